import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/**
 * Adds reads to the present hour of each article, by its id; ids that are no published article's are left out. Nothing
 * is kept of who read.
 */
export async function addReads(db: Database, reads: ReadonlyMap<string, number>): Promise<void> {
  const rows = JSON.stringify(Object.fromEntries(reads));
  await db.execute(sql`
    insert into article_reads (hour, article_id, reads)
    select date_trunc('hour', now()), a.id, r.value::int
    from json_each_text(${rows}::json) r join articles a on a.id = r.key::uuid and a.status = 'published'
    on conflict (hour, article_id) do update set reads = article_reads.reads + excluded.reads`);
}
