import { z } from 'zod';
import type { ArticleDocument } from '#document/article-document.ts';
import { parseDocument } from '#document/schema.ts';
import { documentToText } from '#document/to-text.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { ArticleMakers } from './article-names.ts';
import type { ArticleWords } from './article-segments.ts';

/** An article as it is given to be translated, with who made it. */
export type GivenArticle = { article: ArticleWords; makers: ArticleMakers };

const extracted = z.object({
  headline: z.string(),
  standfirst: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  keywords: z.array(z.string()),
  untranslated: z.array(z.string()).optional(),
  document: z.unknown().transform((json, context): ArticleDocument => {
    const parsed = parseDocument(json);
    if (parsed.ok) return parsed.value;
    context.addIssue(parsed.error.reason);
    return z.NEVER;
  }),
  pictures: z.array(z.object({ id: z.string(), alt: z.string(), caption: z.string() })),
  metadata: z.object({ siteName: z.string().nullable(), publisher: z.string().nullable() }),
});

/** A page as it was extracted, in what is used of it here. */
export type ExtractedPage = z.infer<typeof extracted>;

/** Reads what the extraction of a page said, as JSON; of several lines the first. */
export function parseExtracted(json: string): Result<ExtractedPage, { kind: 'no_article'; reason: string }> {
  try {
    const page = extracted.safeParse(JSON.parse(json.trim().split('\n{')[0] ?? ''));
    return page.success ? ok(page.data) : err({ kind: 'no_article', reason: z.prettifyError(page.error) });
  } catch (error) {
    return err({ kind: 'no_article', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** An extracted page as an article to translate; its keywords are the tags. */
export function articleOfPage(page: ExtractedPage): GivenArticle {
  const { headline, standfirst, keywords, authors, metadata, document, untranslated = [] } = page;
  const sources = [metadata.siteName, metadata.publisher].filter((name) => name !== null);
  const pictures = page.pictures.map(({ id, alt, caption }) => ({ id, alt, caption }));
  return {
    article: { headline, standfirst, body: document, pictures, tags: keywords },
    makers: { sources, authors: authors.map(({ name }) => name), keywords, kept: untranslated },
  };
}

/** A plain text, with empty lines between its paragraphs, as an article without a headline. */
export function articleOfText(text: string): GivenArticle {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const content = paragraphs.filter(Boolean).map((words) => {
    return { type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }; // as const: tags of the document
  });
  const body: ArticleDocument = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  const around = { headline: '', standfirst: '', pictures: [], tags: [] };
  return { article: { ...around, body }, makers: { sources: [], authors: [], keywords: [] } };
}

/** Headline, standfirst and text of an article, for reading in a terminal. */
export function articleToText({ headline, standfirst, body }: ArticleWords): string {
  return [headline, standfirst, documentToText(body)].filter(Boolean).join('\n\n');
}
