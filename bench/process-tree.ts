import { readdir, readFile } from 'node:fs/promises';

/** A process and all that it started, by their ids. Only the process itself on systems other than Linux. */
export async function listTree(pid: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const each of (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger)) {
    const status = await readFile(`/proc/${each}/status`, 'utf8').catch(() => '');
    const parent = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), each]);
  }
  const below = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(below)];
  return below(pid);
}
