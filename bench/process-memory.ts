import { readFile } from 'node:fs/promises';
import { listTree } from './process-tree.ts';

/**
 * Memory in bytes: `resident` is the resident set (RSS); `own` its proportional share (PSS), in which memory that
 * several processes share is counted once among them. Null where the system does not say (proc_pid_smaps(5)).
 */
export type Memory = { processes: number; resident: number; own: number | null };

/** The memory of a process and of all that it started; null on systems other than Linux, and when it has ended. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  const each = await Promise.all((await listTree(pid)).map(memoryOfOne));
  const known = each.filter((memory) => memory !== null);
  if (known.length === 0) return null;
  return {
    processes: known.length,
    resident: known.reduce((sum, { resident }) => sum + resident, 0),
    own: known.reduce<number | null>((sum, { own }) => (sum === null || own === null ? null : sum + own), 0),
  };
}

async function memoryOfOne(pid: number): Promise<Pick<Memory, 'resident' | 'own'> | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const resident = bytesIn(status, 'VmRSS');
  if (resident === null) return null;
  const shares = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return { resident, own: bytesIn(shares, 'Pss') };
}

function bytesIn(text: string, name: string): number | null {
  const match = new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(text);
  return match ? Number(match[1]) * 1024 : null;
}
