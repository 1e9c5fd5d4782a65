import { readFile } from 'node:fs/promises';
import { runProgram } from './program.ts';

/** Whether this process may install packages of the system: as root on Debian or Ubuntu. */
export async function canInstallPackages(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

/** Installs a package of Debian or Ubuntu; null, or the end of what apt said when it failed. */
export async function installPackage(name: string): Promise<string | null> {
  const script = `apt-get update && apt-get install -y --no-install-recommends ${name}`;
  const { code, output } = await runProgram('sh', ['-c', script], { DEBIAN_FRONTEND: 'noninteractive' });
  return code === 0 ? null : lastLines(output);
}

/** The end of what a program said, where its reason stands. */
export function lastLines(output: string): string {
  return output.trim().split('\n').slice(-6).join('\n');
}
