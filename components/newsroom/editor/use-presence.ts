import { useEffect, useState } from 'react';
import { askServer, sending } from '#components/newsroom/ask-server.ts';
import { presenceEndpoint } from '#paths/newsroom.ts';

/** How often somebody is heard of, in milliseconds: after three times in silence they are gone. */
const beat = 15_000;

type Heard = { others: string[]; version: number };

/**
 * Tells that the article is open here as long as somebody looks at it, and gives the names of the others who do. Each
 * answer also says which version stands there now, for `onVersion`.
 */
export function usePresence(articleId: string, onVersion: (version: number) => void): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const tell = async () => {
      if (document.hidden) return;
      const answer = await askServer<Heard>(presenceEndpoint(articleId), sending('POST', { isHere: true }));
      if (!answer.ok || ended.signal.aborted) return;
      setOthers((before) => (before.join() === answer.value.others.join() ? before : answer.value.others));
      onVersion(answer.value.version);
    };
    // Whoever looks at something else writes nothing here; a beacon still goes out when the page has gone.
    const leave = () => {
      const word = new Blob([JSON.stringify({ isHere: false })], { type: 'application/json' });
      navigator.sendBeacon(presenceEndpoint(articleId), word);
    };
    const turn = () => (document.hidden ? leave() : void tell());
    void tell();
    const timer = setInterval(() => void tell(), beat);
    document.addEventListener('visibilitychange', turn, { signal: ended.signal });
    window.addEventListener('pagehide', leave, { signal: ended.signal });
    return () => {
      ended.abort();
      clearInterval(timer);
    };
  }, [articleId, onVersion]);
  return others;
}
