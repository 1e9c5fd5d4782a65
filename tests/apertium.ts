import { runProgram } from './program.ts';
import { canInstallPackages, installPackage, lastLines } from './system-package.ts';

// English and Spanish to French, and back as far as they go.
const packages = ['apertium', 'apertium-eng-cat', 'apertium-fra-cat', 'apertium-fr-es', 'apertium-eng-spa'];
const modes = ['eng-cat', 'cat-fra', 'es-fr', 'fr-es', 'eng-spa'];

/**
 * Sees to it that there is an Apertium for the tests that translate with a real engine: the machine's own; else, as root on
 * Debian or Ubuntu, their packages. Answers in words what there is; without it those tests are skipped, and counted so.
 */
export async function ensureApertium(report: (text: string) => void): Promise<string> {
  const lacking = await listLacking();
  if (lacking.length === 0) return 'the system’s';
  if (!(await canInstallPackages())) {
    return `none for ${lacking.join(', ')}: tests with it are skipped (apt-get install ${packages.join(' ')})`;
  }
  report('Installing Apertium from the packages of this system …');
  const problem = await installPackage(packages.join(' '));
  if ((await listLacking()).length === 0) return 'this system’s packages';
  report(lastLines(problem ?? 'The packages brought no Apertium that has all pairs.'));
  return 'none: tests with it are skipped';
}

async function listLacking(): Promise<string[]> {
  const { code, output } = await runProgram('apertium', ['-l']);
  const listed = output.split('\n').map((line) => line.trim());
  return code === 0 ? modes.filter((mode) => !listed.includes(mode)) : modes;
}
