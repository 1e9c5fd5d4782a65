import { execFileSync } from 'node:child_process';

/** A process that is alive; those that have ended and wait to be noticed are not. */
export type Process = { pid: number; parent: number; state: string; command: string };

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
export function familyOf(pid: number): Process[] {
  const all = listProcesses();
  const family = all.filter((process) => process.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** What is still alive of `family`, and, where `folder` is said, every process whose command names it. */
export function whatIsLeft(family: readonly Process[], folder?: string): string[] {
  // A number is given again sooner or later, and what is dead has no command any more, whatever its state is called.
  const isOfFamily = ({ pid, command }: Process) => family.some((one) => one.pid === pid && one.command === command);
  return listProcesses()
    .filter((one) => isOfFamily(one) || (folder !== undefined && one.command.includes(folder)))
    .map(({ pid, parent, state, command }) => `${pid} of ${parent}, ${state}: ${command}`);
}
