import { runProgram } from './program.ts';
import { canInstallPackages, installPackage, lastLines } from './system-package.ts';

/** The browser for the tests: a program of the machine, or null for the one that Playwright brings. */
export type Chromium = { path: string | null; found: string };

// The shell draws the same pages and no window around them, in two thirds of the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium: the machine's own; else, as root on Debian or Ubuntu, their package; else Playwright's download.
 * Null when there is none to be had; `report` hears why.
 */
export async function findChromium(report: (text: string) => void): Promise<Chromium | null> {
  const own = await systemChromium();
  if (own) return { path: own, found: `the system's (${own})` };
  if (await canInstallPackages()) {
    report('Installing Chromium from the packages of this system …');
    const problem = (await installPackage('chromium-headless-shell')) && (await installPackage('chromium'));
    // Ubuntu's package of that name is only a hint at a snap: what counts is that it runs.
    const installed = await systemChromium();
    if (installed) return { path: installed, found: `this system's package (${installed})` };
    report(problem ?? 'The package brought no browser that runs.');
  }
  report('Downloading the Chromium of Playwright …');
  const withDependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
  for (const extra of [withDependencies, []]) {
    const { code, output } = await runProgram('playwright', ['install', ...extra, 'chromium']);
    if (code === 0) return { path: null, found: 'Playwright’s' };
    report(lastLines(output));
  }
  return null;
}

async function systemChromium(): Promise<string | null> {
  for (const name of names) {
    const { code, output } = await runProgram('sh', ['-c', `command -v ${name} && ${name} --version >&2`]);
    const path = output.split('\n').find((line) => line.startsWith('/'));
    if (code === 0 && path) return path;
  }
  return null;
}
