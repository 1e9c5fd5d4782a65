/** Waits until so many bytes are to be had; whoever got them gives them back with `using`. */
export type MemoryShare = (bytes: number) => Promise<Disposable>;

/**
 * Shares `most` bytes between those who hold something large. Whoever asks for more than is left waits, in the order of
 * asking; one that needs more than all of them together gets them alone.
 */
export function shareMemory(most: number): MemoryShare {
  let left = most;
  const waiting: { bytes: number; begin: (held: Disposable) => void }[] = [];
  const beginNext = () => {
    for (let [next] = waiting; next && next.bytes <= left; [next] = waiting) {
      waiting.shift();
      left -= next.bytes;
      next.begin(hold(next.bytes));
    }
  };
  const hold = (bytes: number) => ({
    [Symbol.dispose]: () => {
      left += bytes;
      beginNext();
    },
  });
  return (asked) =>
    new Promise((begin) => {
      waiting.push({ bytes: Math.min(asked, most), begin });
      beginNext();
    });
}
