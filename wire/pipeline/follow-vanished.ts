import type { Transaction } from '#db/client.ts';
import { insertDispatchEvents, updateDispatch } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { listVanished, lockVanished, markVanished, unmarkVanished } from '#db/queries/wire-vanished.ts';
import { machineActor } from '#newsroom/actor.ts';
import { politeFetch } from '../fetch/polite-fetch.ts';
import type { Desk } from '../pipeline.ts';
import { pageHeaders } from '../read-page.ts';

const wire = machineActor('wire');
/** A paper that takes an article down to mend it puts it back within the hour. */
const pause = 60 * 60_000;
const mostPages = 5;

/**
 * Notes which dispatches a feed no longer names, although it still names older ones: that is how papers take articles
 * back. `present` are those that it names; those among them that had vanished are there again.
 */
export async function noteVanished(tx: Transaction, sourceId: string, present: readonly string[], now: Date) {
  if (present.length === 0) return;
  const back = await unmarkVanished(tx, present);
  const gone = await markVanished(tx, { sourceId, present, now });
  await insertDispatchEvents(tx, [
    ...back.map((dispatchId) => ({ dispatchId, happened: 'reappeared' })),
    ...gone.map((dispatchId) => ({ dispatchId, happened: 'vanished' })),
  ]);
}

/**
 * Asks once for the page of each dispatch that vanished an hour ago or earlier. Where the server says that it is not there
 * (404, 410), the source has withdrawn it; whatever else it says changes nothing.
 */
export async function askVanished({ db, asking }: Desk, source: PolledSource): Promise<void> {
  const until = new Date(Date.now() - pause);
  for (const { id, url } of await listVanished(db, wire, { sourceId: source.id, until, limit: mostPages })) {
    const page = url === source.homepage ? null : await politeFetch(url, pageHeaders, asking);
    if (page && !page.ok && page.error.kind === 'host_closed') return;
    const status = page?.ok ? page.value.status : null;
    const failure = status === 404 || status === 410 ? { kind: 'gone', status, address: url } : null;
    await db.transaction(async (tx) => {
      const dispatch = await lockVanished(tx, id);
      if (!dispatch) return;
      const now = new Date();
      // What became an article already stays one: a person decides about it.
      const aside = dispatch.status === 'done' ? {} : ({ status: 'set_aside', failure } as const);
      await updateDispatch(tx, id, { vanishAskedAt: now, ...(failure && { withdrawnAt: now, ...aside }) });
      if (failure) await insertDispatchEvents(tx, [{ dispatchId: id, happened: 'withdrawn', details: failure }]);
    });
  }
}
