import type { Transaction } from '#db/client.ts';
import { insertDispatchEvents, updateDispatch } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import {
  askWithdrawnAgain,
  listVanished,
  lockVanished,
  markVanished,
  unmarkVanished,
} from '#db/queries/wire-vanished.ts';
import { machineActor } from '#newsroom/actor.ts';
import { politeFetch } from '../fetch/polite-fetch.ts';
import type { Desk } from '../pipeline.ts';
import { pageHeaders } from '../read-page.ts';
import { holdWithdrawals, mostWithdrawals, mustHold, returnDispatch, withdrawDispatch } from './withdraw-dispatch.ts';

const wire = machineActor('wire');
const patience = 7 * 24 * 60 * 60_000;
// One more than may be withdrawn: where all of them are gone, none is.
const mostPages = mostWithdrawals + 1;

/**
 * Notes which dispatches a feed no longer names, although it still names older ones: that is how papers take articles
 * back. `present` are those that it names; those among them that had vanished are there again, and whether a withdrawn one is
 * its page must say.
 */
export async function noteVanished(tx: Transaction, sourceId: string, present: readonly string[], now: Date) {
  if (present.length === 0) return;
  const back = await unmarkVanished(tx, present);
  await askWithdrawnAgain(tx, present);
  const gone = await markVanished(tx, { sourceId, present, now });
  await insertDispatchEvents(tx, [
    ...back.map((dispatchId) => ({ dispatchId, happened: 'reappeared' })),
    ...gone.map((dispatchId) => ({ dispatchId, happened: 'vanished' })),
  ]);
}

type Asked = { id: string; url: string; status: number | null };

/**
 * Asks for the page of each dispatch that vanished an hour ago or earlier. Where the server says that it is gone (410), or twice
 * an hour apart that it is not there (404), the source has withdrawn it; whatever else it says changes nothing. Of a source
 * that loses many at once nothing is withdrawn: that is how sites look that move.
 */
export async function askVanished({ db, asking }: Desk, source: PolledSource): Promise<void> {
  const asked: Asked[] = [];
  for (const { id, url } of await listVanished(db, wire, { sourceId: source.id, limit: mostPages })) {
    const page = url === source.homepage ? null : await politeFetch(url, pageHeaders, asking);
    if (page && !page.ok && page.error.kind === 'host_closed') break;
    asked.push({ id, url, status: page?.ok ? page.value.status : null });
  }
  if (asked.length > 0) await db.transaction((tx) => storeAsked(tx, source, asked));
}

async function storeAsked(tx: Transaction, source: PolledSource, asked: readonly Asked[]): Promise<void> {
  const now = new Date();
  const gone: Asked[] = [];
  for (const page of asked) {
    const dispatch = await lockVanished(tx, page.id);
    if (!dispatch) continue;
    const isMissing = page.status === 404 || page.status === 410;
    if (dispatch.withdrawnAt && page.status === 200) await returnDispatch(tx, source, page.id, now);
    else if (dispatch.withdrawnAt) await askLater(tx, page.id, dispatch.withdrawnAt, now);
    else if (!isMissing) await updateDispatch(tx, page.id, { vanishAskedAt: now });
    else if (page.status === 410 || dispatch.wasMissing) gone.push(page);
    else {
      const details = { status: page.status, address: page.url };
      await insertDispatchEvents(tx, [{ dispatchId: page.id, happened: 'page-missing', at: now, details }]);
    }
  }
  if (await mustHold(tx, source, gone.length, now)) {
    await holdWithdrawals(
      tx,
      source,
      gone.map(({ id }) => id),
      now,
    );
    return;
  }
  for (const { id, url, status } of gone) {
    await withdrawDispatch(tx, source, id, { kind: 'gone', status, address: url }, now);
  }
}

// A withdrawn one that its feed names again: its page is looked for each hour, as long as papers take to change their mind.
async function askLater(tx: Transaction, id: string, withdrawnAt: Date, now: Date): Promise<void> {
  const isOver = now.getTime() - withdrawnAt.getTime() > patience;
  await updateDispatch(tx, id, isOver ? { vanishAskedAt: now } : { vanishedAt: now });
}
