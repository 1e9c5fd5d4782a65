import { LRUCache } from 'lru-cache';

/** What the store needs to know of what it keeps. */
export type Storable = { tags: readonly string[]; bytes: number };

/** A page that is kept, with what decides whether it may still be shown. Times are those of the cache's clock. */
export type Entry<P, R> = {
  request: R;
  page: P;
  /** Until when it is served without a thought, as long as nothing that it shows changes. */
  freshUntil: number;
  /** When its render began: it knows every change before that, and perhaps none after. */
  beganAt: number;
  /** When something that it shows first changed after that, or null. */
  invalidatedAt: number | null;
  /** When it may not be shown any more, not even while it is being replaced. */
  endsAt: number;
  /** Whether the last attempt to replace it failed. */
  hasFailed: boolean;
  hits: number;
};

// Anybody can make up values of a query: pages with one may push out only each other.
const shareOfQueries = 0.25;

/** Keeps entries by address within a bound of bytes, the least recently asked for leaving first, and finds them by tag. */
export class PageStore<P extends Storable, R> {
  readonly #plain: LRUCache<string, Entry<P, R>>;
  readonly #queried: LRUCache<string, Entry<P, R>>;
  readonly #addresses = new Map<string, Set<string>>();

  constructor(maxBytes: number) {
    const bounded = (maxSize: number) =>
      new LRUCache<string, Entry<P, R>>({
        maxSize: Math.ceil(maxSize),
        sizeCalculation: (entry, address) => entry.page.bytes + address.length * 2 + 1,
        dispose: (entry, address) => this.#unlist(address, entry.page.tags),
      });
    this.#plain = bounded(maxBytes * (1 - shareOfQueries));
    this.#queried = bounded(maxBytes * shareOfQueries);
  }

  /** The entry of `address`, which thereby becomes the last to leave. */
  get(address: string): Entry<P, R> | undefined {
    return this.#entriesOf(address).get(address);
  }

  /** Keeps an entry; one that is larger than the whole store is not kept. */
  set(address: string, entry: Entry<P, R>): void {
    const entries = this.#entriesOf(address);
    entries.set(address, entry);
    if (!entries.has(address)) return;
    for (const tag of entry.page.tags) {
      const listed = this.#addresses.get(tag);
      if (listed) listed.add(address);
      else this.#addresses.set(tag, new Set([address]));
    }
  }

  delete(address: string): void {
    this.#entriesOf(address).delete(address);
  }

  clear(): void {
    this.#plain.clear();
    this.#queried.clear();
  }

  /** Every entry that shows one of `tags`, each once. */
  withTags(tags: readonly string[]): Entry<P, R>[] {
    const addresses = new Set(tags.flatMap((tag) => [...(this.#addresses.get(tag) ?? [])]));
    return [...addresses].flatMap((address) => this.#entriesOf(address).peek(address) ?? []);
  }

  all(): Entry<P, R>[] {
    return [...this.#plain.values(), ...this.#queried.values()];
  }

  /** How many pages are kept, and how many bytes they take. */
  size(): { pages: number; bytes: number } {
    return {
      pages: this.#plain.size + this.#queried.size,
      bytes: this.#plain.calculatedSize + this.#queried.calculatedSize,
    };
  }

  #entriesOf(address: string): LRUCache<string, Entry<P, R>> {
    return address.includes('?') ? this.#queried : this.#plain;
  }

  #unlist(address: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const listed = this.#addresses.get(tag);
      listed?.delete(address);
      if (listed?.size === 0) this.#addresses.delete(tag);
    }
  }
}
