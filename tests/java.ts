import { runProgram } from './program.ts';
import { canInstallPackages, installPackage } from './system-package.ts';

/**
 * Sees to it that there is a Java for the Nu validator: the machine's own; else, as root on Debian or Ubuntu, their
 * package; else the validator's own launcher downloads one when it is called. Answers in words what there is.
 */
export async function ensureJava(report: (text: string) => void): Promise<string> {
  if (await hasJava()) return 'the system’s';
  if (await canInstallPackages()) {
    report('Installing Java from the packages of this system …');
    const problem = await installPackage('default-jre-headless');
    if (await hasJava()) return 'this system’s package';
    report(problem ?? 'The package brought no Java that runs.');
  }
  return 'none yet; vnu-jar downloads one';
}

async function hasJava(): Promise<boolean> {
  return (await runProgram('java', ['-version'])).code === 0;
}
