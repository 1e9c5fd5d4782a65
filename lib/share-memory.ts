/** Does `work`, which holds so many bytes in memory meanwhile, once they are to be had. */
export type MemoryShare = <T>(bytes: number, work: () => Promise<T>) => Promise<T>;

/**
 * Shares `most` bytes between works that hold something large. Whoever asks for more than is left waits, in the order of
 * asking; one that needs more than all of them together is done alone.
 */
export function shareMemory(most: number): MemoryShare {
  let left = most;
  const waiting: { bytes: number; begin: () => void }[] = [];
  const beginNext = () => {
    for (let [next] = waiting; next && next.bytes <= left; [next] = waiting) {
      waiting.shift();
      left -= next.bytes;
      next.begin();
    }
  };
  return async (asked, work) => {
    const bytes = Math.min(asked, most);
    await new Promise<void>((begin) => {
      waiting.push({ bytes, begin });
      beginNext();
    });
    try {
      return await work();
    } finally {
      left += bytes;
      beginNext();
    }
  };
}
