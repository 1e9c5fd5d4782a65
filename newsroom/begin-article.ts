import { randomBytes } from 'node:crypto';
import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { err, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { createArticle } from './create-article.ts';

type Input = { headline: string; locale: string; sectionId: string };

const emptyBody = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Begins an article of one's own: a draft with a headline, an address made from it, and an empty text. */
export async function beginArticle(
  db: Database,
  actor: Actor,
  { headline, locale, sectionId }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const begin = (slug: string) => {
    const content = { headline, slug, sectionId, body: emptyBody };
    return createArticle(db, actor, { locale, storyId: null, origin: 'staff', content }, now);
  };
  const slug = slugOf(headline, 80) || 'article';
  const begun = await begin(slug);
  // Whoever begins an article cares for its headline; the address can be chosen later.
  if (!begun.ok && begun.error.kind === 'slug_taken') return begin(`${slug}-${randomBytes(3).toString('hex')}`);
  return begun.ok ? begun : err(begun.error);
}
