import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

const atOnce = 500;

/**
 * Brings search up to date: indexes published articles that came past the triggers or that something outdated, files
 * what Postgres has put aside unsorted, and counts the words of each edition. Says how many articles were indexed.
 */
export async function refreshSearch(db: Database): Promise<number> {
  let indexed = 0;
  for (;;) {
    // One transaction each: a large archive must not hold up those who publish.
    const [row] = await db.execute<{ indexed: number }>(sql`select index_missing_articles(${atOnce}) as indexed`);
    if (!row || row.indexed === 0) break;
    indexed += row.indexed;
  }
  // New entries of a GIN index stand in a list first, which every search reads to its end.
  await db.execute(sql`select gin_clean_pending_list('article_search_words')`);
  const editions = await db.execute<{ locale: string }>(sql`select locale from editions`);
  for (const { locale } of editions) await db.execute(sql`select count_search_words(${locale})`);
  return indexed;
}
