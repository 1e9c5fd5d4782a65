import type { ArticleDocument } from '#document/article-document.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { documentToText, excerpt } from '#document/to-text.ts';
import type { FeedItem, FeedText } from './feed.ts';

/** What a feed itself tells of an item, as an article would be. */
export type ItemText = {
  headline: string;
  standfirst: string;
  byline: string;
  body: ArticleDocument;
  pictures: ItemPicture[];
};

/** A picture that a feed gives with an item. */
export type ItemPicture = {
  url: string;
  alt: string;
  caption: string;
  credit: string | null;
  width: number | null;
  height: number | null;
};

const longestHeadline = 300;
const longestStandfirst = 600;

/** Reads the text of an item into a document: its content, else its summary; a summary beside a content introduces it. */
export function readItemText(item: FeedItem): ItemText {
  const body = documentOf(item.content ?? item.summary);
  const summary = item.content && item.summary ? documentToText(documentOf(item.summary)).replace(/\s+/g, ' ') : '';
  const begins = documentToText(body)
    .replace(/\s+/g, ' ')
    .startsWith(summary.replace(/[….\s]+$/, ''));
  return {
    // Some sources write without headlines.
    headline: item.title.slice(0, longestHeadline) || excerpt(body, 100) || (item.link ?? '—'),
    standfirst: begins || summary.length > longestStandfirst ? '' : summary,
    byline: item.authors
      .map(({ name }) => name)
      .join(', ')
      .slice(0, longestHeadline),
    body,
    pictures: item.media.filter(({ kind }) => kind === 'image').map(pictureOf),
  };
}

/** The words of an item without its markup, for telling whether they changed: quick, and never shown. */
export function roughTextOf({ summary, content }: FeedItem): string {
  return (content ?? summary)?.html.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>/gi, ' ') ?? '';
}

function documentOf(text: FeedText | null): ArticleDocument {
  const baseUrl = text?.baseUrl && URL.canParse(text.baseUrl) ? { baseUrl: text.baseUrl } : {};
  return documentFromHtml(text?.html ?? '', { resolveMedia: () => null, ...baseUrl }).document;
}

function pictureOf({ url, title, credit, width, height }: FeedItem['media'][number]): ItemPicture {
  return { url, alt: title ?? '', caption: '', credit, width, height };
}
