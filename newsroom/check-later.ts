import type { Transaction } from '#db/client.ts';
import { addJob } from '#db/queries/jobs.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';

/**
 * Has the gate be asked again of a translation in which somebody changed sentences, apart from the stages of the dispatch:
 * nothing is filed by it, and what people decided stays, unless it doubts what they wrote.
 */
export async function checkLater(tx: Transaction, translationId: string, now: Date): Promise<void> {
  await updateTranslation(tx, translationId, { uncheckedSince: now });
  const key = `check-translation:${translationId}`;
  await addJob(tx, { task: 'check-translation', payload: { translationId }, key, runAt: now });
}
