import type { Database } from '#db/client.ts';
import { findReportableArticle } from '#db/queries/published-reportable.ts';
import { secretBox } from '#lib/secret-box.ts';
import { reportablePassages } from '#newsroom/report-passage.ts';
import { reportTranslation } from '#newsroom/report-translation.ts';
import { aPerson, expectOk, unique } from './builders.ts';
import { aTranslatedArticle } from './translation-builders.ts';

/** A published translation whose second paragraph readers find wrong, each with a remark. */
export async function aReportedArticle(db: Database, remarks: readonly string[]) {
  const html = '<p>Rain in Palma.</p><p>Wind in Palma.</p>';
  const made = await aTranslatedArticle(db, { html, status: 'published' });
  const { articleId } = made;
  const article = await findReportableArticle(db.$client, { locale: 'fr', id: articleId });
  const seen = article && reportablePassages(article).find(({ passage }) => passage === '1')?.seen;
  const report = { locale: 'fr', articleId, passage: '1', seen: seen ?? '', proposal: '' };
  for (const remark of remarks)
    expectOk(await reportTranslation(db, secretBox('reports'), { ...report, remark, address: unique('host') }));
  const rows = await db.$client<{ id: string }[]>`select id from translation_reports where article_id = ${articleId}`;
  return { ...made, reportIds: rows.map(({ id }) => id), editor: await aPerson(db, 'editor') };
}
