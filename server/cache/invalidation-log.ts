/** Stands for every tag: whatever was shown before may be wrong. */
export const everyTag = '*';

type Invalidation = { order: number; at: number; tags: ReadonlySet<string> };

/**
 * Remembers invalidations for as long as a render runs that began before them. What a page shows is known only when it
 * is finished: then the log tells whether any of it changed in the meantime.
 */
export class InvalidationLog {
  #entries: Invalidation[] = [];
  #order = 0;
  readonly #begun: Set<number> = new Set();

  /** Marks the beginning of a render; give the mark back with {@link finish}. */
  begin(): number {
    this.#order += 1;
    this.#begun.add(this.#order);
    return this.#order;
  }

  /** Notes that `tags` changed at `at`. */
  add(tags: readonly string[], at: number): void {
    if (this.#begun.size === 0) return;
    this.#order += 1;
    this.#entries.push({ order: this.#order, at, tags: new Set(tags) });
  }

  /** Ends the render that began at `mark`; says when one of `tags` (or anything) first changed since then, or null. */
  finish(mark: number, tags: readonly string[] | typeof everyTag): number | null {
    const concerns = (changed: ReadonlySet<string>) =>
      tags === everyTag || changed.has(everyTag) || tags.some((tag) => changed.has(tag));
    const since = this.#entries.find((entry) => entry.order > mark && concerns(entry.tags));
    this.#begun.delete(mark);
    const oldest = Math.min(...this.#begun);
    this.#entries = this.#entries.filter((entry) => entry.order > oldest);
    return since?.at ?? null;
  }
}
