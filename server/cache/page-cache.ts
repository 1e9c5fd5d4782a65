import type { Clock } from '#server/cache/clock.ts';
import { everyTag, InvalidationLog } from '#server/cache/invalidation-log.ts';
import { isServable, type Listening, lifeOf, standingOf, timing } from '#server/cache/page-freshness.ts';
import { type Entry, PageStore, type Storable } from '#server/cache/page-store.ts';
import { type Lane, type QueueLimits, RenderQueue, type Ticket } from '#server/cache/render-queue.ts';

/**
 * What the cache needs to know of a page. `keep`: it may be kept under its address. `pass`: it goes only to those who
 * wait for it (404). `error`: it is no answer at all (5xx, time-out), and takes nobody's place.
 */
export type CacheablePage = Storable & { outcome: 'keep' | 'pass' | 'error'; maxAge: number | null };

/** What a reader got: a page and where it came from, or nothing because too many are waiting. */
export type Served<P> = { kind: 'page'; page: P; state: ServedFrom } | { kind: 'busy' };

/** `hit`: kept and fresh. `stale`: kept, being replaced. `miss`: rendered for this reader. `rescued`: kept, and no better to be had. */
export type ServedFrom = 'hit' | 'stale' | 'miss' | 'rescued';

type Options<P, R> = {
  /** Makes a page; it answers with a page for failures too, and rejects only for bugs. */
  render: (request: R) => Promise<P>;
  maxBytes: number;
  clock: Clock;
  limits?: QueueLimits;
};

type Rendering<P> = { page: P; beganAt: number; invalidatedAt: number | null };
type Flight<P> = { askedAt: number; rendering: Promise<Rendering<P>>; hasten: () => void };

/**
 * Keeps finished pages by address until what they show changes.
 *
 * Its rules, each with its test: one render an address at a time; a page past its time is served while it is replaced;
 * after an invalidation the old copy is served for half a second at most, then readers wait; a render that something
 * overtook is not fresh; what was asked for most is rendered again at once; errors and 404 are never kept; without news
 * from the database nothing is served that was not just tried anew, and nothing kept then outlives the reconnection.
 */
export class PageCache<P extends CacheablePage, R extends { address: string }> {
  readonly #options: Options<P, R>;
  readonly #store: PageStore<P, R>;
  readonly #queue: RenderQueue;
  readonly #log = new InvalidationLog();
  readonly #flights = new Map<string, Flight<P>>();
  #listening: Listening = 'lost';
  #epoch = 0;

  constructor(options: Options<P, R>) {
    this.#options = options;
    this.#store = new PageStore(options.maxBytes);
    this.#queue = new RenderQueue(options.limits ?? { total: 12, background: 2 });
  }

  /** The page of `address` if nothing has to be done for it, else null. The hot path: one look-up, nothing to await. */
  atHand(address: string): { page: P; state: 'hit' | 'stale' } | null {
    const entry = this.#store.get(address);
    if (entry === undefined) return null;
    const standing = standingOf(entry, this.#options.clock.now(), this.#listening);
    if (standing === 'spent' || (standing === 'stale' && !this.#flights.has(address))) return null;
    entry.hits += 1;
    return { page: entry.page, state: standing === 'fresh' ? 'hit' : 'stale' };
  }

  /** The page that `request` asks for, kept or rendered. */
  async get(request: R): Promise<Served<P>> {
    const arrivedAt = this.#options.clock.now();
    const entry = this.#store.get(request.address);
    if (entry) {
      entry.hits += 1;
      const standing = standingOf(entry, arrivedAt, this.#listening);
      if (standing === 'fresh') return { kind: 'page', page: entry.page, state: 'hit' };
      if (standing === 'stale') {
        this.#replace(request);
        return { kind: 'page', page: entry.page, state: 'stale' };
      }
    }
    if (this.#queue.length >= timing.mostWaiting) return this.#rescue(request) ?? { kind: 'busy' };
    return this.#awaitPage(request, arrivedAt);
  }

  /** Expires the pages that show one of `tags`, and renders those again that are asked for most. */
  invalidate(tags: readonly string[]): void {
    if (tags.includes(everyTag)) {
      this.#empty();
      return;
    }
    const now = this.#options.clock.now();
    this.#log.add(tags, now);
    const touched = this.#store.withTags(tags);
    for (const entry of touched) entry.invalidatedAt ??= now;
    this.#replaceHottest(touched);
  }

  /** From now on the cache hears of no change. */
  listenerLost(): void {
    this.#listening = 'lost';
  }

  /** The cache hears of changes again; of those in between it will never hear. */
  listenerReady(): void {
    this.#listening = 'ready';
    this.#empty();
  }

  size(): { pages: number; bytes: number } {
    return this.#store.size();
  }

  #empty(): void {
    const entries = this.#store.all();
    this.#log.add([everyTag], this.#options.clock.now());
    this.#epoch += 1;
    this.#store.clear();
    this.#replaceHottest(entries);
  }

  async #awaitPage(request: R, arrivedAt: number): Promise<Served<P>> {
    for (;;) {
      const rendering = await this.#patiently(request, this.#fly(request, 'foreground'));
      if (rendering === null || rendering.page.outcome === 'error') {
        const rescued = this.#rescue(request);
        if (rescued) return rescued;
        if (rendering) return { kind: 'page', page: rendering.page, state: 'miss' };
        continue;
      }
      // What began before the reader came may miss a change that was made before: then the next one is awaited.
      // That one begins after the reader came, so nobody waits for more than two.
      if (isServable(rendering, arrivedAt, this.#options.clock.now(), this.#listening)) {
        return { kind: 'page', page: rendering.page, state: 'miss' };
      }
    }
  }

  /** Waits for the outcome; not for ever where there is an old page and nobody can tell that it is old. */
  #patiently(request: R, { askedAt, rendering }: Flight<P>): Promise<Rendering<P> | null> {
    if (this.#listening === 'ready' || !this.#store.get(request.address)) return rendering;
    const { clock } = this.#options;
    const patience = Math.max(0, askedAt + timing.patience - clock.now());
    return Promise.race([rendering, clock.wait(patience).then(() => null)]);
  }

  /** Better an old page than none, but only where nobody can tell that it is old. */
  #rescue(request: R): Served<P> | null {
    const copy = this.#listening === 'lost' ? this.#store.get(request.address) : undefined;
    return copy ? { kind: 'page', page: copy.page, state: 'rescued' } : null;
  }

  #replaceHottest(entries: readonly Entry<P, R>[]): void {
    const asked = entries.filter((entry) => this.#heat(entry) >= 1);
    asked.sort((a, b) => this.#heat(b) - this.#heat(a));
    for (const entry of asked.slice(0, timing.mostReplacedAtOnce)) this.#replace(entry.request, entry);
  }

  #replace(request: R, former?: Entry<P, R>): void {
    // Whoever asks next gets the outcome, a failure included; here nobody waits for it.
    this.#fly(request, 'background', former).rendering.catch(() => {});
  }

  /** Joins the render of this address that is under way, or begins one. */
  #fly(request: R, lane: Lane, former?: Entry<P, R>): Flight<P> {
    const { address } = request;
    const flying = this.#flights.get(address);
    if (flying) {
      if (lane === 'foreground') flying.hasten();
      return flying;
    }
    const flight = this.#takeOff(request, lane, former ?? this.#store.get(address));
    this.#flights.set(address, flight);
    return flight;
  }

  #takeOff(request: R, lane: Lane, former: Entry<P, R> | undefined): Flight<P> {
    const { clock } = this.#options;
    let wanted = lane;
    let ticket: Ticket<Rendering<P>> | null = null;
    // An address that changes all the time is rendered four times a second, not at each change.
    const pause = former ? former.beganAt + timing.shortestInterval - clock.now() : 0;
    const depart = async (): Promise<Rendering<P>> => {
      if (pause > 0) await clock.wait(pause);
      ticket = this.#queue.run(wanted, () => this.#render(request, former));
      return ticket.result;
    };
    const hasten = () => {
      wanted = 'foreground';
      ticket?.hasten();
    };
    return { askedAt: clock.now(), rendering: depart(), hasten };
  }

  async #render(request: R, former: Entry<P, R> | undefined): Promise<Rendering<P>> {
    const beganAt = this.#options.clock.now();
    const epoch = this.#epoch;
    const mark = this.#log.begin();
    try {
      const page = await this.#options.render(request);
      // What is not there shows nothing, so any change may have made it be there.
      const invalidatedAt = this.#log.finish(mark, page.outcome === 'keep' ? page.tags : everyTag);
      this.#flights.delete(request.address);
      if (epoch === this.#epoch) this.#keep(request, { page, beganAt, invalidatedAt }, former);
      return { page, beganAt, invalidatedAt };
    } catch (error) {
      this.#log.finish(mark, everyTag);
      this.#flights.delete(request.address);
      this.#markFailed(request);
      throw error;
    }
  }

  #keep(request: R, { page, beganAt, invalidatedAt }: Rendering<P>, former: Entry<P, R> | undefined): void {
    if (page.outcome === 'error') {
      this.#markFailed(request);
      return;
    }
    if (page.outcome === 'pass') {
      this.#store.delete(request.address);
      return;
    }
    const entry = {
      request,
      page,
      beganAt,
      invalidatedAt,
      ...lifeOf(beganAt, page.maxAge),
      hasFailed: false,
      hits: this.#heat(this.#store.get(request.address) ?? former),
    };
    this.#store.set(request.address, entry);
    if (invalidatedAt !== null) this.#replaceHottest([entry]);
  }

  #markFailed(request: R): void {
    const entry = this.#store.get(request.address);
    if (entry) entry.hasFailed = true;
  }

  /** Recent hits: each counts half as much a minute later. */
  #heat(entry: Entry<P, R> | undefined): number {
    if (!entry) return 0;
    return entry.hits * 0.5 ** ((this.#options.clock.now() - entry.beganAt) / timing.heatHalfLife);
  }
}
