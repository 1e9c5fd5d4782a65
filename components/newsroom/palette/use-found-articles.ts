import { useEffect, useState } from 'react';
import type { FoundArticle } from '#newsroom/find-articles.ts';
import { findArticlesEndpoint } from '#paths/newsroom.ts';
import { askServer, sending } from '../ask-server.ts';

const pause = 120;

/** The articles that `q` finds, once it has rested for a moment; those of the words before it stay until then. */
export function useFoundArticles(q: string): { articles: readonly FoundArticle[]; problem: string | null } {
  const [found, setFound] = useState<{ articles: readonly FoundArticle[]; problem: string | null }>({
    articles: [],
    problem: null,
  });
  useEffect(() => {
    const asking = new AbortController();
    const ask = async () => {
      const request = { ...sending('POST', { q }), signal: asking.signal };
      const answer = await askServer<FoundArticle[]>(findArticlesEndpoint, request);
      if (answer.ok) setFound({ articles: answer.value, problem: null });
      else if (answer.error.kind !== 'given_up') setFound({ articles: [], problem: answer.error.sentence });
    };
    const timer = setTimeout(ask, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q]);
  return found;
}
