import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { segmentReviews } from '../schema/wire-desk.ts';
import type { Editor } from './editor.ts';

/** What somebody last did with a sentence as it stands: source and translation are the same still. */
export type StandingReview = {
  segment: string;
  outcome: (typeof segmentReviews.$inferSelect)['outcome'];
  userId: string;
  by: string;
  at: Date;
};

/** The last review of each sentence of a translation that is of the sentence as it stands. */
export async function listStandingReviews(
  db: Database | Transaction,
  _editor: Editor,
  translationId: string,
): Promise<StandingReview[]> {
  const rows = await db.execute<Omit<StandingReview, 'at'> & { at: string }>(sql`
    select distinct on (r.segment) r.segment, r.outcome, r.user_id as "userId", u.name as by, r.at
    from segment_reviews r join users u on u.id = r.user_id
    join wire_segments s on s.translation_id = r.translation_id and s.segment = r.segment
      and s.source_hash = r.source_hash and s.target = r.target
    where r.translation_id = ${translationId}
    order by r.segment, r.at desc, r.id desc`);
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}

/** Adds to the record what somebody did with sentences. */
export async function insertSegmentReviews(
  tx: Transaction,
  reviews: readonly (typeof segmentReviews.$inferInsert)[],
): Promise<void> {
  // A row has ten parameters, and a statement takes 65,535.
  for (let at = 0; at < reviews.length; at += 5000)
    await tx.insert(segmentReviews).values(reviews.slice(at, at + 5000));
}
