import { desc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { polls } from '../schema/sources.ts';
import type { Editor } from './editor.ts';

/** One time that a source was asked. */
export type ListedPoll = typeof polls.$inferSelect;

/** The last times that a source was asked, newest first. */
export async function listPolls(
  db: Database,
  _editor: Editor,
  { sourceId, limit }: { sourceId: string; limit: number },
): Promise<ListedPoll[]> {
  return db
    .select()
    .from(polls)
    .where(eq(polls.sourceId, sourceId))
    .orderBy(desc(polls.at), desc(polls.id))
    .limit(limit);
}
