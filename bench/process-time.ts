import { readFile } from 'node:fs/promises';
import { listTree } from './process-tree.ts';

// USER_HZ, which is 100 on every Linux that Node runs on (time(7)).
const msPerTick = 10;

/**
 * Processor time in milliseconds that a process and those that it started have had so far; null where the system does
 * not say. Unlike a rate it hardly depends on what else the machine is busy with.
 */
export async function processorTimeOf(pid: number): Promise<number | null> {
  const ticks = await Promise.all((await listTree(pid)).map(ticksOf));
  const known = ticks.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) * msPerTick;
}

async function ticksOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // proc_pid_stat(5): utime and stime are fields 14 and 15; the second field may hold spaces, and ends with a bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
