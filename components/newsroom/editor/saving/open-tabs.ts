import type { Theirs } from './saving-state.ts';

/** The tabs in which one person has the same article open: what one of them saved, the others take over. */
export class OpenTabs {
  readonly #name: string;
  #channel: BroadcastChannel | null = null;

  constructor({ personId, articleId }: { personId: string; articleId: string }) {
    this.#name = `draft/${personId}/${articleId}`;
  }

  announce({ version, theirs, savedAt }: Omit<Theirs, 'savedBy'>): void {
    this.#channel?.postMessage({ version, theirs, savedAt });
  }

  /** Hears what other tabs save; returns what ends it. */
  listen(hear: (saved: Omit<Theirs, 'savedBy'>) => void): () => void {
    const channel = new BroadcastChannel(this.#name);
    channel.onmessage = ({ data }: MessageEvent<Omit<Theirs, 'savedBy'>>) => hear(data);
    this.#channel = channel;
    return () => channel.close();
  }
}
