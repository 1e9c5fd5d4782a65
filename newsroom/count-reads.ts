import type { Database } from '#db/client.ts';
import { addReads } from '#db/queries/article-reads.ts';

type Options = {
  /** Keeps what was counted since it was last called. */
  save: (reads: ReadonlyMap<string, number>) => Promise<void>;
  now?: () => number;
};

/** Counts reads in memory and hands them on in batches. */
export type ReadCounter = {
  /** Counts a read of an article from an address, unless that address has read it, or a lot, in the last minutes. */
  count: (articleId: string, address: string) => boolean;
  flush: () => Promise<void>;
};

const windowLength = 10 * 60_000;
const mostFromOneAddress = 40;
const mostAddresses = 50_000;
const mostArticles = 10_000;

/**
 * Makes a counter. What it knows of addresses stays in memory for ten minutes at most, and is forgotten all at once; when
 * more come than it can hold, it counts no more until then.
 */
export function createReadCounter({ save, now = Date.now }: Options): ReadCounter {
  let waiting = new Map<string, number>();
  let seen = new Map<string, Set<string>>();
  let windowBegan = now();

  const isNew = (articleId: string, address: string): boolean => {
    if (now() - windowBegan >= windowLength) {
      seen = new Map();
      windowBegan = now();
    }
    const read = seen.get(address) ?? new Set();
    if (read.has(articleId) || read.size >= mostFromOneAddress) return false;
    if (!seen.has(address) && seen.size >= mostAddresses) return false;
    seen.set(address, read.add(articleId));
    return true;
  };

  return {
    count: (articleId, address) => {
      if (!waiting.has(articleId) && waiting.size >= mostArticles) return false;
      if (!isNew(articleId, address)) return false;
      waiting.set(articleId, (waiting.get(articleId) ?? 0) + 1);
      return true;
    },
    flush: async () => {
      if (waiting.size === 0) return;
      const batch = waiting;
      waiting = new Map();
      await save(batch);
    },
  };
}

const flushInterval = 10_000;
let counter: ReadCounter | null = null;

/** The counter of this process; it writes every ten seconds while there is something to write. A batch that fails is lost. */
export function readCounter(db: () => Database): ReadCounter {
  if (counter) return counter;
  const made = createReadCounter({ save: (reads) => addReads(db(), reads) });
  counter = made;
  // Reads are statistics: losing ten seconds of them when the process ends or the database is away does not matter.
  setInterval(() => made.flush().catch(() => {}), flushInterval).unref();
  return made;
}
