import type { Transaction } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import type { DispatchRow } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { within } from '#db/transact.ts';
import type { ArticleDocument, Block, Inline } from '#document/article-document.ts';
import type { Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import type { Actor } from './actor.ts';
import type { ArticleContentInput } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { createArticle } from './create-article.ts';

type Draft = {
  dispatchId: string;
  locale: string;
  /** The story of which it is one more language version; null for a new one. */
  storyId: string | null;
  content: ArticleContentInput;
  now: Date;
};

/** Begins the article of a dispatch in one edition; where another article has its address, it gets a longer one. */
export async function fileDraft(
  tx: Transaction,
  actor: Actor,
  { dispatchId, locale, storyId, content, now }: Draft,
): Promise<Result<ArticleRow, ArticleError>> {
  const input = { locale, storyId, origin: 'wire', content } as const;
  const created = await createArticle(within(tx), actor, input, now);
  if (created.ok || created.error.kind !== 'slug_taken') return created;
  const slug = `${content.slug.slice(0, 100).replace(/-$/, '')}-${dispatchId.slice(-8)}`;
  return createArticle(within(tx), actor, { ...input, content: { ...content, slug } }, now);
}

type Text = Pick<DispatchRow, 'id' | 'headline' | 'standfirst' | 'body' | 'byline' | 'url' | 'pictures'>;

/** What an article says that is made of a dispatch, or of its translation: the text, and under it who said it. */
export function draftContent(
  text: Text,
  source: Pick<PolledSource, 'name'>,
  sectionId: string,
): ArticleContentInput & { body: ArticleDocument } {
  const { headline, standfirst, body, id, pictures } = text;
  const lead = pictures.find(({ isLead, mediaId }) => isLead && mediaId);
  const blocks = body.content.filter((block) => block.type !== 'paragraph' || block.content !== undefined);
  return {
    headline,
    standfirst,
    slug: slugOf(headline) || `depeche-${id.slice(-8)}`,
    sectionId,
    ...(lead && { leadMediaId: lead.mediaId, leadCaption: lead.caption.slice(0, 500) }),
    body: { type: 'doc', content: [...blocks, creditOf(text, source)] },
  };
}

// Who said it stands under the text in every language alike: «— Jane Doe, The Source», linked to the original.
function creditOf({ byline, url }: Text, { name }: Pick<PolledSource, 'name'>): Block {
  const text = byline === '' || byline === name ? name : `${byline}, ${name}`;
  const isAddress = URL.canParse(url) && /^https?:/.test(url);
  const credit: Inline = isAddress
    ? { type: 'text', text, marks: [{ type: 'link', attrs: { href: url, article: null } }] }
    : { type: 'text', text };
  return { type: 'paragraph', content: [{ type: 'text', text: '— ' }, credit] };
}
