import type { ArticleDocument } from '#document/article-document.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { ExtractError, ExtractedArticle, PageMetadata, SiteSelectors } from './article.ts';
import { findAuthors } from './find-authors.ts';
import { type FoundBody, findBody } from './find-body.ts';
import { findDates, inOrder } from './find-dates.ts';
import { findHeadline } from './find-headline.ts';
import { settleLanguage } from './find-language.ts';
import { findStandfirst } from './find-standfirst.ts';
import { findUntranslated } from './find-untranslated.ts';
import { measurePage } from './measures.ts';
import { oneLine } from './one-line.ts';
import { findCanonical, findKeywords, findSection, readMetadata } from './page-metadata.ts';
import { findPictures, pictureId } from './page-pictures.ts';
import { absolute, openPage, type PageView } from './page-view.ts';
import { figures } from './picture-credit.ts';
import { textOfParagraphs } from './remove-noise.ts';
import { type Selected, selectFrom } from './site-selectors.ts';
import { dropAbove, tidyBody } from './tidy-body.ts';

const longest = 5_000_000;

/**
 * Reads the article out of a page: its text as a document of our schema and nothing else, and what the page says of it. A
 * site's own `selectors` go before everything that is found by itself. Never throws, whatever the page; bounded in size, depth
 * and elements, and so in time. `address` is where the page was fetched from: it completes relative addresses.
 */
export function extractArticle(
  html: string,
  address: string | null,
  selectors: SiteSelectors = {},
): Result<ExtractedArticle, ExtractError> {
  if (html.trim() === '') return err({ kind: 'empty', sentence: 'The page is empty.' });
  if (html.length > longest) {
    const millions = (html.length / 1_000_000).toFixed(1);
    return err({
      kind: 'too_large',
      characters: html.length,
      sentence: `The page has ${millions} million characters; pages of articles have 5 million at most.`,
    });
  }
  const view = openPage(html, address);
  const metadata = readMetadata(view);
  // Read before anything is taken out: walls and their words go with the rest that is no article.
  const around = { text: oneLine(view.document.body.textContent ?? ''), classNames: classNamesIn(view.document) };
  const selected = selectFrom(view, selectors);
  if (!selected.ok) return selected;
  const head = readHead(view, selected.value);
  const body: FoundBody | null = selected.value.body ?? findBody(view);
  if (!body) return err(noArticle(html));
  return ok(assemble(view, { ...head, body, selected: selected.value, metadata, around }));
}

type Head = Pick<ExtractedArticle, 'headline' | 'authors' | 'published' | 'updated'>;
type Parts = Head & {
  body: FoundBody;
  selected: Selected;
  metadata: PageMetadata;
  around: { text: string; classNames: readonly string[] };
};

function readHead(view: PageView, selected: Selected): Head {
  const dates = findDates(view);
  const published = selected.published ?? dates.published;
  return {
    headline: selected.headline ?? findHeadline(view),
    authors: selected.authors ?? findAuthors(view),
    ...inOrder({ published, updated: selected.updated ?? dates.updated }),
  };
}

function assemble(view: PageView, { body, selected, metadata, around, ...head }: Parts): ExtractedArticle {
  const tidied = tidyBody(body.elements);
  const above = { headline: head.headline, authors: head.authors.map(({ name }) => name) };
  dropAbove(tidied, { ...above, standfirst: selected.standfirst ?? '' });
  const standfirst = selected.standfirst ?? findStandfirst(view, head.headline, oneLine(textOfParagraphs(tidied)));
  dropAbove(tidied, { ...above, standfirst });
  const pictures = findPictures(view, tidied);
  const untranslated = findUntranslated(tidied);
  const document = documentOf(tidied, view, new Set(pictures.map(({ id }) => id)));
  const measures = measurePage(document, pictures.length, {
    text: around.text,
    classNames: around.classNames,
    isFree: metadata.isFree,
  });
  return {
    ...head,
    standfirst,
    language: settleLanguage(metadata.language, measures.language),
    section: findSection(view),
    keywords: findKeywords(view),
    canonical: findCanonical(view),
    document,
    ...(untranslated.length > 0 && { untranslated }),
    pictures,
    found: body.found,
    metadata,
    measures,
  };
}

// Of pictures only those that were found to be some: the rest are counters, faces and signs, whose captions go with them.
function documentOf(body: Element, { baseUrl }: PageView, known: ReadonlySet<string>): ArticleDocument {
  const idOf = (src: string) => {
    const url = absolute(src, baseUrl);
    return url !== null && known.has(pictureId(url)) ? pictureId(url) : null;
  };
  for (const figure of body.querySelectorAll(figures)) {
    if (figure.querySelector('video, audio, iframe, table, blockquote, pre, p')) continue;
    const images = [...figure.querySelectorAll('img')];
    if (images.every((image) => idOf(image.getAttribute('src') ?? '') === null)) figure.remove();
  }
  // Chinese and Japanese paragraphs are indented by a blank of their own.
  const html = body.innerHTML.replace(/(<p[^>]*>)\u3000+/g, '$1');
  return documentFromHtml(html, { resolveMedia: idOf, ...(baseUrl === null ? {} : { baseUrl }) }).document;
}

function classNamesIn(document: Document): string[] {
  return [
    ...document.querySelectorAll(
      '[class*="wall" i], [class*="premium" i], [class*="subscriber" i], [class*="paid" i], [class*="piano" i]',
    ),
  ]
    .slice(0, 1000)
    .map((element) => element.getAttribute('class') ?? '');
}

function noArticle(html: string): ExtractError {
  const isMadeByScript = /<div[^>]+id=["']?(?:root|app|__next|__nuxt)\b/i.test(html);
  const why = isMadeByScript ? ' It seems to be put together by script, which the wire never runs.' : '';
  return { kind: 'no_article', sentence: `There is no text on the page that could be an article.${why}` };
}
