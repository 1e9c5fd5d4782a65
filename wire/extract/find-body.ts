import { Readability } from '@mozilla/readability';
import type { ExtractedArticle } from './article.ts';
import { textOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import type { PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';
import { removeNoise, textOfParagraphs } from './remove-noise.ts';

/** What holds the body of an article (one element or several), and how it was found. */
export type FoundBody = { elements: readonly Element[]; found: ExtractedArticle['found'] };

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
    return { elements: byMarkup.elements, found: 'markup' };
  }
  if (readable && readable.characters >= leastCharacters) return { elements: readable.elements, found: 'readability' };
  const stated = view.article && textOf(view.article, 'articleBody');
  if (stated && stated.length >= leastCharacters)
    return { elements: [paragraphsOf(stated, view.document)], found: 'structured_data' };
  const most = readable ?? byMarkup;
  return most && most.characters > 0 ? { elements: most.elements, found: readable ? 'readability' : 'markup' } : null;
}

type Candidate = { elements: readonly Element[]; characters: number };

function findMarked(body: Element): Candidate | null {
  for (const selector of marked) {
    const all = [...body.querySelectorAll(selector)];
    const outermost = all.filter((element) => !element.parentElement?.closest(selector));
    // Parts of one body are siblings; the teasers of a list each stand in a box of their own.
    const [first] = outermost;
    if (!first || outermost.some((element) => element.parentElement !== first.parentElement)) continue;
    const characters = outermost.reduce((sum, element) => sum + charactersOf(element), 0);
    if (characters >= leastCharacters) return { elements: outermost, characters };
  }
  return null;
}

// Where it finds little it tries three times more, with less and less left out; a page that is large and says little is not
// worth seconds.
const largePage = { elements: 3_000, characters: 200_000 };

function readText(document: Document): Candidate | null {
  // It takes the document apart; each later step still wants it whole.
  const copy = document.cloneNode(true) as Document; // a clone has the type of what it is cloned from
  const isLarge =
    document.getElementsByTagName('*').length > largePage.elements ||
    (document.body.textContent ?? '').length > largePage.characters;
  const options = { keepClasses: true, charThreshold: isLarge ? 0 : 250, serializer: (node: Node) => node };
  const element = readSafely(new Readability<Node>(copy, options));
  if (!element || !isElement(element)) return null;
  return { elements: [element], characters: oneLine(element.textContent ?? '').length };
}

// What no page of a newspaper holds (a paragraph of a million signs for «less») can overflow the stack below it.
function readSafely(readability: Readability<Node>): Node | null {
  try {
    return readability.parse()?.content ?? null;
  } catch {
    return null;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function charactersOf(element: Element): number {
  return Math.max(textOfParagraphs(element).length, oneLine(element.textContent ?? '').length);
}

// Plain text, whose paragraphs are lines where there are any.
function paragraphsOf(text: string, document: Document): Element {
  const lines = /<p[\s>]/i.test(text) ? text.split(/<\/?p[^>]*>/i) : text.split(/\s*\n\s*|\r/);
  const body = document.createElement('div');
  for (const line of lines.map(plainText)) {
    if (line === '') continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    body.appendChild(paragraph);
  }
  return body;
}
