import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { liteClasses, liteHtml } from '#server/pages/lite-html.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const styles = read('public/assets/lite.css');

const dropped: [sentence: string, html: string][] = [
  ['modules', '<script type="module" src="/assets/site.js"></script>'],
  ['scripts that run before the page is shown', '<script src="/assets/theme.js"></script>'],
  ['linked data', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
  ['fonts', '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>'],
  ['the style of the full page', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
  ['what only search engines and shared links need', '<meta property="og:title" content="Le port"/>'],
  ['what the full page asks of search engines', '<meta name="robots" content="index"/>'],
  ['classes that its style does not know', '<p class="mt-4"></p>'],
];

const kept: [sentence: string, html: string][] = [
  ['its own style', '<link rel="stylesheet" href="/assets/lite.css"/>'],
  ['the way to the full page', '<link rel="canonical" href="https://depeche.example/monde"/>'],
  ['the width of the screen', '<meta name="viewport" content="width=device-width"/>'],
  ['words that look like a class', '<p>class=&quot;mt-4&quot;</p>'],
  ['classes that its style knows', '<p class="font-sans text-soft"></p>'],
];

test.each(dropped)('a light page has lost %s', (_sentence, html) => {
  expect(liteHtml(html)).toBe(html.startsWith('<p') ? '<p></p>' : '');
});

test.each(kept)('a light page still has %s', (_sentence, html) => {
  expect(liteHtml(html)).toBe(html);
});

test('a light page says of paragraphs and links what somebody may use', () => {
  const html = '<p id="p-1">a</p><p id="p-2">b</p><a href="#p-2" rel="tag">c</a><a rel="next">d</a>';
  expect(liteHtml(html)).toBe('<p>a</p><p id="p-2">b</p><a href="#p-2">c</a><a rel="next">d</a>');
});

test('search engines are asked to keep the full page', () => {
  expect(liteHtml('<head><title>x</title></head>')).toBe(
    '<head><title>x</title><meta name="robots" content="noindex"/></head>',
  );
});

test('the classes that stay are those of its style sheet', () => {
  const styled = [...styles.matchAll(/\.([a-z][a-z-]+)/g)].map(([, name]) => name);
  expect([...new Set(styled)].toSorted()).toEqual([...liteClasses].toSorted());
});

test('it has the colours of the paper', () => {
  const colours = (css: string) => [...new Set(css.match(/#[0-9a-f]{6}\b/g))];
  const tokens = colours(read('components/styles/tokens.css'));
  expect(colours(styles).length).toBeGreaterThan(5);
  expect(colours(styles).filter((colour) => !tokens.includes(colour))).toEqual([]);
});
