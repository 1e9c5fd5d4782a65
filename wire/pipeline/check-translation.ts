import type { Database, Transaction } from '#db/client.ts';
import { listStandingReviews } from '#db/queries/segment-reviews.ts';
import { insertDispatchEvents } from '#db/queries/wire-dispatches.ts';
import { updateTranslation, type WireTranslation } from '#db/queries/wire-translations.ts';
import { machineActor } from '#newsroom/actor.ts';
import { takeTranslation } from '#newsroom/take-translation.ts';
import { judge, storeFlags } from './check-dispatch.ts';
import type { CheckOutcome, Machines } from './machines.ts';
import { noMachines } from './no-machines.ts';

const wire = machineActor('wire');

/**
 * Asks the gate of a translation in which somebody changed sentences. Nothing is filed or published by it, and no verdict
 * gets better: what a person has begun a person ends. What was published already and is doubted now goes back to the desk.
 */
export async function checkTranslation(
  { db, machines = noMachines }: { db: Database; machines?: Machines | undefined },
  translationId: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const taken = await takeTranslation(tx, wire, translationId);
    if (!taken || taken.translation.uncheckedSince === null) return;
    const { translation } = taken;
    // One that is not translated whole, or was never checked, comes to the gate by its stages.
    if (translation.state === 'untranslated' || translation.state === 'translated') return;
    const { segments, outcome } = await judge(tx, machines, taken);
    await storeFlags(tx, segments, outcome.flags);
    const verdict = worse(translation.verdict, outcome.verdict);
    const doubted = await doubtedCorrections(tx, translationId, outcome);
    const isPublic = translation.state === 'filed' && translation.articleStatus === 'published';
    const back = isPublic && doubted > 0 ? backToDesk : {};
    const found = { verdict, reasons: [...outcome.reasons], score: outcome.score };
    await updateTranslation(tx, translationId, { ...found, ...back, uncheckedSince: null });
    const details = { locale: translation.locale, score: outcome.score, flagged: doubted };
    const happened = doubted > 0 ? 'correction-doubted' : 'correction-checked';
    await insertDispatchEvents(tx, [{ dispatchId: taken.dispatch.id, happened, details }]);
  });
}

const backToDesk = { decision: 'held', decidedBy: null, decisionReason: 'doubted_correction' } as const;

/** How many sentences the gate doubts of those that people wrote and have not confirmed since. */
async function doubtedCorrections(tx: Transaction, translationId: string, { flags }: CheckOutcome): Promise<number> {
  const standing = await listStandingReviews(tx, wire, translationId);
  return standing.filter(({ segment, outcome }) => outcome === 'corrected' && (flags.get(segment)?.length ?? 0) > 0)
    .length;
}

const order = ['publish', 'hold', 'refuse'] as const;

function worse(before: WireTranslation['verdict'], now: CheckOutcome['verdict']): CheckOutcome['verdict'] {
  return order[Math.max(before === null ? 0 : order.indexOf(before), order.indexOf(now))] ?? now;
}
