/** Decides whether a process that died is started again. */
export type RestartPolicy = {
  /** How many milliseconds to wait before it is started again, or null when it is given up. `now` in milliseconds. */
  died: (now: number) => number | null;
};

const mostDeaths = 5;
const within = 10_000;
const firstPause = 100;

/** A policy for one process: the pause doubles with each death in ten seconds, and the fifth is the last. */
export function createRestartPolicy(): RestartPolicy {
  let deaths: number[] = [];
  return {
    died: (now) => {
      deaths = [...deaths.filter((at) => now - at < within), now];
      return deaths.length >= mostDeaths ? null : firstPause * 2 ** (deaths.length - 1);
    },
  };
}
