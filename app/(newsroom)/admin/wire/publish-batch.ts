import { z } from 'zod';
import type { BatchResult } from '#components/newsroom/wire/batch-form.tsx';
import { writer } from '#db/process-connections.ts';
import type { Result } from '#lib/result.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { acceptBatch } from '#newsroom/accept-batch.ts';
import type { Actor } from '#newsroom/actor.ts';
import { readItem } from './read-desk.ts';

/** A dispatch as the list names what is chosen: its id, and the fingerprint of what stood there. */
export const chosenTranslation = z
  .string()
  .regex(/^[0-9a-f-]{36} [\w-]{1,100}$/)
  .transform((text) => {
    const [translationId = '', fingerprint = ''] = text.split(' ');
    return { translationId, fingerprint };
  });

type Person = Extract<Actor, { kind: 'person' }>;

/** Publishes them, none of them as reviewed, and says of each what became of it. */
export async function publishBatch(
  actor: Person,
  items: readonly z.output<typeof chosenTranslation>[],
): Promise<Result<BatchResult[], { kind: string }>> {
  const accepted = await acceptBatch(writer(), actor, { items });
  if (!accepted.ok) return accepted;
  const results = accepted.value.map(async (each): Promise<BatchResult> => {
    const { translationId } = each;
    const item = await readItem(actor, translationId);
    const isPublished = each.outcome === 'published';
    const sentence = isPublished ? wireDeskTexts.batch.published : explainFailure(each.error);
    return { translationId, headline: item.ok ? item.value.headline : '', isPublished, sentence };
  });
  return { ok: true, value: await Promise.all(results) };
}
