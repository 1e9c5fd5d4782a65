/** Keeps an engine that fails from being asked again and again. Times are milliseconds since 1970. */
export type CircuitBreaker = {
  /** Asks to make a call: true, or false while the engine is left alone. Who may call must say how it went. */
  enter(now: number): boolean;
  succeeded(): void;
  /** The call failed in a way that says nothing of the engine's health. */
  neither(): void;
  /** The call failed; `until` where it is known that nothing will help before. */
  failed(now: number, until: number | null): void;
  /** Before this the engine is left alone; null while it is asked. */
  restsUntil(): number | null;
};

const mostPause = 15 * 60_000;

/**
 * Closed until `failures` calls in a row have failed; then open for `pause` milliseconds, after which one call may try. If
 * that fails too, the pause doubles, up to a quarter of an hour.
 */
export function createCircuitBreaker({ failures, pause }: { failures: number; pause: number }): CircuitBreaker {
  let inRow = 0;
  let openings = 0;
  let openUntil: number | null = null;
  let isTrying = false;
  return {
    enter(now) {
      if (openUntil === null) return true;
      if (now < openUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    succeeded() {
      inRow = 0;
      openings = 0;
      openUntil = null;
      isTrying = false;
    },
    neither() {
      isTrying = false;
    },
    failed(now, until) {
      inRow += 1;
      if (isTrying || inRow >= failures || until !== null) {
        openUntil = Math.max(now + Math.min(mostPause, pause * 2 ** openings), until ?? 0, openUntil ?? 0);
        openings += 1;
      }
      isTrying = false;
    },
    restsUntil: () => openUntil,
  };
}
