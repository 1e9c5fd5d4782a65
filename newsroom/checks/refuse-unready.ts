import type { Database, Transaction } from '#db/client.ts';
import { type ArticleRow, listArticleLinks } from '#db/queries/editor-articles.ts';
import type { Actor } from '../actor.ts';
import type { ArticleContent } from '../article-content.ts';
import type { ArticleError } from '../article-error.ts';
import { checkArticle } from './check-article.ts';
import { readFacts } from './read-facts.ts';

/**
 * Refuses to show readers an article as it stands where a check blocks it. Imports and the wire are judged by rules of
 * their own: what they bring was published elsewhere.
 */
export async function refuseUnready(
  tx: Transaction,
  actor: Actor,
  article: ArticleRow,
  now: Date,
): Promise<Extract<ArticleError, { kind: 'unready' }> | null> {
  if (actor.kind === 'machine' && actor.name !== 'clock') return null;
  const { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body } = article;
  const links = await listArticleLinks(tx, actor, article.id);
  const content: ArticleContent = {
    headline,
    standfirst,
    slug,
    kind,
    sectionId,
    leadMediaId,
    leadCaption,
    body,
    ...links,
  };
  return refuseContent(tx, actor, { articleId: article.id, content }, now);
}

/** The same of content that an article does not say yet. */
export async function refuseContent(
  db: Database | Transaction,
  actor: Actor,
  { articleId, content }: { articleId: string; content: ArticleContent },
  now: Date,
): Promise<Extract<ArticleError, { kind: 'unready' }> | null> {
  const facts = await readFacts(db, actor, { articleId, content });
  const findings = facts ? checkArticle(content, facts, now).filter(({ level }) => level === 'blocks') : [];
  return findings.length > 0 ? { kind: 'unready', findings } : null;
}
