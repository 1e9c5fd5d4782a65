import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { environmentForChild } from '#env.ts';

// Where systems keep servers, which the PATH of ordinary users leaves out.
const more = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Where a program is, or null when it is not installed. */
export async function findCommand(name: string): Promise<string | null> {
  const folders = (environmentForChild({}).PATH ?? '').split(delimiter);
  for (const folder of [...folders, ...more]) {
    const file = join(folder, name);
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== '' && isThere) return file;
  }
  return null;
}
