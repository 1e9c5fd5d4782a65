import { textOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import { absolute, metaOf, type PageView } from './page-view.ts';
import { plainText } from './plain-text.ts';

const longest = 500;

/**
 * The headline. What readers see in `<h1>` counts, where the page says in its data that this is the headline (or says
 * nothing): data are often cut or written for search engines, and an `<h1>` alone may be the paper's name.
 */
export function findHeadline(view: PageView): string {
  const stated = [
    view.article && textOf(view.article, 'headline'),
    metaOf(view, 'og:title'),
    metaOf(view, 'twitter:title', 'dc.title', 'title', 'parsely-title', 'sailthru.title'),
  ].flatMap((text) => (text ? [withoutSite(plainText(text), view)] : []));
  const title = view.source.title === null ? null : withoutSite(oneLine(view.source.title), view);
  const seen = headingsIn(view, 'h1').filter((text) => !siteNames(view).some((name) => areSame(text, name)));
  const named = [...stated, ...(title === null ? [] : [title])];
  const shown = seen.find((text) => named.some((other) => areAlike(text, other)));
  // A paper's name may be the only <h1>, and the headline a heading of a lower level.
  const lower =
    shown ?? headingsIn(view, 'h2, h3').find((text) => text.length >= 10 && named.some((other) => holds(other, text)));
  const chosen = shown ?? lower ?? (stated.find((text) => text !== '') || title || seen[0] || '');
  return chosen.slice(0, longest).toWellFormed();
}

function headingsIn({ document }: PageView, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map((heading) => oneLine(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= longest);
}

function holds(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

/** Whether two headlines are forms of one: half of the words of the shorter stand in the other. */
export function areAlike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return false;
  return [...few].filter((word) => many.has(word)).length >= Math.max(1, few.size * 0.6);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

// «Gale at sea | The Harbour Post», «The Harbour Post: Gale at sea», «Gale at sea - World - The Harbour Post».
function withoutSite(text: string, view: PageView): string {
  const parts = text.split(/\s+[|•·–—-]\s+|\s*[|«»]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return text;
  const site = siteNames(view);
  const at = parts.findIndex((part) => site.some((name) => areSame(part, name)));
  if (at > 0) return text.slice(0, text.indexOf(parts[1] ?? '', (parts[0] ?? '').length)).replace(/[\s|•·–—«»-]+$/, '');
  return at === 0 ? text.slice(text.indexOf(parts[1] ?? '', (parts[0] ?? '').length)) : text;
}

function siteNames(view: PageView): string[] {
  const host = view.address && URL.canParse(view.address) ? new URL(view.address).hostname.replace(/^www\./, '') : null;
  const publisher = view.article && textOf(view.article, 'publisher');
  const front = view.address && URL.canParse(view.address) ? new URL('/', view.address).href : null;
  const home = [...view.document.querySelectorAll('a[href$="/"], a[rel~="home"]')]
    .slice(0, 100)
    .filter((link) => link.matches('[rel~="home"]') || absolute(link.getAttribute('href'), view.baseUrl) === front)
    .slice(0, 20)
    .map((link) => oneLine(link.textContent ?? ''));
  const names = [
    metaOf(view, 'og:site_name', 'application-name'),
    publisher,
    host,
    host?.replace(/\.\w+$/, ''),
    ...home,
  ];
  return names.flatMap((name) => (name ? [name] : []));
}

function areSame(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return fold(one) !== '' && fold(one) === fold(other);
}
