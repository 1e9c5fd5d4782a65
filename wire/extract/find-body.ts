import { Readability } from '@mozilla/readability';
import type { ExtractedArticle } from './article.ts';
import { escapeText, oneLine } from './escape.ts';
import { textOf } from './json-ld.ts';
import type { PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';
import { removeNoise, textOfParagraphs } from './remove-noise.ts';

/** The body of an article as HTML, and how it was found. */
export type FoundBody = { html: string; found: ExtractedArticle['found'] };

// Where systems say themselves that the body is: schema.org, then the names of WordPress, Drupal, Arc, Ghost, AMP and others.
const marked = [
  '[itemprop~="articleBody"]',
  '[data-component="article-body"]',
  '.article-body',
  '.article__body',
  '.article-body-content',
  '.story-body',
  '.td-post-content',
  'article .entry-content',
  '.entry-content',
  '.field--name-body',
  '.field-name-body',
  '.gh-content',
  '.post-content',
  '.article-content',
  '.article__content',
  '.amp-wp-article-content',
];
const leastCharacters = 200;

/**
 * The body: where the page marks it, else where Readability finds the most text, else what the structured data say in
 * `articleBody`. What the page marks counts only where it holds at least half of the text that Readability finds: short
 * teasers are marked the same. Null where there is no text that could be an article.
 */
export function findBody(view: PageView): FoundBody | null {
  const { body } = view.document;
  removeNoise(body);
  const byMarkup = findMarked(body);
  const readable = readText(view.document);
  if (byMarkup && byMarkup.characters >= Math.max(leastCharacters, (readable?.characters ?? 0) * 0.5)) {
    return { html: byMarkup.html, found: 'markup' };
  }
  if (readable && readable.characters >= leastCharacters) return { html: readable.html, found: 'readability' };
  const stated = view.article && textOf(view.article, 'articleBody');
  if (stated && stated.length >= leastCharacters) return { html: paragraphsOf(stated), found: 'structured_data' };
  const most = readable ?? byMarkup;
  return most && most.characters > 0 ? { html: most.html, found: readable ? 'readability' : 'markup' } : null;
}

type Candidate = { html: string; characters: number };

function findMarked(body: Element): Candidate | null {
  for (const selector of marked) {
    const all = [...body.querySelectorAll(selector)];
    const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
    // Parts of one body are siblings; the teasers of a list each stand in a box of their own.
    const [first] = outermost;
    if (!first || outermost.some((element) => element.parentElement !== first.parentElement)) continue;
    const html = outermost.map((element) => element.innerHTML).join('\n');
    const characters = outermost.reduce((sum, element) => sum + charactersOf(element), 0);
    if (characters >= leastCharacters) return { html, characters };
  }
  return null;
}

function readText(document: Document): Candidate | null {
  // It takes the document apart; each later step still wants it whole.
  const copy = document.cloneNode(true) as Document; // a clone has the type of what it is cloned from
  const read = new Readability(copy, { keepClasses: true, charThreshold: 250 }).parse();
  if (!read?.content) return null;
  return { html: read.content, characters: oneLine(read.textContent ?? '').length };
}

function charactersOf(element: Element): number {
  return Math.max(textOfParagraphs(element).length, oneLine(element.textContent ?? '').length);
}

// Plain text, whose paragraphs are lines where there are any.
function paragraphsOf(text: string): string {
  const lines = /<p[\s>]/i.test(text) ? text.split(/<\/?p[^>]*>/i) : text.split(/\s*\n\s*|\r/);
  return lines
    .map((line) => plainText(line))
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('\n');
}
