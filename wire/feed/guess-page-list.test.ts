import { expect, test } from 'vitest';
import { guessPageList } from './guess-page-list.ts';
import { openListPage } from './page-list.ts';
import { readPageList } from './read-page-list.ts';

const places = ['quay', 'lighthouse', 'market', 'school'];
const headlines = places.map((place) => `Something new is heard of at the ${place}`);
const nav = `<nav><ul>${places.map((place) => `<li><a href="/about/${place}">All about the ${place} and its people</a></li>`).join('')}</ul></nav>`;
const foot = `<footer>${places.map((place) => `<p><a href="/terms/${place}">The terms of use of the ${place} for everybody</a></p>`).join('')}</footer>`;

function guessed(main: string) {
  const page = openListPage(Buffer.from(`<!doctype html>${nav}${main}${foot}`), 'https://gale.example/news', null);
  const selectors = guessPageList(page);
  const read = selectors && readPageList(page, selectors);
  const items = read?.ok ? read.value.items : [];
  return { selectors, titles: items.map(({ title }) => title), items };
}

const lists: [shape: string, html: (place: string, headline: string) => string][] = [
  ['articles with headings', (place, headline) => `<article><h2><a href="/n/${place}">${headline}</a></h2></article>`],
  [
    'cards of several kinds with a picture that leads there too',
    (place, headline) =>
      `<div class="card ${place === 'quay' ? 'card-lead' : 'card-small'}"><a href="/n/${place}"><img src="${place}.jpg"></a>
      <div><h3><a href="/n/${place}">${headline}</a></h3><a href="/n/${place}#comments">4 comments</a></div></div>`,
  ],
  ['links around everything', (place, headline) => `<a class="teaser" href="/n/${place}"><h3>${headline}</h3></a>`],
  ['rows of a list without headings', (place, headline) => `<li><a href="/n/${place}">${headline}</a></li>`],
  [
    'names that a program made',
    (place, headline) =>
      `<div class="css-1x8k2"><h2 class="sc-bdVaJa"><a href="/n/${place}">${headline}</a></h2></div>`,
  ],
];

test.each(lists)('%s are found, and not what stands around them', (_shape, html) => {
  const items = places.map((place, at) => html(place, headlines[at] ?? '')).join('\n');
  const { titles } = guessed(`<main><div id="list">${items}</div></main>`);
  expect(titles).toEqual(headlines);
});

test('dates and summaries are found where most items have them', () => {
  const items = places.map(
    (place, at) => `<div class="story"><span class="story-date">${at + 1} November 2026</span>
      <h2><a href="/n/${place}">${headlines[at]}</a></h2>${at === 3 ? '' : '<p>What is heard there is told in this long sentence.</p>'}</div>`,
  );
  const { selectors, items: found } = guessed(items.join(''));
  expect(selectors).toEqual({ item: 'div.story', 'item-date': '[class*="date"]', 'item-summary': 'p' });
  expect(found[1]?.published?.toISOString()).toBe('2026-11-02T00:00:00.000Z');
});

test.each([
  ['nothing', ''],
  [
    'two articles',
    '<h2><a href="/n/a">Something is heard of a</a></h2><h2><a href="/n/b">Something is heard of b</a></h2>',
  ],
  [
    'links to other sites',
    places.map((place) => `<h2><a href="https://${place}.test/">Seen at the ${place} today</a></h2>`).join(''),
  ],
  ['short words', places.map((place) => `<h2><a href="/${place}">${place}</a></h2>`).join('')],
])('a page with %s is no list', (_what, main) => {
  const page = openListPage(Buffer.from(`<!doctype html>${main}`), 'https://gale.example/news', null);
  expect(guessPageList(page)).toBeNull();
});

test('ten thousand links are looked at in no time', () => {
  const begun = performance.now();
  guessed(
    Array.from(
      { length: 10_000 },
      (_, at) => `<div class="a b c"><a href="/n/${at}">Number ${at} is one of many</a></div>`,
    ).join(''),
  );
  expect(performance.now() - begun).toBeLessThan(3000);
});
