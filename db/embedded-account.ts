import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { err, ok, type Result } from '#lib/result.ts';

const run = promisify(execFile);

/** The system account that the embedded Postgres runs under; empty where we are not root and run it ourselves. */
export type Account = { uid?: number; gid?: number };

/** Why there is no such account. */
export type AccountError =
  | { kind: 'no_account'; reason: string }
  | { kind: 'account_cannot_reach'; account: string; folder: string };

const accountName = 'postgres';

/**
 * Finds the account for the embedded Postgres. Postgres refuses to run as root, so root (as in containers) gets the
 * system's `postgres` account, which is made where it is missing, and which must be able to reach `dataDir`.
 */
export async function findAccount(dataDir: string): Promise<Result<Account, AccountError>> {
  if (process.getuid?.() !== 0) return ok({});
  try {
    const account = (await readAccount()) ?? (await makeAccount());
    const closed = await firstClosedFolder(dataDir, account);
    return closed ? err({ kind: 'account_cannot_reach', account: accountName, folder: closed }) : ok(account);
  } catch (error) {
    return err({ kind: 'no_account', reason: error instanceof Error ? error.message : String(error) });
  }
}

async function readAccount(): Promise<Required<Account> | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', accountName]), run('id', ['-g', accountName])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount(): Promise<Required<Account>> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName]);
  } catch {
    // Alpine and BusyBox know adduser only.
    await run('adduser', ['-S', '-D', '-H', accountName]);
  }
  const account = await readAccount();
  if (!account) throw new Error(`The account "${accountName}" could not be made.`);
  return account;
}

/** The first folder on the way down to `path` that `account` may not enter, or null. We ourselves may enter all. */
export async function firstClosedFolder(path: string, account: Account): Promise<string | null> {
  if (account.uid === undefined) return null;
  for (const folder of foldersDownTo(path)) {
    if (!(await exists(folder))) return null;
    const { mode, uid, gid } = await stat(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return folder;
  }
  return null;
}

function foldersDownTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersDownTo(parent), path];
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
