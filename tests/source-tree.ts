import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';

/** Every file of the tree as Git sees it, those included that are not added yet. */
export const sourceTree: readonly string[] = execFileSync(
  'git',
  ['-c', 'core.quotePath=off', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** The files whose path matches. */
export function filesMatching(pattern: RegExp): string[] {
  return sourceTree.filter((file) => pattern.test(file));
}

/** The text of a file. */
export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
