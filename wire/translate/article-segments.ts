import type { ArticleDocument, Inline } from '#document/article-document.ts';
import { findMarkupProblem, plainSegmentText } from '#document/segments/segment-markup.ts';
import { fromSegments, type Segment, type SegmentProblem, toSegments } from '#document/segments.ts';
import { typographyForDocument } from '#document/typography.ts';
import { ok, type Result } from '#lib/result.ts';
import type { SegmentToTranslate } from './segment-work.ts';

/** The words of an article in one language: what is translated of it. Texts are plain and may be empty. */
export type ArticleWords = {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: ArticleDocument;
  /** Pictures that stand beside the body or in it, by any id; their own captions and alternative texts. */
  readonly pictures: readonly { readonly id: string; readonly alt: string; readonly caption: string }[];
  readonly tags: readonly string[];
};

/** A segment of an article; `id` and `block` begin with the part: `headline/0:0`, `body/3.0:1`, `picture-ID-alt/0:0`, `tag-2/0:0`. */
export type ArticleSegment = Omit<Segment, 'role'> & { readonly role: SegmentToTranslate['role'] };

/** Cuts an article into segments, in reading order, its parts one after the other. `locale` is the language it is in. */
export function articleSegments(article: ArticleWords, locale: string): ArticleSegment[] {
  return partsOf(article).flatMap(({ name, role, document }) =>
    toSegments(document, locale).map((segment) => ({
      ...segment,
      id: `${name}/${segment.id}`,
      block: `${name}/${segment.block}`,
      role: role ?? segment.role,
    })),
  );
}

/**
 * The article with the translations of its segments (by id) in their places: structure, marks, links and pictures stay, and
 * the whole is set as `to` is set. A segment without a translation, or whose translation has other markup, stays in its language
 * and is named in `untranslated`.
 */
export function assembleArticle(
  article: ArticleWords,
  targets: ReadonlyMap<string, string>,
  { from, to }: { from: string; to: string },
): Result<{ article: ArticleWords; untranslated: string[] }, SegmentProblem> {
  const segments = articleSegments(article, from);
  const usable = segments.flatMap(({ id, text }) => {
    const target = targets.get(id);
    return target === undefined || findMarkupProblem(text, target) ? [] : [[id, target] as const]; // as const: a pair
  });
  const placed = new Set(usable.map(([id]) => id));
  const untranslated = segments.map(({ id }) => id).filter((id) => !placed.has(id));
  const documents = new Map<string, ArticleDocument>();
  for (const { name, document } of partsOf(article)) {
    const own = usable.flatMap(([id, target]) =>
      id.startsWith(`${name}/`) ? [[id.slice(name.length + 1), target] as const] : [],
    ); // as const: a pair
    const put = fromSegments(document, new Map(own), from, 'keep');
    if (!put.ok) return put;
    documents.set(name, typographyForDocument(put.value, to));
  }
  const words = (name: string) => lineOf(documents.get(name));
  const pictures = article.pictures.map(({ id }) => ({
    id,
    alt: words(`picture-${id}-alt`),
    caption: words(`picture-${id}-caption`),
  }));
  const translated: ArticleWords = {
    headline: words('headline'),
    standfirst: words('standfirst'),
    body: documents.get('body') ?? article.body,
    pictures,
    tags: article.tags.map((_tag, index) => words(`tag-${index}`)),
  };
  return ok({ article: translated, untranslated });
}

/** The words of a segment as they are in the source, without markup. */
export function wordsOfSegment({ text }: Pick<ArticleSegment, 'text'>): string {
  return plainSegmentText(text);
}

type Part = { name: string; role: SegmentToTranslate['role'] | null; document: ArticleDocument };

function partsOf({ headline, standfirst, body, pictures, tags }: ArticleWords): Part[] {
  return [
    { name: 'headline', role: 'headline', document: lineDocument(headline) },
    { name: 'standfirst', role: 'standfirst', document: lineDocument(standfirst) },
    { name: 'body', role: null, document: body },
    ...pictures.flatMap(({ id, alt, caption }): Part[] => [
      { name: `picture-${id}-alt`, role: 'alt', document: lineDocument(alt) },
      { name: `picture-${id}-caption`, role: 'caption', document: lineDocument(caption) },
    ]),
    ...tags.map((tag, index): Part => ({ name: `tag-${index}`, role: 'tag', document: lineDocument(tag) })),
  ];
}

function lineDocument(text: string): ArticleDocument {
  const content: Inline[] = text === '' ? [] : [{ type: 'text', text }];
  return { type: 'doc', content: [content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }] };
}

function lineOf(document: ArticleDocument | undefined): string {
  const [block] = document?.content ?? [];
  const inline = block?.type === 'paragraph' ? (block.content ?? []) : [];
  return inline.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
