import { execFileSync } from 'node:child_process';

/** A process that is alive; those that have ended and wait to be noticed are not. */
type Process = { pid: number; parent: number; state: string; command: string };

function listProcesses(): Process[] {
  const table = execFileSync('ps', ['-Ao', 'pid=,ppid=,stat=,args='], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, state = '', command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (!pid || !parent || !command || /^[ZX]/.test(state)) return [];
    return [{ pid: Number(pid), parent: Number(parent), state, command }];
  });
}

/** A process with everything that it started and that those started. */
export function familyOf(pid: number): number[] {
  const all = listProcesses();
  const family = [pid];
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

/** What is still alive of `pids`, and, where `folder` is said, every process whose command names it. */
export function whatIsLeft(pids: readonly number[], folder?: string): string[] {
  return listProcesses()
    .filter(({ pid, command }) => pids.includes(pid) || (folder !== undefined && command.includes(folder)))
    .map(({ pid, parent, state, command }) => `${pid} of ${parent}, ${state}: ${command}`);
}
