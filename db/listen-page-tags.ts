import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';

/** What a listener is told. Every `onReady` is followed by at most one `onLost` before the next. */
export type PageTagListener = {
  /** The database says that what these tags stand for has changed; `*` stands for everything. */
  onTags: (tags: readonly string[]) => void;
  /** From now on changes may be missed. */
  onLost: (reason: string) => void;
  /** Changes are heard from now on; those before may have been missed. */
  onReady: () => void;
};

/** Times of the heartbeat and of reconnecting, in milliseconds. */
export type ListenerTimes = { beat: number; lostAfter: number; firstRetry: number; longestRetry: number };

const usualTimes: ListenerTimes = { beat: 1000, lostAfter: 2500, firstRetry: 100, longestRetry: 2000 };
const channel = 'page_tags';

/**
 * Listens for the tags of what changes, on a connection of its own, and comes back whenever that is lost.
 *
 * A connection that is open need not be one that delivers: each second the listener sends itself a notification, and
 * where it does not come back in time the connection counts as lost. Behind a pooler that hands out connections by
 * transaction LISTEN does nothing; then the listener never becomes ready.
 */
export function listenPageTags(
  url: string,
  listener: PageTagListener,
  times: ListenerTimes = usualTimes,
): { close: () => Promise<void> } {
  const stopping = new AbortController();
  const running = keepListening(url, listener, times, stopping.signal);
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function keepListening(
  url: string,
  listener: PageTagListener,
  times: ListenerTimes,
  signal: AbortSignal,
): Promise<void> {
  let retry = times.firstRetry;
  while (!signal.aborted) {
    let wasReady = false;
    const onReady = () => {
      wasReady = true;
      retry = times.firstRetry;
      listener.onReady();
    };
    const reason = await listenOnce(url, { onTags: listener.onTags, onReady }, times, signal);
    if (signal.aborted) return;
    if (wasReady) listener.onLost(reason);
    await delay(retry * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => {});
    retry = Math.min(retry * 2, times.longestRetry);
  }
}

type Heard = Pick<PageTagListener, 'onTags' | 'onReady'>;

/** Listens until the connection is lost or `signal` says to stop; says why it ended. */
async function listenOnce(url: string, heard: Heard, times: ListenerTimes, signal: AbortSignal): Promise<string> {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  const pulse = `page_tags_${randomUUID().replaceAll('-', '')}`;
  let lastBeat = performance.now();
  let isReady = false;
  const hear = (from: string, payload: string) => {
    if (from === channel) {
      heard.onTags(payload.split(/\s+/).filter((tag) => tag !== ''));
      return;
    }
    lastBeat = performance.now();
    if (isReady || signal.aborted) return;
    isReady = true;
    heard.onReady();
  };
  const options = connectionOptions({ hear, end, connectSeconds: Math.ceil(times.lostAfter / 1000) });
  const sql = postgres(url, options);
  const stop = () => end('stopped');
  signal.addEventListener('abort', stop, { once: true });
  const beating = setInterval(() => {
    if (performance.now() - lastBeat > times.lostAfter) end('the heartbeat did not come back');
    else beat();
  }, times.beat);
  const beat = () => {
    sql`select pg_notify(${pulse}, '')`.catch((error: unknown) => end(reasonOf(error)));
  };
  try {
    sql.unsafe(`listen ${channel}; listen ${pulse}`).then(beat, (error: unknown) => end(reasonOf(error)));
    return await ended;
  } finally {
    clearInterval(beating);
    signal.removeEventListener('abort', stop);
    // Not awaited: a connection that no longer answers would hold up the next one.
    sql.end({ timeout: 0 }).catch(() => {});
  }
}

type Wiring = {
  hear: (channel: string, payload: string) => void;
  end: (reason: string) => void;
  connectSeconds: number;
};

function connectionOptions({ hear, end, connectSeconds }: Wiring) {
  return {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: connectSeconds,
    fetch_types: false,
    prepare: false,
    connection: { application_name: 'depeche listener' },
    onnotice: () => {},
    onclose: () => end('the connection was closed'),
    // The driver hands notifications of every channel to this option; its own `listen` would hide reconnections.
    onnotify: hear,
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
