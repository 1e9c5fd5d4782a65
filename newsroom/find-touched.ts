import type { Database, Transaction } from '#db/client.ts';
import type { Editor } from '#db/queries/editor.ts';
import type { GlossaryTerm } from '#db/queries/editor-glossary.ts';
import { listTouchedSegments, type TouchedSegment } from '#db/queries/glossary-repairs.ts';
import { followsTerm, holdsTerm } from './term-in-text.ts';

/** A published article with sentences that do not follow a term. */
export type TouchedArticle = Pick<TouchedSegment, 'translationId' | 'articleId' | 'headline'> & {
  segments: Pick<TouchedSegment, 'segment' | 'source' | 'target' | 'origin'>[];
};

/** The published articles that a term touches: where it stands in the original and the translation says something else. */
export async function findTouched(
  db: Database | Transaction,
  editor: Editor,
  term: Pick<GlossaryTerm, 'fromLanguage' | 'toLanguage' | 'source' | 'target' | 'isCaseSensitive'>,
): Promise<TouchedArticle[]> {
  const found = await listTouchedSegments(db, editor, term);
  const touched = found.filter(({ source, target }) => holdsTerm(source, term) && !followsTerm(target, term));
  return [...Map.groupBy(touched, ({ translationId }) => translationId).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { translationId, articleId, headline } = first;
    const segments = rows.map(({ segment, source, target, origin }) => ({ segment, source, target, origin }));
    return [{ translationId, articleId, headline, segments }];
  });
}
