import { describe, expect, test } from 'vitest';
import { parseDocument } from '#document/schema.ts';
import { harmIn } from '#document/test-data/harm.ts';
import { hostileHtml } from '#document/test-data/hostile-html.ts';
import { extractArticle } from './extract-article.ts';
import { showArticle } from './show-article.ts';

const sentence = 'The port will open at night for the first time, as the company and its workers agreed this morning. ';
const paragraph = `<p>${sentence.repeat(2)}</p>`;

/** Expects that whatever came out of a page can do no harm, in whichever field it stands; answers the article. */
function expectNoHarm(html: string) {
  const extracted = extractArticle(html, 'https://paper.example/news/1.html');
  if (!extracted.ok) {
    expect(extracted.error.sentence).toMatch(/\.$/);
    return null;
  }
  const { document, html: shown, pictures, authors, canonical, metadata } = showArticle(extracted.value);
  expect(parseDocument(document)).toMatchObject({ ok: true });
  expect(harmIn(shown.replaceAll(/ width="\d+" height="\d+"/g, ''))).toEqual([]);
  const addresses = [...pictures.map(({ url }) => url), ...authors.map(({ url }) => url), canonical, metadata.amp];
  expect(addresses.filter((address) => address !== null && !/^https?:\/\//.test(address))).toEqual([]);
  return extracted.value;
}

describe('nothing in a page comes through as anything that acts', () => {
  test.each(hostileHtml)('%s', (_name, hostile) => {
    expectNoHarm(`<article><h1>Gale</h1>${paragraph}${hostile}${paragraph}</article>`);
    expectNoHarm(
      `<article>${paragraph}<figure><img src="/a.jpg"><figcaption>${hostile}</figcaption></figure>${paragraph}`,
    );
    expectNoHarm(
      `<html><head>${hostile}</head><body><h1>${hostile}</h1><div class="byline">${hostile}</div>${paragraph.repeat(2)}`,
    );
  });

  test('data of its own are words', () => {
    const node = {
      '@type': 'NewsArticle',
      headline: 'Gale <script>alert(1)</script>&lt;img src=x onerror=alert(1)&gt;',
      author: { name: '<b onclick=x>Ada Bell</b>', url: 'javascript:alert(1)' },
      image: 'javascript:alert(1)',
      mainEntityOfPage: 'data:text/html,x',
      articleBody: `<script>alert(1)</script>${sentence.repeat(3)}<img src=x onerror=alert(1)>`,
      ['__proto__']: { isAdmin: true },
    };
    const html = `<script type="application/ld+json">${JSON.stringify(node).replaceAll('</', '<\\/')}</script>`;
    const article = expectNoHarm(html);
    expect(article).toMatchObject({ authors: [{ name: 'Ada Bell', url: null }], pictures: [] });
    expect(article?.headline).not.toMatch(/[<>]/);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  test('an address with a secret, or of a file, is none', () => {
    const html = `<link rel="canonical" href="file:///etc/passwd"><article>${paragraph}<img src="http://user:secret@x.example/a.jpg">${paragraph}</article>`;
    expect(expectNoHarm(html)).toMatchObject({ canonical: 'https://paper.example/news/1.html', pictures: [] });
  });
});

describe('a page made to cost much costs little, and is read as far as anybody looks', () => {
  const many = (unit: string, characters = 500_000) => unit.repeat(characters / unit.length);
  const pages: [sentence: string, html: string][] = [
    ['100,000 levels', `${'<div>'.repeat(100_000)}${paragraph}`],
    ['100,000 levels that look like advertising', `${'<div class="ad">'.repeat(100_000)}${paragraph}`],
    ['100,000 levels of what is reopened in each paragraph', `${'<p><b>'.repeat(50_000)}${sentence.repeat(3)}`],
    ['100,000 levels of tables', `${'<table><tr><td>'.repeat(33_000)}${paragraph}`],
    ['100,000 drawings in each other', `${'<svg>'.repeat(100_000)}${sentence}`],
    ['100,000 levels of data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraph}`],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>${sentence.repeat(3)}</p>`,
    ],
    ['half a megabyte of paragraphs', many('<p>a, b, c</p>')],
    ['half a megabyte of links', many('<a href=/x>read more</a> ')],
    ['half a megabyte of bodies', many('<div class="article-body">some words</div>')],
    [
      'half a megabyte of pictures',
      many('<figure><img srcset="a.jpg 1x, b.jpg 2x"><figcaption>a (Photo: x)</figcaption></figure>'),
    ],
    ['half a megabyte of blanks', `${many(' ')}${paragraph}`],
    ['half a megabyte of one word', `<p>${many('a')}</p>`],
    ['a headline of half a megabyte', `<title>${many(' - a')}</title><h1>${many(' | a')}</h1>${paragraph}`],
  ];

  test.each(pages)('%s', (_sentence, html) => {
    const begun = performance.now();
    expectNoHarm(html);
    // Each takes some two seconds at most on a free processor; without bounds it takes minutes, or all the memory.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
