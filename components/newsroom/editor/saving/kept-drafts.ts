import { del, get, keys, set } from 'idb-keyval';
import type { KeptDraft } from './saving-state.ts';

type Kept = KeptDraft & { keptAt: number };

/** How long a tab that is being reloaded may take to go, in milliseconds. */
const leaving = 2000;

/**
 * What the tabs of one person hold of one article and the server has not, in the browser's database. Each tab has an entry
 * of its own and holds a lock as long as it lives: an entry whose lock is free was left behind, and the next tab takes it up.
 */
export class KeptDrafts {
  readonly #prefix: string;
  readonly #own: string;
  #close = () => {};

  constructor({ personId, articleId }: { personId: string; articleId: string }) {
    this.#prefix = `draft/${personId}/${articleId}/`;
    this.#own = `${this.#prefix}${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  }

  /** Says that this tab is open, and returns what says that it is no more. */
  open(): () => void {
    // Browsers have locks where the connection is safe. Elsewhere whatever is kept passes for left behind.
    navigator.locks?.request(this.#own, () => new Promise<void>((resolve) => (this.#close = resolve)));
    return () => this.#close();
  }

  /** Keeps what the server has not, or forgets it where there is nothing. */
  async keep(kept: KeptDraft | null): Promise<boolean> {
    if (kept) await set(this.#own, { ...kept, keptAt: Date.now() } satisfies Kept);
    else await del(this.#own);
    return true;
  }

  /** Takes up what a tab left behind that is gone, the newest if there are several; null where there is nothing. */
  async takeUp(): Promise<KeptDraft | null> {
    const others = (await keys()).filter(
      (key): key is string => typeof key === 'string' && key.startsWith(this.#prefix) && key !== this.#own,
    );
    const found: { key: string; kept: Kept }[] = [];
    for (const key of others) {
      const kept = await get<Kept>(key);
      if (kept) found.push({ key, kept });
    }
    for (const { key } of found.toSorted((one, other) => other.kept.keptAt - one.kept.keptAt)) {
      const taken = await whenFree(key, () => this.#move(key));
      if (taken) return taken;
    }
    return null;
  }

  async #move(key: string): Promise<KeptDraft | null> {
    const kept = await get<Kept>(key);
    if (!kept) return null;
    await this.keep(kept);
    await del(key);
    return kept;
  }
}

async function whenFree<Taken>(name: string, take: () => Promise<Taken>): Promise<Taken | null> {
  if (!navigator.locks) return take();
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(leaving) }, take);
  } catch {
    // Its tab is still open.
    return null;
  }
}
