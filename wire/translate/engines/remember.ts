const hour = 60 * 60_000;
const minute = 60_000;

/** Asks once an hour for what seldom changes; what could not be had (null) is asked for again after a minute. */
export function remember<T>(ask: () => Promise<T | null>): () => Promise<T | null> {
  let answer: { value: Promise<T | null>; until: number } | null = null;
  return () => {
    if (answer && Date.now() < answer.until) return answer.value;
    const current = { value: ask(), until: Date.now() + hour };
    answer = current;
    current.value.then(
      (value) => {
        if (value === null) current.until = Date.now() + minute;
      },
      () => {
        current.until = 0;
      },
    );
    return current.value;
  };
}
