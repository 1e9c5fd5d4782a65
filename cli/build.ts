import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentForChild } from '#env.ts';
import { CommandError } from './terminal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, '.next', 'built-from');

// Everything that can change what `next build` writes.
const sources = [
  '{app,components,db,document,lib,messages,newsroom}/**/*.{ts,tsx,css,woff2}',
  '{auth,env,paths,proxy}.ts',
  'next.config.js',
  'postcss.config.js',
  'package-lock.json',
];

/** Builds the site unless the last build was made from these very files. Needs no database. */
export async function buildIfStale(report: (text: string) => void): Promise<void> {
  if (await isBuildCurrent()) return;
  report('Building the site …');
  const fingerprint = await fingerprintSources();
  await runNextBuild();
  await writeFile(stamp, fingerprint);
}

/** Whether there is a build, made from the files as they are now. */
export async function isBuildCurrent(): Promise<boolean> {
  const built = await readFile(stamp, 'utf8').catch(() => null);
  return built !== null && built === (await fingerprintSources());
}

async function fingerprintSources(): Promise<string> {
  const names = (await Array.fromAsync(glob(sources, { cwd: root }))).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(root, name)));
  return hash.digest('hex');
}

async function runNextBuild(): Promise<void> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environmentForChild({ NEXT_TELEMETRY_DISABLED: '1' }), NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new CommandError(`The site could not be built:\n${output.trim()}`);
}
