import { describe, expect, test } from 'vitest';
import { documentToText } from '#document/to-text.ts';
import type { ExtractedArticle, SiteSelectors } from './article.ts';
import { extractArticle } from './extract-article.ts';

const address = 'https://diari.example/economia/port.html';
const text = [
  'El port obrirà per primera vegada de nit a partir de dilluns, segons l’acord que han signat els estibadors i l’empresa.',
  'Els torns es faran entre les deu i les sis del matí, i la mesura costarà més de tres milions d’euros fins a la primavera.',
  'El govern decidirà a l’abril si amplia l’acord als altres ports, quan es coneguin les dades dels primers mesos de prova.',
];
const paragraphs = text.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

function page({ head = '', body = paragraphs, before = '<h1>El port obre de nit</h1>', lang = 'ca' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>
    <header><nav><a href="/">Portada</a> <a href="/economia">Economia</a></nav></header>
    <main><article>${before}<div class="text">${body}</div></article></main>
    <footer><p>Avís legal. Tots els drets reservats.</p></footer></body></html>`;
}

function extract(html: string, selectors: SiteSelectors = {}): ExtractedArticle {
  const extracted = extractArticle(html, address, selectors);
  if (!extracted.ok) throw new Error(extracted.error.sentence);
  return extracted.value;
}

const structured = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;

describe('the text', () => {
  test('is the article and nothing around it', () => {
    expect(documentToText(extract(page()).document)).toBe(text.join('\n\n'));
  });

  test('is found in the structured data where a page is made by script', () => {
    const html = `<html><head>${structured({ headline: 'H', articleBody: text.join('\n') })}</head><div id="root"></div>`;
    expect(extract(html)).toMatchObject({ found: 'structured_data', headline: 'H' });
    expect(documentToText(extract(html).document)).toBe(text.join('\n\n'));
  });

  const boxes: [sentence: string, box: string][] = [
    ['a box of a newsletter', '<div class="newsletter-box"><p>Apunta’t al butlletí de cada matí</p><input></div>'],
    [
      'a line to another article',
      '<p><strong>Llegeix també:</strong> <a href="/2">Una altra cosa que ha passat</a></p>',
    ],
    ['related articles', '<aside class="c-related"><h3>Relacionat</h3><a href="/2">Una altra cosa</a></aside>'],
    ['an advertisement', '<div id="ad-slot-3"><p>Publicitat</p></div>'],
    ['buttons for sharing', '<ul class="share-tools"><li><a href="x">Comparteix-ho</a></li></ul>'],
    ['what is hidden', '<p hidden>Amagat</p><p style="display: none">Amagat</p>'],
    ['a form', '<form><label>Correu</label><input><button>Envia</button></form>'],
  ];

  test.each(boxes)('goes without %s among its paragraphs', (_sentence, box) => {
    const body = paragraphs.replace('</p>', `</p>${box}`);
    const { document } = extract(page({ body }));
    expect(documentToText(document).replace(/\n\nCorreu/, '')).toBe(text.join('\n\n'));
  });

  test('goes without headline, standfirst and byline, which stand above it', () => {
    const standfirst = 'L’empresa i els estibadors signen un acord que dobla els torns d’hivern';
    const before = `<h1>El port obre de nit</h1><p class="subtitol">${standfirst}</p><p class="byline">Per <a href="/pau">Pau Riba</a></p>`;
    const article = extract(page({ before }));
    expect(article).toMatchObject({ headline: 'El port obre de nit', standfirst, authors: [{ name: 'Pau Riba' }] });
    expect(documentToText(article.document)).toBe(text.join('\n\n'));
  });
});

describe('what the page says of itself', () => {
  test('the headline is what readers see, where data call it so too', () => {
    const head = `<title>El port obre | Diari</title>${structured({ headline: 'El port obre de nit, per primera vegada en anys' })}`;
    expect(extract(page({ head })).headline).toBe('El port obre de nit');
  });

  test('an h1 that is the paper’s name is no headline', () => {
    const head =
      '<meta property="og:title" content="El port obre de nit - Diari"><meta property="og:site_name" content="Diari">';
    expect(extract(page({ head, before: '<h1>Diari</h1>' })).headline).toBe('El port obre de nit');
  });

  test('authors, dates, section, keywords: the structured data go before the meta elements', () => {
    const head = `${structured({
      author: [
        { '@type': 'Person', name: 'Pau Riba', url: '/pau' },
        { '@type': 'Person', name: 'Francesc Macià i Llussà' },
      ],
      datePublished: '2026-11-24T08:00:00+01:00',
      dateModified: '2026-11-24T09:30:00+01:00',
      articleSection: 'Economia',
      keywords: 'ports, Barcelona',
    })}<meta name="author" content="Redacció"><meta property="article:published_time" content="2020-01-01">
    <meta property="article:section" content="Altres"><meta name="keywords" content="a, b">`;
    expect(extract(page({ head }))).toMatchObject({
      authors: [
        { name: 'Pau Riba', url: 'https://diari.example/pau' },
        { name: 'Francesc Macià i Llussà', url: null },
      ],
      published: new Date('2026-11-24T07:00:00Z'),
      updated: new Date('2026-11-24T08:30:00Z'),
      section: 'Economia',
      keywords: ['ports', 'Barcelona'],
    });
  });

  test('nodes of a graph are found by their ids, in data with a comma too many', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#p"},},
      {"@type":"Person","@id":"#p","name":"Pau Riba"}]}</script>`;
    expect(extract(page({ head })).authors).toEqual([{ name: 'Pau Riba', url: null }]);
  });

  test('a change before the publication is none', () => {
    const head = structured({ datePublished: '2026-11-24T08:00:00Z', dateModified: '2026-11-24T08:00:00Z' });
    expect(extract(page({ head })).updated).toBeNull();
  });

  test('the canonical address is the page’s own, but never a home page', () => {
    expect(extract(page({ head: '<link rel="canonical" href="/port.html">' })).canonical).toBe(
      'https://diari.example/port.html',
    );
    expect(extract(page({ head: '<link rel="canonical" href="/">' })).canonical).toBe(address);
  });

  test('the language is that of the text where the page plainly errs', () => {
    expect(extract(page({ lang: 'ca-ES' })).language).toBe('ca-ES');
    expect(extract(page({ lang: 'en-US' }))).toMatchObject({ language: 'ca', metadata: { language: 'en-US' } });
  });

  test('what is for those who pay is told by words, by markup and by data', () => {
    const head = structured({ isAccessibleForFree: 'False' });
    const body = `${paragraphs}<div class="c-paywall"><p>Subscriu-te per continuar llegint</p></div>`;
    const { measures, document } = extract(page({ head, body }));
    expect(measures.paywall).toEqual([
      'subscriu-te per continuar llegint',
      'per continuar llegint',
      'marked',
      'declared',
    ]);
    expect(documentToText(document)).not.toContain('Subscriu');
  });
});

describe('pictures', () => {
  const figure =
    '<figure><img src="data:image/gif;base64,R0" data-src="/port.jpg" width="800" height="600" alt="Grues"><figcaption>Les grues, ahir. <span class="credit">Foto: Laia Prat / ACN</span></figcaption></figure>';

  test('come with caption, credit, size, and the address that pages keep for later', () => {
    const { pictures, document } = extract(page({ body: figure + paragraphs }));
    expect(pictures).toMatchObject([
      {
        url: 'https://diari.example/port.jpg',
        caption: 'Les grues, ahir.',
        credit: 'Laia Prat / ACN',
        width: 800,
        place: 'text',
      },
    ]);
    expect(document.content[0]).toMatchObject({ type: 'figure', attrs: { media: pictures[0]?.id } });
    expect(documentToText(document)).not.toContain('Laia Prat');
  });

  test('the leading one is told of once, with what the data say of its licence', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const head = structured({ image: { '@type': 'ImageObject', url: '/port-1200x630.jpg', width: 1200, license } });
    const { pictures } = extract(page({ head, body: figure.replace('/port.jpg', '/port-800x600.jpg') + paragraphs }));
    expect(pictures).toMatchObject([{ url: 'https://diari.example/port-800x600.jpg', licence: [license] }]);
  });

  test('counters and faces are none, and their captions go with them', () => {
    const small = '<figure><img src="/pau.jpg" width="48" height="48"><figcaption>Pau Riba</figcaption></figure>';
    const { pictures, document } = extract(page({ body: small + paragraphs }));
    expect(pictures).toEqual([]);
    expect(documentToText(document)).toBe(text.join('\n\n'));
  });
});

describe('a site’s own selectors', () => {
  const body = `<div class="x1"><p>Curt.</p></div>${paragraphs}<p class="x2">No.</p><p class="x3">24 de novembre de 2026, 10:14</p>`;

  test('go before everything that is found by itself', () => {
    const article = extract(page({ body }), { body: '.x1', headline: '.x2', published: '.x3' });
    expect(article).toMatchObject({ found: 'selectors', headline: 'No.', published: new Date('2026-11-24T10:14:00Z') });
    expect(documentToText(article.document)).toBe('Curt.');
  });

  test('drop what they name', () => {
    expect(documentToText(extract(page({ body }), { drop: '.x1, .x2, .x3' }).document)).toBe(text.join('\n\n'));
  });

  test('that match nothing are a failure for the text, and give way elsewhere', () => {
    expect(extractArticle(page(), address, { body: '.gone' })).toMatchObject({
      error: { kind: 'no_match', selector: '.gone' },
    });
    expect(extract(page(), { headline: '.gone' }).headline).toBe('El port obre de nit');
  });

  test('that are none are named', () => {
    expect(extractArticle(page(), address, { drop: 'p[' })).toMatchObject({
      error: { kind: 'bad_selector', selector: 'p[' },
    });
  });
});

test.each([
  ['', 'empty'],
  ['<html><body></body></html>', 'no_article'],
  ['<div id="root"></div><script src="app.js"></script>', 'no_article'],
  ['x'.repeat(5_000_001), 'too_large'],
])('«%.40s» is no article, and a sentence says why', (html, kind) => {
  expect(extractArticle(html, address)).toMatchObject({
    ok: false,
    error: { kind, sentence: expect.stringMatching(/\.$/) },
  });
});

test('what the text marks as not to be translated is told, and no more', () => {
  const marks = `<p>He asked for <span translate="no">el bocata del mediodía</span> and <b class="x notranslate">chirimoya
    fría</b>, then for <i translate="NO">chirimoya fría</i>, <span translate="no">…</span>, and
    <span translate="yes">tea</span>.</p><div class="notranslate"><p>${'A page for people alone. '.repeat(9)}</p></div>`;
  expect(extract(page({ body: paragraphs + marks })).untranslated).toEqual([
    'el bocata del mediodía',
    'chirimoya fría',
  ]);
  expect('untranslated' in extract(page({ body: paragraphs }))).toBe(false);
});
