import { describe, expect, test } from 'vitest';
import type { ArticleDocument, Inline, Mark } from '#document/article-document.ts';
import { articlesIn, mediaIn } from '#document/references.ts';
import { knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';

const id = (letter: string) => `00000000-0000-7000-8000-00000000000${letter}`;
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });
const line = (...content: Inline[]): ArticleDocument => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const linkTo = (href: string): Mark => ({ type: 'link', attrs: { href, article: null } });
const ours: Mark = { type: 'link', attrs: { href: null, article: id('d') } };

describe('a document as HTML', () => {
  test.each([
    ['escapes text', line(text('<a> & "b"')), '<p>&lt;a&gt; &amp; "b"</p>'],
    ['escapes addresses', line(text('a', linkTo('/b?c&d="e"'))), '<p><a href="/b?c&amp;d=&quot;e&quot;">a</a></p>'],
    [
      'opens a mark once for all that it spans',
      line(text('a', ours, { type: 'bold' }), text('b', ours)),
      `<p><a href="/article/${id('d')}"><strong>a</strong>b</a></p>`,
    ],
    [
      'names the credit of a picture',
      { type: 'doc', content: [{ type: 'figure', attrs: { media: id('a'), layout: 'inset', alt: 'x' } }] } as const,
      `<figure class="figure-inset"><img src="https://media.example/${id('a')}" alt="x" width="1200" height="800">` +
        '<figcaption><small class="credit">Photo &lt;Dépêche&gt;</small></figcaption></figure>',
    ],
  ])('%s', (_name, document, html) => {
    expect(documentToHtml(document, knownMedia)).toBe(html);
  });

  test('leaves out media that are gone and the links to articles that nobody can open', () => {
    const figure = { type: 'figure', attrs: { media: id('a'), layout: 'column', alt: null } } as const;
    const document: ArticleDocument = { type: 'doc', content: [...line(text('a', ours)).content, figure] };
    expect(documentToHtml(document, { media: () => null, article: () => null })).toBe('<p>a</p>');
  });

  test('completes paths of our own site for a feed', () => {
    const document = line(text('a', linkTo('/b')), text('c', ours), text('d', linkTo('https://e.example/')));
    const html = documentToHtml(document, { ...knownMedia, siteUrl: 'https://site.example' });
    expect(html).toBe(
      `<p><a href="https://site.example/b">a</a><a href="https://site.example/article/${id('d')}">c</a><a href="https://e.example/">d</a></p>`,
    );
  });
});

test('the media and articles that a document refers to are named once, in their order', () => {
  const figure = { type: 'figure', attrs: { media: id('a'), layout: 'column', alt: null } } as const;
  const gallery = {
    type: 'gallery',
    content: [{ ...figure, attrs: { ...figure.attrs, media: id('e') } }, figure],
  } as const;
  const sound = { type: 'audio', attrs: { media: id('b') } } as const;
  const document: ArticleDocument = {
    type: 'doc',
    content: [...line(text('a', ours), text('b', ours)).content, gallery, sound],
  };
  expect(mediaIn(document)).toEqual([id('e'), id('a'), id('b')]);
  expect(articlesIn(document)).toEqual([id('d')]);
});
