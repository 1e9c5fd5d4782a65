import { dateOf } from '#lib/element-date.ts';
import { headlineOf, type ListPage, type ListSelectors, linkIn, targetOf, wordsOf } from './page-list.ts';
import { readPageList } from './read-page-list.ts';

/** A link that may be the headline of an item. */
type Candidate = { link: Element; target: string; headline: string };

const mostLinks = 1500;
const fewestItems = 3;

/**
 * Guesses what the items of a page are: blocks of one shape, each with a headline that leads to a page of the same site.
 * Null where no three are found. What is proposed has been tried on the page.
 */
export function guessPageList(page: ListPage): ListSelectors | null {
  const groups = Map.groupBy(candidatesIn(page), ({ link }) => shapeOf(link));
  const best = [...groups.values()].filter((group) => distinct(group) >= fewestItems).sort(byWorth);
  for (const group of best.slice(0, 5)) {
    const items = blocksOf(group);
    const item = selectorFor(items, page.document);
    if (item === null) continue;
    const proposed = { item, ...partsOf(items) };
    const read = readPageList(page, proposed);
    if (read.ok && read.value.items.length >= fewestItems) return proposed;
  }
  return null;
}

function candidatesIn(page: ListPage): Candidate[] {
  const own = new URL(page.baseUrl);
  const links = [...page.document.querySelectorAll('a[href]')].slice(0, mostLinks);
  return links.flatMap((link) => {
    const target = targetOf(link, page);
    if (target === null) return [];
    const url = new URL(target);
    const isNear = siteOf(url.hostname) === siteOf(own.hostname) && url.pathname !== '/' && url.href !== own.href;
    const headline = headlineOf(link);
    return isNear && isHeadline(headline) ? [{ link, target, headline }] : [];
  });
}

const siteOf = (host: string) => host.split('.').slice(-2).join('.');

// A headline is a few words; where words are not set apart, some signs.
function isHeadline(text: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)) return text.length >= 8;
  return text.length >= 15 && text.split(' ').length >= 3;
}

/** The names of the elements around a link and of what it holds: links of one list have them in common. */
function shapeOf(link: Element): string {
  const around: string[] = [];
  for (let up = link.parentElement; up && around.length < 4 && up.localName !== 'body'; up = up.parentElement) {
    around.push(up.localName);
  }
  return `${link.querySelector('h1, h2, h3, h4, h5, h6') ? 'heading ' : ''}${around.join(' ')}`;
}

const distinct = (group: readonly Candidate[]) => new Set(group.map(({ target }) => target)).size;
const byWorth = (one: readonly Candidate[], other: readonly Candidate[]) => worthOf(other) - worthOf(one);

// Many long headlines in headings are news; links in the foot of a page are not, however many.
function worthOf(group: readonly Candidate[]): number {
  const [{ link } = {}] = group;
  const length = group.reduce((sum, { headline }) => sum + Math.min(90, headline.length), 0) / group.length;
  const isHeading = link?.closest('h1, h2, h3, h4, h5, h6') || link?.querySelector('h1, h2, h3, h4, h5, h6');
  const isAside = link?.closest('nav, footer, aside, header:not(article header)');
  return Math.min(30, distinct(group)) * length * (isHeading ? 2.5 : 1) * (isAside ? 0.05 : 1);
}

/** The largest block around each link that holds no other item's. */
function blocksOf(group: readonly Candidate[]): Element[] {
  const within = new Map<Element, Set<string>>();
  for (const { link, target } of group) {
    for (let up: Element | null = link; up; up = up.parentElement) {
      const targets = within.get(up) ?? new Set();
      within.set(up, targets.add(target));
    }
  }
  const blocks = group.map(({ link }) => {
    let block = link;
    for (
      let up = link.parentElement;
      up && within.get(up)?.size === 1 && up.localName !== 'body';
      up = up.parentElement
    )
      block = up;
    return block;
  });
  return [...new Set(blocks)];
}

/** A selector that matches these elements and hardly anything else: by what they have in common, else by where they stand. */
function selectorFor(items: readonly Element[], document: Document): string | null {
  const own = commonSelector(items);
  const parents = [...new Set(items.flatMap(({ parentElement }) => parentElement ?? []))];
  const [id] = parents.length === 1 ? parents.map((parent) => parent.getAttribute('id') ?? '') : [''];
  const place = id && isPlainName(id) ? `#${id}` : commonSelector(parents);
  for (const selector of [own, place && `${place} > ${own}`]) {
    if (!selector) continue;
    const matched = [...document.querySelectorAll(selector)];
    const meant = matched.filter((element) => items.includes(element)).length;
    if (meant >= items.length * 0.6 && meant >= matched.length * 0.7) return selector;
  }
  return null;
}

function commonSelector(elements: readonly Element[]): string | null {
  const [first] = elements;
  if (!first || elements.some(({ localName }) => localName !== first.localName)) return null;
  const classes = [...first.classList].filter(
    (name) => isPlainName(name) && elements.every((element) => element.classList.contains(name)),
  );
  return [first.localName, ...classes.slice(0, 3)].join('.');
}

// Names that a program made change with each release: «css-1x8k2», «sc-bdVaJa».
const isPlainName = (name: string) => /^[a-z][a-z_-]{2,40}$/i.test(name) && !/[a-z][A-Z][a-z]+[A-Z]/.test(name);

const dates = ['time', '[class*="date"]', '[class*="time"]'];

/** What else most items have: a date, a summary. */
function partsOf(items: readonly Element[]): ListSelectors {
  const isUsual = (has: (item: Element) => boolean) => items.filter(has).length * 2 >= items.length;
  const date = dates.find((selector) =>
    isUsual((item) => {
      const element = item.querySelector(selector);
      return element !== null && dateOf(element) !== null;
    }),
  );
  const hasSummary = isUsual((item) => {
    const paragraph = item.querySelector('p');
    const link = linkIn(item);
    return paragraph !== null && link !== null && !paragraph.contains(link) && wordsOf(paragraph).length >= 40;
  });
  return {
    ...(date !== undefined && date !== 'time' && { 'item-date': date }),
    ...(hasSummary && { 'item-summary': 'p' }),
  };
}
