import type { Database } from '#db/client.ts';
import { deleteOldPresence } from '#db/queries/editor-presence.ts';
import { deleteAutosaves } from '#db/queries/editor-revisions.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Lets what editors saved by themselves thin out with age: all of the last day stay, then the last of each hour for a
 * week, then the last of each day. What somebody saved by hand, named, scheduled or published stays for ever. Forgets
 * also who had articles open long ago. Returns how many revisions went.
 */
export async function thinRevisions(db: Database, now = new Date()): Promise<number> {
  const [yesterday, lastWeek] = [new Date(now.getTime() - day), new Date(now.getTime() - 7 * day)];
  const hourly = await deleteAutosaves(db, { from: lastWeek, to: yesterday, unit: 'hour' });
  const daily = await deleteAutosaves(db, { from: null, to: lastWeek, unit: 'day' });
  await deleteOldPresence(db, yesterday);
  return hourly + daily;
}
