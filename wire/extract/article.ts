import type { ArticleDocument } from '#document/article-document.ts';

/** An article as a page shows it, in our own terms. Texts are plain and on one line; dates are instants. */
export type ExtractedArticle = {
  headline: string;
  /** What stands between headline and text; empty where that only repeats how the text begins. */
  standfirst: string;
  authors: PageAuthor[];
  published: Date | null;
  updated: Date | null;
  /** The language that the text is in: the page's word for it, unless the text plainly contradicts. */
  language: string | null;
  section: string | null;
  keywords: string[];
  /** The address that the page gives for itself, else the one that it was asked for. */
  canonical: string | null;
  /** The text. Its figures name pictures by their provisional ids (`PagePicture.id`): see `settlePictures`. */
  document: ArticleDocument;
  /** What the text marks as not to be translated; left out where it marks nothing. */
  untranslated?: string[];
  /** The pictures of the page, the leading one first. */
  pictures: PagePicture[];
  /** How the text was found. */
  found: 'selectors' | 'markup' | 'readability' | 'structured_data';
  metadata: PageMetadata;
  measures: PageMeasures;
};

/** Somebody whom the page names as an author. */
export type PageAuthor = { name: string; url: string | null };

/** A picture of a page. `id` is made of its address and has the form of a media id. */
export type PagePicture = {
  id: string;
  url: string;
  /** `lead` opens the page and need not stand in the text. */
  place: 'lead' | 'text';
  alt: string;
  caption: string;
  credit: string;
  width: number | null;
  height: number | null;
  /** What the page says of its licence: addresses and words, as they stand. */
  licence: string[];
};

/** What the page says of itself, as it says it. */
export type PageMetadata = {
  siteName: string | null;
  publisher: string | null;
  type: string | null;
  /** The language that the page declares. */
  language: string | null;
  title: string | null;
  description: string | null;
  isFree: boolean | null;
  licence: string[];
  amp: string | null;
  /** `<meta>` by name or property in lower case, the first of each; and the JSON-LD node that is the article. */
  meta: Readonly<Record<string, string>>;
  structured: Readonly<Record<string, unknown>> | null;
};

/** Figures by which a page is told apart from the source's usual ones. `language` is guessed from the text alone. */
export type PageMeasures = {
  characters: number;
  words: number;
  paragraphs: number;
  pictures: number;
  language: string | null;
  /** Signs of a paywall: the words found, or what the page declares. */
  paywall: string[];
};

/**
 * CSS selectors of one site, for what is not found well by itself; each may be a list with commas. Everything that `body` and
 * `authors` match counts, in the order of the page; of the others the first match. `drop` is removed before anything else
 * is read. Other names are for others.
 */
export type SiteSelectors = {
  readonly [Name in 'body' | 'headline' | 'standfirst' | 'authors' | 'published' | 'updated' | 'drop']?: string;
};

/** Why there is no article. `sentence` says it to whoever looks after the source. */
export type ExtractError = { sentence: string } & (
  | { kind: 'empty' }
  | { kind: 'too_large'; characters: number }
  | { kind: 'bad_selector'; selector: string }
  | { kind: 'no_match'; selector: string }
  | { kind: 'no_article' }
);
