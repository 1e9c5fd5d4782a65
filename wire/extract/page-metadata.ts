import type { PageMetadata } from './article.ts';
import { declaredLanguage } from './find-language.ts';
import { addressOf, isNode, type StructuredNode, textOf, typesOf, valuesOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import { absolute, metaOf, type PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';

const mostKeywords = 50;
const longestStructured = 20_000;

/** What the page says of itself, as it says it. */
export function readMetadata(view: PageView): PageMetadata {
  const { source, article, baseUrl } = view;
  const licences = [
    ...(source.links.get('license') ?? []),
    ...(article ? [addressOf(article, 'license'), addressOf(article, 'usageInfo')] : []),
    ...[...view.document.querySelectorAll('a[rel~="license"]')].map((link) => link.getAttribute('href')),
    ...(source.metas.get('dcterms.license') ?? []),
  ].flatMap((address) => absolute(address, baseUrl) ?? []);
  const words = [
    article && textOf(article, 'copyrightNotice'),
    metaOf(view, 'copyright', 'dc.rights', 'dcterms.rights'),
  ];
  return {
    siteName: metaOf(view, 'og:site_name', 'application-name'),
    publisher: publisherOf(view),
    type: (article && typesOf(article)[0]) ?? metaOf(view, 'og:type'),
    language: declaredLanguage(view),
    title: source.title === null ? null : oneLine(source.title),
    description: metaOf(view, 'description', 'og:description'),
    isFree: article && readFree(article),
    licence: [...new Set([...licences, ...words.flatMap((text) => (text ? [plainText(text)] : []))])].slice(0, 20),
    amp: absolute(source.links.get('amphtml')?.[0], baseUrl),
    meta: Object.fromEntries([...source.metas].map(([name, [value = '']]) => [name, value])),
    structured: article && JSON.stringify(article).length <= longestStructured ? article : null,
  };
}

/**
 * The address that the page gives for itself: `rel=canonical`, `og:url`, the structured data's, else the one that it was
 * asked for. A home page is nobody's: systems name it for all their pages when they are set up badly.
 */
export function findCanonical(view: PageView): string | null {
  const { source, article, baseUrl, address } = view;
  const own = absolute(address, null);
  const candidates = [
    source.links.get('canonical')?.[0],
    metaOf(view, 'og:url'),
    article && (addressOf(article, 'mainEntityOfPage') ?? addressOf(article, 'url')),
  ].flatMap((candidate) => absolute(candidate, baseUrl) ?? []);
  const isHome = (url: string) => new URL(url).pathname === '/' && new URL(url).search === '';
  const plausible = candidates.find((url) => !isHome(url) || own === null || isHome(own));
  return plausible ?? own;
}

/** The section, in the source's words. */
export function findSection(view: PageView): string | null {
  const { article, nodes } = view;
  const stated = article && plainText(textOf(article, 'articleSection') ?? '');
  return (
    stated || metaOf(view, 'article:section', 'parsely-section', 'section', 'og:article:section') || lastCrumb(nodes)
  );
}

/** The keywords, in the source's words, each once. */
export function findKeywords(view: PageView): string[] {
  const { article, source } = view;
  const stated = article ? valuesOf(article, 'keywords').flatMap(wordsIn) : [];
  const tags = ['article:tag', 'og:article:tag'].flatMap((name) => source.metas.get(name) ?? []);
  const listed = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'].flatMap(
    (name) => source.metas.get(name) ?? [],
  );
  const [chosen = []] = [stated, tags.flatMap(wordsIn), listed.flatMap(wordsIn)].filter((words) => words.length > 0);
  return [...new Set(chosen)].slice(0, mostKeywords);
}

function wordsIn(value: unknown): string[] {
  const text = isNode(value) ? (value.name ?? value['@value']) : value;
  if (typeof text !== 'string') return [];
  // Machines write «tag:…», «type:story» among the words of people.
  return text
    .split(/[,;،]/)
    .map((word) => plainText(word))
    .filter((word) => word !== '' && word.length <= 100 && !/^\w+:\S/.test(word));
}

function publisherOf({ article, nodes }: PageView): string | null {
  const [stated] = article ? valuesOf(article, 'publisher') : [];
  const known = isNode(stated)
    ? nodes.find((node) => node['@id'] === stated['@id'] && typeof node.name === 'string')
    : null;
  const name = known ? textOf(known, 'name') : article && textOf(article, 'publisher');
  return name && plainText(name);
}

// schema.org/isAccessibleForFree: a boolean, or a word for it.
function readFree(article: StructuredNode): boolean | null {
  const [value] = valuesOf(article, 'isAccessibleForFree');
  const word = String(value).toLowerCase().replace(/^.*\//, '');
  if (word === 'false') return false;
  return word === 'true' ? true : null;
}

// The last of a trail is often the article itself, which has no address there or the headline as its name.
function lastCrumb(nodes: readonly StructuredNode[]): string | null {
  const trail = nodes.find((node) => typesOf(node).includes('breadcrumblist'));
  const names = (trail ? valuesOf(trail, 'itemListElement') : []).flatMap((entry) => {
    const name = isNode(entry) ? (textOf(entry, 'name') ?? textOf(entry, 'item')) : null;
    return name ? [plainText(name)] : [];
  });
  return names.filter((name) => name.length <= 40).at(1) ?? null;
}
