import { connect } from '#db/client.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { articlePath } from '#paths.ts';

/** The addresses of all articles of the default edition, each to be asked for once in a run and not again. */
export async function listUnreadArticles(databaseUrl: string, limit: number): Promise<Iterator<string>> {
  const sql = connect(databaseUrl, { max: 1 });
  try {
    const edition = (await listEditions(sql)).find(({ isDefault }) => isDefault);
    if (!edition) throw new Error('There is no default edition.');
    const cards = await listLatest(sql, { locale: edition.locale, limit });
    return cards.map((card) => articlePath(edition, card.section.slug, card.slug)).values();
  } finally {
    await sql.end();
  }
}
