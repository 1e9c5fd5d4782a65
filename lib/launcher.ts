// How long a process may take to end once nobody is left who would end it.
const patience = 15_000;

/** What of a process is looked at. */
type Self = {
  pid: number;
  ppid: number;
  connected?: boolean | undefined;
  kill: (pid: number, signal: NodeJS.Signals) => boolean;
  once: (event: 'disconnect', listener: () => void) => unknown;
};

/**
 * Calls `stop` once, when whoever forked this process is gone, however it went: its channel closes, or the system has
 * given us another parent. `last` is for the processes that launch none themselves: what has not ended fifteen seconds
 * later is killed, as whoever launched it would have done.
 */
export function whenLauncherIsGone(stop: () => void, { last, self = process }: { last: boolean; self?: Self }): void {
  // Not forked: started by hand or by the system's own supervisor, which both stop by a signal.
  if (self.connected === undefined) return;
  const launcher = self.ppid;
  let isGone = false;
  const notice = () => {
    if (isGone) return;
    isGone = true;
    clearInterval(looking);
    if (last) setTimeout(() => self.kill(self.pid, 'SIGKILL'), patience).unref();
    stop();
  };
  const looking = setInterval(() => self.ppid !== launcher && notice(), 1000).unref();
  self.once('disconnect', notice);
  if (!self.connected) notice();
}
