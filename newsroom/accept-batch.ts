import type { Database } from '#db/client.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { acceptTranslation } from './accept-translation.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';

/** What became of one of them. */
export type BatchOutcome = { translationId: string } & (
  | { outcome: 'published'; articleId: string }
  | { outcome: 'refused'; error: DeskError }
);

// So many at a time.
const mostInBatch = 100;

type Input = { items: readonly { translationId: string; fingerprint: string }[] };

/**
 * Publishes translations of trusted sources that the gate let pass, each in a transaction of its own: what is refused
 * stops none of the others. None of them counts as reviewed.
 */
export async function acceptBatch(
  db: Database,
  actor: Actor,
  { items }: Input,
  now = new Date(),
): Promise<Result<BatchOutcome[], DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'publish')) return err({ kind: 'forbidden', act: 'publish' });
  const outcomes: BatchOutcome[] = [];
  for (const { translationId, fingerprint } of items.slice(0, mostInBatch)) {
    const input = { translationId, fingerprint, withoutReview: true, isOneOfMany: true };
    const accepted = await acceptTranslation(db, actor, input, now);
    outcomes.push(
      accepted.ok
        ? { translationId, outcome: 'published', articleId: accepted.value.articleId }
        : { translationId, outcome: 'refused', error: accepted.error },
    );
  }
  return ok(outcomes);
}
