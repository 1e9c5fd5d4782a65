// How long a process may take to end once nobody is left who would end it.
const patience = 15_000;

/**
 * Calls `stop` once, when whoever forked this process is gone, however it went: its channel closes, or the system has
 * given us another parent. `last` is for the processes that launch none themselves: what has not ended fifteen seconds
 * later is killed, as whoever launched it would have done.
 */
export function whenLauncherIsGone(stop: () => void, { last }: { last: boolean }): void {
  // Not forked: started by hand or by the system's own supervisor, which both stop by a signal.
  if (process.connected === undefined) return;
  const launcher = process.ppid;
  let isGone = false;
  const notice = () => {
    if (isGone) return;
    isGone = true;
    clearInterval(looking);
    if (last) setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience).unref();
    stop();
  };
  const looking = setInterval(() => process.ppid !== launcher && notice(), 1000).unref();
  process.once('disconnect', notice);
  if (!process.connected) notice();
}
