import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { type TurnedDown, turnDownTranslation } from './turn-down-translation.ts';

/** Holds a translation, whatever the gate says of it, and says why: it stays at the desk until somebody decides otherwise. */
export async function holdTranslation(
  db: Database,
  actor: Actor,
  input: TurnedDown,
  now = new Date(),
): Promise<Result<void, DeskError>> {
  return turnDownTranslation(db, actor, input, { decision: 'held', act: 'hold-translation' }, now);
}
