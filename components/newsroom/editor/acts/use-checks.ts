import { use, useEffect, useState } from 'react';
import { z } from 'zod';
import { articleChecksEndpoint } from '#paths/newsroom.ts';
import type { Draft } from '../draft.ts';
import { MediaShelfContext } from '../media-shelf.ts';

const place = z.union([
  z.object({ kind: z.literal('field'), field: z.string() }),
  z.object({ kind: z.literal('block'), index: z.number() }),
]);
const found = z.object({
  findings: z.array(z.object({ check: z.string(), level: z.enum(['blocks', 'warns']), place, subject: z.string() })),
});

/** Something that should be looked at before the article is published. */
export type ShownFinding = z.output<typeof found>['findings'][number];

/** `null` while nothing is known; `'unknown'` where the server did not answer. */
export type Checks = ShownFinding[] | null | 'unknown';

// Long enough not to ask at each key.
const pause = 700;

/** What should be looked at in the draft as it stands; asked again whenever it or its media changed and somebody pauses. */
export function useChecks(articleId: string, draft: Draft): Checks {
  const shelf = use(MediaShelfContext);
  const [checks, setChecks] = useState<Checks>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of media is saved beside the draft
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await ask(articleId, draft, leaving.signal).catch(() => 'unknown' as const);
      if (!leaving.signal.aborted) setChecks(answer);
    }, pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [articleId, draft, shelf]);
  return checks;
}

async function ask(articleId: string, content: Draft, signal: AbortSignal): Promise<Checks> {
  const response = await fetch(articleChecksEndpoint(articleId), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content }),
    signal,
  });
  return response.ok ? found.parse(await response.json()).findings : 'unknown';
}
