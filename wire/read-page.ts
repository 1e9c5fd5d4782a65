import type { ArticleDocument } from '#document/article-document.ts';
import { documentToText } from '#document/to-text.ts';
import { decodePage } from '#lib/decode-page.ts';
import type { Result } from '#lib/result.ts';
import type { Fetched } from '#lib/safe-fetch.ts';
import type { PageMeasures, PagePicture, SiteSelectors } from './extract/article.ts';
import { type Drift, findDrift, usualMeasures } from './extract/drift.ts';
import { extractArticle } from './extract/extract-article.ts';
import type { PoliteError } from './fetch/polite-fetch.ts';
import { joinRights, rightsInHeaders, rightsInPage, type StatedRights } from './fetch/read-rights.ts';
import { asFailure, type Failure, kindOfStatus } from './read-answer.ts';

/** What is remembered of the pages that a source had before. */
export type KnownPage = { measures: PageMeasures; drift: readonly Drift[] };

/** What a page gave. */
export type PageAnswer =
  | {
      kind: 'article';
      article: PageText;
      rights: StatedRights;
      drift: Drift[];
      usual: ReturnType<typeof usualMeasures>;
    }
  /** The source has taken it away. */
  | { kind: 'gone'; failure: Failure }
  /** `isPassing`: another try may go better. */
  | { kind: 'failed'; failure: Failure; isPassing: boolean };

/** The article of a page as a dispatch keeps it; `statement` is what the page says of itself and how it measures. */
export type PageText = {
  /** Its figures name pictures by their provisional ids. */
  document: ArticleDocument;
  standfirst: string;
  byline: string;
  published: Date | null;
  updated: Date | null;
  pictures: PagePicture[];
  statement: KnownPage & Record<string, unknown>;
};

/** Headers of a request for a page. */
export const pageHeaders = { accept: 'text/html, application/xhtml+xml, */*;q=0.5' };

const longestStandfirst = 600;

/** Reads the page of a dispatch. `known` are the source's pages before it, the last one first. */
export function readPageAnswer(
  answered: Result<Fetched, PoliteError>,
  selectors: SiteSelectors,
  known: readonly KnownPage[],
): PageAnswer {
  if (!answered.ok) {
    const isPassing = ['unreachable', 'timed_out', 'robots_unreadable'].includes(answered.error.kind);
    return { kind: 'failed', failure: asFailure(answered.error), isPassing };
  }
  const { status, headers, body, address } = answered.value;
  if (status === 410) return { kind: 'gone', failure: { kind: 'gone', status, address } };
  if (status !== 200) {
    // A feed is often ahead of the pages that it names.
    const isPassing = [404, 429].includes(status) || status >= 500;
    return { kind: 'failed', failure: { kind: kindOfStatus(status), status, address }, isPassing };
  }
  const html = decodePage(body, headers['content-type'] ?? null);
  const extracted = extractArticle(html, address, selectors);
  if (!extracted.ok) return { kind: 'failed', failure: { ...extracted.error, address }, isPassing: false };
  const { document, pictures, authors, standfirst, published, updated, measures, ...rest } = extracted.value;
  const usual = usualMeasures(known.map((page) => page.measures));
  const drift = findDrift(measures, usual);
  const { metadata, found, canonical, section, keywords, language, untranslated } = rest;
  return {
    kind: 'article',
    rights: joinRights([rightsInHeaders(headers), rightsInPage(html)]),
    drift,
    usual,
    article: {
      document,
      standfirst: standfirst.slice(0, longestStandfirst),
      byline: authors.map(({ name }) => name).join(', '),
      published,
      updated,
      pictures,
      statement: { measures, drift, metadata, found, canonical, section, keywords, language, untranslated },
    },
  };
}

/** Words from which on a text in a feed is taken for the whole story. */
const wholeStory = 250;

/** Whether a page is worth a request: where the whole text may be kept, and the feed does not bring it along. */
export function wantsPage(dispatch: Wanting, homepage: string): boolean {
  const { licenceUsed, isFromPage, url, body } = dispatch;
  if (licenceUsed !== 'full' || !/^https?:/.test(url) || url === homepage) return false;
  // A text that was read from the page before is read again where somebody begins again.
  return isFromPage || documentToText(body).split(/\s+/).length < wholeStory;
}

type Wanting = {
  licenceUsed: 'full' | 'excerpt' | 'link_only' | null;
  isFromPage: boolean;
  url: string;
  body: ArticleDocument;
};

/** What a page adds to what the feed said of the same item. */
export function pageValues(
  page: PageText,
  feed: { standfirst: string; byline: string; sourcePublishedAt: Date | null; sourceUpdatedAt: Date | null },
) {
  return {
    standfirst: page.standfirst || feed.standfirst,
    byline: page.byline || feed.byline,
    sourcePublishedAt: feed.sourcePublishedAt ?? page.published,
    sourceUpdatedAt: page.updated ?? feed.sourceUpdatedAt,
    pageStatement: page.statement,
  };
}

/** Whether a site has changed: this page is unlike its others, and so were the two before it. */
export function isAlarming(drift: readonly Drift[], known: readonly KnownPage[]): boolean {
  return drift.length > 0 && known.length >= 2 && known.slice(0, 2).every((page) => page.drift.length > 0);
}
