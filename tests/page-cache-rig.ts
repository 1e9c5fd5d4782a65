import type { Clock } from '#server/cache/clock.ts';
import { type CacheablePage, PageCache, type Served } from '#server/cache/page-cache.ts';

/** A page of the tests: `text` tells one rendering from another. */
export type TestPage = CacheablePage & { text: string };

type Render = { answer: (page: Partial<TestPage>) => Promise<void>; fail: (error: Error) => Promise<void> };

/** A clock that stands still until it is turned. */
class TurnedClock implements Clock {
  #now = 1_000_000;
  #waiting: { until: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#waiting.push({ until: this.#now + milliseconds, wake });
    });
  }

  async advance(milliseconds: number): Promise<void> {
    const target = this.#now + milliseconds;
    for (;;) {
      this.#waiting.sort((a, b) => a.until - b.until);
      const next = this.#waiting[0];
      if (!next || next.until > target) break;
      this.#waiting.shift();
      this.#now = next.until;
      next.wake();
      await settle();
    }
    this.#now = target;
    await settle();
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A page cache whose time and whose renders the test holds in its hands. */
export class CacheRig {
  readonly clock = new TurnedClock();
  readonly cache: PageCache<TestPage, { address: string }>;
  /** The renders that have begun and have no answer yet, in their order. */
  readonly pending: Render[] = [];
  /** The addresses whose renders have begun. */
  begun: string[] = [];

  constructor() {
    this.cache = new PageCache({ clock: this.clock, maxBytes: 10_000, render: ({ address }) => this.#render(address) });
    this.cache.listenerReady();
  }

  /** Asks as a reader does; {@link outcome} says what came of it. */
  ask(address: string): Asked {
    const asked: Asked = { served: null, failure: null };
    this.cache.get({ address }).then(
      (served) => {
        asked.served = served;
      },
      (failure: unknown) => {
        asked.failure = failure;
      },
    );
    return asked;
  }

  /** What a reader gets at once. */
  reading(address: string): Promise<string> {
    return outcome(this.ask(address));
  }

  /** The text that is served without a thought, or null. */
  fresh(address: string): string | null {
    const kept = this.cache.atHand(address);
    return kept?.state === 'hit' ? kept.page.text : null;
  }

  /** Ends the render that began first. */
  async answer(page: Partial<TestPage>): Promise<void> {
    await settle();
    const render = this.pending.shift();
    if (!render) throw new Error('no render has begun');
    await render.answer(page);
  }

  /** Has `address` in the cache, asked for `hits` times since. */
  async keep(address: string, page: Partial<TestPage>, hits = 0): Promise<void> {
    const asked = this.ask(address);
    await this.answer(page);
    const got = await outcome(asked);
    if (got !== `miss ${page.text}`) throw new Error(`${address} was not rendered: ${got}`);
    for (let hit = 0; hit < hits; hit += 1) this.fresh(address);
  }

  #render(address: string): Promise<TestPage> {
    this.begun.push(address);
    const { promise, resolve, reject } = Promise.withResolvers<TestPage>();
    this.pending.push({
      answer: async (page) => {
        resolve({ outcome: 'keep', tags: [`of:${address}`], maxAge: null, bytes: 100, text: '', ...page });
        await settle();
      },
      fail: async (error) => {
        reject(error);
        await settle();
      },
    });
    return promise;
  }
}

/** A reader who has asked. */
export type Asked = { served: Served<TestPage> | null; failure: unknown };

/** What a reader got by now: `hit A`, `stale A`, `miss A`, `rescued A`, `busy`, or `waits`. */
export async function outcome(asked: Asked): Promise<string> {
  await settle();
  if (asked.failure) return `broke: ${asked.failure}`;
  if (!asked.served) return 'waits';
  return asked.served.kind === 'busy' ? 'busy' : `${asked.served.state} ${asked.served.page.text}`;
}
