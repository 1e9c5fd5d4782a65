// The only code that runs on whatever Node the machine has, before anything is installed: no dependency, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Installs the dependencies where they are missing or older than the lock file. Exits when that fails. */
export function ensureDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000;
  if (isCurrent) return;
  process.stdout.write('Installing dependencies …\n');
  // Not `npm ci`: it refuses a lock file that leaves out the optional packages of other systems. The pinned Node and the
  // tests are dependencies of development, which npm leaves out where NODE_ENV is production.
  const args = ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows });
  if (status === 0) return;
  process.stderr.write(
    `The dependencies could not be installed${error ? ` (${error.message})` : ''}. ` +
      'Check the network and the free space on the disk, then run the same command again.\n',
  );
  process.exit(1);
}

/** The Node that the project pins. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Runs `script` on the pinned Node, passes signals on to it, and ends as it ends. */
export function runPinned(script, args) {
  // The channel tells the child when we are gone, however we went.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(pinnedNode(), [join(root, script), ...args], { cwd: root, stdio });
  // Ctrl-C in a terminal reaches the child directly as well; hearing it twice does it no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
