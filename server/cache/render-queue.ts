/** Who waits for a render: a reader, or nobody yet. */
export type Lane = 'foreground' | 'background';

/** How many renders may run together: at most `total`, of which at most `background` that nobody waits for. */
export type QueueLimits = { total: number; background: number };

type Job = { lane: Lane; start: () => void };

/** A render that was put in the queue; `hasten` moves it before those that nobody waits for. */
export type Ticket<T> = { result: Promise<T>; hasten: () => void };

/** Runs renders a few at a time, those that somebody waits for first. */
export class RenderQueue {
  readonly #limits: QueueLimits;
  readonly #waiting: Record<Lane, Set<Job>> = { foreground: new Set(), background: new Set() };
  readonly #running: Record<Lane, number> = { foreground: 0, background: 0 };

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** How many readers' renders have not begun yet. */
  get length(): number {
    return this.#waiting.foreground.size;
  }

  /** Runs `work` as soon as its lane has room. */
  run<T>(lane: Lane, work: () => Promise<T>): Ticket<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const job: Job = {
      lane,
      start: () => {
        const { lane: startedIn } = job;
        this.#running[startedIn] += 1;
        work()
          .then(resolve, reject)
          .finally(() => {
            this.#running[startedIn] -= 1;
            this.#startNext();
          });
      },
    };
    this.#waiting[lane].add(job);
    this.#startNext();
    return { result: promise, hasten: () => this.#hasten(job) };
  }

  #hasten(job: Job): void {
    if (job.lane === 'foreground' || !this.#waiting.background.delete(job)) return;
    job.lane = 'foreground';
    this.#waiting.foreground.add(job);
    this.#startNext();
  }

  #startNext(): void {
    for (let job = this.#next(); job; job = this.#next()) {
      this.#waiting[job.lane].delete(job);
      job.start();
    }
  }

  #next(): Job | undefined {
    if (this.#running.foreground + this.#running.background >= this.#limits.total) return undefined;
    const [first] = this.#waiting.foreground;
    if (first) return first;
    if (this.#running.background >= this.#limits.background) return undefined;
    const [second] = this.#waiting.background;
    return second;
  }
}
