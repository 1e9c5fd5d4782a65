import { z } from 'zod';
import { explainProblem } from '#messages/newsroom/failures.ts';
import { articleEndpoint } from '#paths/newsroom.ts';
import type { Draft, FieldProblems } from '../draft.ts';
import type { SaveOutcome, SaveRequest, Theirs } from './saving-state.ts';

/** What a browser still sends after its page has gone; all headers and other requests of the kind count, too (Fetch, 4.6). */
const longestFarewell = 60_000;

const saved = z.object({ version: z.number(), savedAt: z.coerce.date() });
const present = z.object({
  version: z.number(),
  theirs: z.custom<Draft>((value) => typeof value === 'object' && value !== null && 'body' in value),
  savedBy: z.string().nullable(),
  savedAt: z.coerce.date(),
});
const stale = present.extend({ kind: z.literal('stale') });
const failed = z.object({
  kind: z.string(),
  detail: z.string(),
  problems: z.array(z.object({ field: z.string(), reason: z.string() })).default([]),
});

/** Sends a draft to be saved, and reads what became of it. */
export async function sendDraft(articleId: string, request: SaveRequest): Promise<SaveOutcome> {
  const body = new Blob([JSON.stringify(request)], { type: 'application/json' });
  try {
    const method = { method: 'PUT', body, keepalive: body.size < longestFarewell };
    const response = await fetch(articleEndpoint(articleId), method);
    if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
    return readOutcome(response.ok, await response.json());
  } catch {
    // No network, no server, or an answer that ends half-way.
    return { kind: 'unreachable' };
  }
}

/** What stands in the article now; null where that can't be heard. */
export async function readPresent(articleId: string): Promise<Theirs | null> {
  try {
    const response = await fetch(articleEndpoint(articleId));
    return response.ok ? present.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

function readOutcome(isOk: boolean, answer: unknown): SaveOutcome {
  if (isOk) return { kind: 'saved', ...saved.parse(answer) };
  const theirs = stale.safeParse(answer);
  if (theirs.success) return theirs.data;
  const { kind, detail, problems } = failed.parse(answer);
  if (kind === 'session_ended') return { kind: 'signed-out' };
  if (kind === 'slug_taken') return { kind: 'invalid', problems: { slug: explainProblem('slug_taken') } };
  if (problems.length === 0) return { kind: 'refused', detail };
  const sentences = problems.map(({ field, reason }) => [field.split('.')[0], explainProblem(reason)]);
  const byField: FieldProblems = Object.fromEntries(sentences);
  return { kind: 'invalid', problems: byField };
}
