import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import type { TakenTranslation } from './take-translation.ts';
import { type TurnedDown, turnDownTranslation } from './turn-down-translation.ts';

/**
 * Rejects a translation, and says why: nothing becomes of it unless the rejection is undone. Where its article has appeared,
 * only what waits to change it can be rejected; the article itself is withdrawn as any other.
 */
export async function rejectTranslation(
  db: Database,
  actor: Actor,
  input: TurnedDown,
  now = new Date(),
): Promise<Result<void, DeskError>> {
  const decision = { decision: 'rejected', act: 'reject-translation', refuse: refuseShown } as const;
  return turnDownTranslation(db, actor, input, decision, now);
}

function refuseShown({ translation, article }: TakenTranslation): DeskError | null {
  const isShown = article?.status === 'published' || article?.status === 'scheduled';
  return translation.state === 'filed' && isShown
    ? { kind: 'wrong_status', act: 'withdraw', status: article.status }
    : null;
}
