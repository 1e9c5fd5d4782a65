import type { Transaction } from '#db/client.ts';
import { insertDispatchEvents, updateDispatch } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { countWithdrawals, listArticlesOfDispatch } from '#db/queries/wire-vanished.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import type { Result } from '#lib/result.ts';
import { machineActor } from '#newsroom/actor.ts';
import { reinstateWithSource } from '#newsroom/reinstate-with-source.ts';
import { tellOfSource } from '#newsroom/tell-desk.ts';
import { withdrawWithSource } from '#newsroom/withdraw-with-source.ts';

const wire = machineActor('wire');
const day = 24 * 60 * 60_000;

/** Dispatches with articles that a source may take back in a day without a person looking. */
export const mostWithdrawals = 5;

/** Whether so many more withdrawals of a source are too many for a machine to believe. */
export async function mustHold(tx: Transaction, source: PolledSource, more: number, now: Date): Promise<boolean> {
  if (more === 0) return false;
  const since = new Date(now.getTime() - day);
  const { withdrawn, held } = await countWithdrawals(tx, wire, { sourceId: source.id, since });
  return withdrawn + held + more > mostWithdrawals;
}

/** Leaves what seems withdrawn as it is, and has the newsroom look: told once a day, however many follow. */
export async function holdWithdrawals(
  tx: Transaction,
  source: PolledSource,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - day);
  const { held } = await countWithdrawals(tx, wire, { sourceId: source.id, since });
  for (const id of ids) await updateDispatch(tx, id, { vanishAskedAt: now });
  await insertDispatchEvents(
    tx,
    ids.map((dispatchId) => ({ dispatchId, at: now, happened: 'withdrawal-held' })),
  );
  if (held > 0) return;
  const { name, id: sourceId } = source;
  await tellOfSource(tx, { articleId: null, act: 'source_lost', source: name, sourceId }, now);
}

/** Withdraws a dispatch that its source has withdrawn, and lets its articles go the same way. */
export async function withdrawDispatch(
  tx: Transaction,
  source: PolledSource,
  id: string,
  failure: WireFailure,
  now: Date,
): Promise<void> {
  const { length: articles } = await listArticlesOfDispatch(tx, wire, id);
  await updateDispatch(tx, id, { status: 'set_aside', failure, withdrawnAt: now, vanishAskedAt: now });
  await insertDispatchEvents(tx, [
    { dispatchId: id, at: now, happened: 'withdrawn', details: { ...failure, articles } },
  ]);
  demand(await withdrawWithSource(tx, wire, { dispatchId: id, source: source.name }, now));
}

/** Takes a withdrawn dispatch up again that its source publishes once more, and shows readers its articles again. */
export async function returnDispatch(tx: Transaction, source: PolledSource, id: string, now: Date): Promise<void> {
  const back = { withdrawnAt: null, vanishedAt: null, vanishAskedAt: null };
  const again = { stage: 'recognise', status: 'waiting', failure: null, attempts: 0, dueAt: now } as const;
  await updateDispatch(tx, id, { ...back, ...again });
  await insertDispatchEvents(tx, [{ dispatchId: id, at: now, happened: 'returned' }]);
  demand(await reinstateWithSource(tx, wire, { dispatchId: id, source: source.name }, now));
}

// The rows are locked and the machine may: what fails here is a bug, and undoes the whole.
function demand(result: Result<void, { kind: string }>): void {
  if (!result.ok) throw new Error(`an article could not follow its source: ${result.error.kind}`);
}
