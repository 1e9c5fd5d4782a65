import type { Database, Transaction } from '#db/client.ts';
import { findCheckedArticle, listCheckedMedia, listLinkedStatuses } from '#db/queries/editor-checks.ts';
import { articlesIn, mediaIn } from '#document/references.ts';
import type { Actor } from '../actor.ts';
import type { ArticleContent } from '../article-content.ts';
import type { CheckFacts } from './check-article.ts';

/** Reads what the checks must know of an article with this content; null where there is no such article. */
export async function readFacts(
  db: Database | Transaction,
  actor: Actor,
  { articleId, content }: { articleId: string; content: ArticleContent },
): Promise<CheckFacts | null> {
  const { leadMediaId, sectionId, body } = content;
  const article = await findCheckedArticle(db, actor, { articleId, sectionId });
  if (!article) return null;
  const mediaIds = [...mediaIn(body), ...(leadMediaId ? [leadMediaId] : [])];
  const media = await listCheckedMedia(db, actor, mediaIds);
  const linked = await listLinkedStatuses(db, actor, articlesIn(body));
  const { locale, origin, hasSection, isUnreviewed, isSourceGone } = article;
  return {
    locale,
    isStaff: origin === 'staff',
    hasSection,
    isUnreviewed,
    isSourceGone,
    media: new Map(media.map(({ id, ...medium }) => [id, medium])),
    linked: new Map(linked.map(({ id, status }) => [id, status])),
  };
}
