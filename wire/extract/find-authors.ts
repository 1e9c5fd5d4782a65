import type { PageAuthor } from './article.ts';
import { addressOf, isNode, type StructuredNode, textOf, typesOf, valuesOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import { absolute, type PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';

const mostAuthors = 20;
const bylines =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [class*="byline" i] a, [class*="author-name" i], [class*="author__name" i], [class*="byline" i], [class~="author"], [class~="auteur"], [class~="autore"], [class~="autor"], [class*="__autor" i], [class*="article-author" i], [class*="post-author" i], [class*="meta-author" i], [class*="field--name-uid" i], [class*="firma" i], [class*="signatura" i], address, [class*="author" i]';

const linked =
  '[rel~="author"], [class*="author" i] a, a[class*="author" i], [class*="byline" i] a, [itemprop~="author"] a, a[itemprop~="author"], [class*="autor" i] a, [class*="auteur" i] a, [class*="firma" i] a, [class*="signatura" i] a';

/** The authors: those of the structured data, else of the meta elements, else the byline in the page. */
export function findAuthors(view: PageView): PageAuthor[] {
  const stated = view.article ? valuesOf(view.article, 'author').flatMap((value) => authorsIn(value, view)) : [];
  if (stated.length > 0) return withLinks(distinct(stated), view);
  const names = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'cxenseparse:author',
  ]
    .flatMap((name) => view.source.metas.get(name) ?? [])
    .filter((name) => !/^https?:/i.test(name));
  const named = distinct(names.flatMap((name) => authorsOf(name, null)));
  if (named.length > 0) return withLinks(named, view);
  for (const selector of bylines.split(', ')) {
    const found = [...view.document.querySelectorAll(selector)].slice(0, mostAuthors);
    const authors = distinct(found.flatMap((element) => authorsFrom(element, view.baseUrl)));
    if (authors.length > 0) return withLinks(authors, view);
  }
  const signed = signatureIn(view);
  return signed.length > 0 ? signed : linkedPerson(view);
}

// The pages of authors are linked from the byline, whatever the data say.
function withLinks(authors: readonly PageAuthor[], { document, baseUrl }: PageView): PageAuthor[] {
  if (authors.every(({ url }) => url !== null)) return [...authors];
  const links = [...document.querySelectorAll(linked)].slice(0, 200);
  return authors.map((author) => {
    const link = links.find((candidate) => oneLine(candidate.textContent ?? '') === author.name);
    return { ...author, url: author.url ?? absolute(link?.getAttribute('href'), baseUrl) };
  });
}

// «By Harriet Mole», in an element that says nothing.
function signatureIn({ document }: PageView): PageAuthor[] {
  for (const element of [...document.querySelectorAll('p, div, span, td, font, i, em, b')].slice(0, 500)) {
    if (element.getElementsByTagName('*').length > 3) continue;
    const text = oneLine(element.textContent ?? '');
    if (text.length < 60 && before.test(text) && isSigned.test(text.replace(before, '')))
      return distinct(authorsOf(text, null));
  }
  return [];
}

// A name that links to somebody's page.
function linkedPerson({ document, baseUrl }: PageView): PageAuthor[] {
  const links = [...document.querySelectorAll('article a, main a')].slice(0, 100);
  const person = links.find(
    (link) => personPath.test(link.getAttribute('href') ?? '') && isSigned.test(oneLine(link.textContent ?? '')),
  );
  return person ? authorsFrom(person, baseUrl) : [];
}

const personPath =
  /\/(?:authors?|autor(?:es|en|a)?|auteurs?|autori|skribent(?:er)?|journalists?|redakt(?:or|eur)|people|writers?|profile|firma)\//i;

/** The authors that an element of the page names. */
export function authorsFrom(element: Element, baseUrl: string | null): PageAuthor[] {
  const text = oneLine(element.textContent ?? '');
  if (text.length > 200) return [];
  const link = element.closest('a') ?? element.querySelector('a');
  return authorsOf(text, absolute(link?.getAttribute('href'), baseUrl));
}

/** Authors, each once. */
export function distinct(authors: readonly PageAuthor[]): PageAuthor[] {
  const known = new Map<string, PageAuthor>();
  for (const author of authors) {
    const key = author.name.toLowerCase();
    const earlier = known.get(key);
    if (!earlier) known.set(key, author);
    else earlier.url ??= author.url;
  }
  return [...known.values()].slice(0, mostAuthors);
}

function authorsIn(value: unknown, view: PageView): PageAuthor[] {
  if (typeof value === 'string') return authorsOf(value, null);
  if (!isNode(value)) return [];
  const node = view.nodes.find((other) => isSameNode(other, value)) ?? value;
  const name = textOf(node, 'name');
  // A paper names itself where nobody signed.
  const isHouse = typesOf(node).some((type) => type.endsWith('organization')) && name === publisherOf(view);
  if (name === null || isHouse) return [];
  return authorsOf(name, absolute(addressOf(node, 'url'), view.baseUrl));
}

function publisherOf({ article }: PageView): string | null {
  return article && textOf(article, 'publisher');
}

function isSameNode(one: StructuredNode, other: StructuredNode): boolean {
  return typeof other['@id'] === 'string' && one['@id'] === other['@id'] && typeof one.name === 'string';
}

const before =
  /^(?:by|written by|words by|por|per|par|von|di|door|av|af|escrito por|escrit per|texto|text|texte|propos recueillis par|un article de|un reportatge de|بقلم|كتب|كتبت)(?:\s*:\s*|\s+)/i;
const isSigned = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,4}$/u;
const conjunction = /\s+(?:and|und|et|y|i|e|og|och|en|och|و|&)\s+/i;
const never = /^(?:admin|administrator|editor|staff|redaction|webmaster|null|undefined|user|guest|anonymous|unknown)$/i;

function authorsOf(text: string, url: string | null): PageAuthor[] {
  const names = plainText(text)
    .replace(before, '')
    .split(/\s*[,;|•·/]\s*/)
    .flatMap(splitPair)
    .map((name) =>
      name
        .replace(before, '')
        .replace(/\s*[(<[].*$/, '')
        .replace(/^[@\s:–—-]+|[\s:.–—-]+$/g, ''),
    )
    .filter((name) => name.length >= 2 && name.length <= 100 && /\p{L}/u.test(name))
    .filter((name) => !never.test(name) && !/\d{2}|^https?:|@\w+\./i.test(name));
  return names.map((name) => ({ name, url: names.length === 1 ? url : null }));
}

// «Ana Soler y Pau Riba» are two; «Francesc Macià i Llussà» and «Santiago Ramón y Cajal» are one.
function splitPair(names: string): string[] {
  const parts = names.split(conjunction);
  return parts.every((part) => /\S\s+\S/.test(part)) ? parts : [names];
}
