import { describe, expect, test } from 'vitest';
import type { HtmlOptions } from '#document/from-html/input.ts';
import { documentFromHtml } from '#document/from-html.ts';
import type { RenderContext } from '#document/render-context.ts';
import { parseDocument } from '#document/schema.ts';
import { documentToHtml } from '#document/to-html.ts';

// The media a, b and c are a picture, a sound and a film; the article «ici» is ours. Results are shown as documentToHtml writes them.
const id = (letter: string) => `00000000-0000-7000-8000-00000000000${letter}`;
const options: HtmlOptions = {
  resolveMedia: (src) => (/^[abc]$/.test(src) ? id(src) : null),
  resolveArticle: (href) => (href === 'depeche:ici' ? id('d') : null),
};
const context: RenderContext = {
  media: (media) => {
    const src = media.at(-1) ?? '';
    if (src === 'b') return { kind: 'audio', src, credit: null };
    if (src === 'c') return { kind: 'video', src, width: 16, height: 9, credit: null };
    return { kind: 'image', src, width: 3, height: 2, alt: 'own', credit: null };
  },
  article: () => 'depeche:ici',
};
const reread = (html: string) => documentToHtml(documentFromHtml(html, options).document, context);
const losses = (html: string) => documentFromHtml(html, options).losses;
const img = '<img src="a" alt="own" data-alt="media" width="3" height="2">';
const imgOf = (alt: string) => `<img src="a" alt="${alt}" width="3" height="2">`;

type Case = readonly [name: string, html: string, expected: string];

const editionForms: readonly Case[] = [
  [
    'marks',
    '<p><strong>a</strong> <em>b</em> X<sup>e</sup> H<sub>2</sub> <code>x</code> <s>y</s></p>',
    '<p><strong>a</strong> <em>b</em> X<sup>e</sup> H<sub>2</sub> <code>x</code> <s>y</s></p>',
  ],
  ['a link', '<p><a href="https://a.example/b">c</a>', '<p><a href="https://a.example/b">c</a></p>'],
  ['a link to an article of the house', '<p><a href="depeche:ici">c</a>', '<p><a href="depeche:ici">c</a></p>'],
  ['foreign words', '<p><span lang="en">fog</span>', '<p><span lang="en">fog</span></p>'],
  ['crossheads', '<h2>a</h2><h3>b</h3>', '<h2>a</h2>\n<h3>b</h3>'],
  ['lists', '<ul><li>a</li></ul><ol><li>b</li></ol>', '<ul><li>a</li></ul>\n<ol><li>b</li></ol>'],
  [
    'a quotation with its source',
    '<blockquote>\n<p>Oui.</p>\n<cite>Léa, à Nice</cite>\n</blockquote>',
    '<blockquote><p>Oui.</p><cite>Léa, à Nice</cite></blockquote>',
  ],
  [
    'a pull quote',
    '<aside class="pullquote"><p>Oui.</p><cite>Léa</cite></aside>',
    '<aside class="pullquote"><p>Oui.</p><cite>Léa</cite></aside>',
  ],
  [
    'an info box',
    '<aside class="infobox"><h3>Repères</h3><p>a</p><ul><li>b</li></ul></aside>',
    '<aside class="infobox"><h3>Repères</h3><p>a</p><ul><li>b</li></ul></aside>',
  ],
  [
    'a figure',
    '<figure><img src="a" alt="Un glacier"><figcaption>Le <em>glacier</em>.</figcaption></figure>',
    `<figure>${imgOf('Un glacier')}<figcaption>Le <em>glacier</em>.</figcaption></figure>`,
  ],
  [
    'a gallery',
    '<div class="gallery"><figure><img src="a"></figure>\n<figure><img src="a"></figure></div>',
    `<div class="gallery"><figure>${img}</figure><figure>${img}</figure></div>`,
  ],
  [
    'a table with caption and head',
    '<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>1</td></tr></tbody></table>',
    '<table><caption>c</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td>1</td></tr></tbody></table>',
  ],
  [
    'program text',
    '<pre><code class="language-python">a = 1\n  b &lt; 2</code></pre>',
    '<pre><code class="language-python">a = 1\n  b &lt; 2\n</code></pre>',
  ],
  [
    'a sound',
    '<figure><audio src="b"></audio><figcaption>d</figcaption></figure>',
    '<figure><audio src="b" controls preload="none"></audio><figcaption>d</figcaption></figure>',
  ],
  [
    'a film',
    '<figure><video src="c"></video></figure>',
    '<figure><video src="c" controls preload="none"></video></figure>',
  ],
  [
    'an embed',
    '<iframe src="https://www.youtube.com/embed/x" title="Le film"></iframe>',
    '<figure class="embed"><a href="https://www.youtube.com/embed/x">Le film</a><figcaption>YouTube</figcaption></figure>',
  ],
  ['a rule', '<p>a</p><hr><p>b</p>', '<p>a</p>\n<hr>\n<p>b</p>'],
];

const webForms: readonly Case[] = [
  ['nothing makes one empty paragraph', ' \n ', '<p></p>'],
  ['bare text is a paragraph', 'a', '<p>a</p>'],
  ['nested divs are paragraphs', '<div><div>a<div>b</div></div>c</div>', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
  ['two line breaks end a paragraph', 'a<br> <br>b<br>c', '<p>a</p>\n<p>b<br>c</p>'],
  ['spaces beside a line break go', '<p>a <br> b</p>', '<p>a<br>b</p>'],
  ['line breaks at the ends go', '<p><br>a<br></p>', '<p>a</p>'],
  ['white space collapses across marks', '<p> a <b> b\n</b> c </p>', '<p>a <strong>b </strong>c</p>'],
  ['no-break spaces stay', '<p>a&nbsp;!</p>', '<p>a\u00a0!</p>'],
  ['paragraphs of a no-break space go', '<p>a</p><p>&nbsp;</p>', '<p>a</p>'],
  ['b, i, del, u', '<p><b>a</b><i>b</i><del>c</del><u>d</u>', '<p><strong>a</strong><em>b</em><s>c</s>d</p>'],
  ['kbd is code', '<p><kbd>a</kbd>', '<p><code>a</code></p>'],
  ['q gets quotation marks', '<p><q>a</q>', '<p>“a”</p>'],
  ['misnested marks', '<p><b>a<i>b</b>c</i>', '<p><strong>a<em>b</em></strong><em>c</em></p>'],
  ['headings are clamped', '<h1>a</h1><h6>b</h6>', '<h2>a</h2>\n<h4>b</h4>'],
  ['a block in a mark keeps the mark', '<b><p>a</p></b>', '<p><strong>a</strong></p>'],
  [
    'blocks in a link keep the link',
    '<a href="/x"><h3>a</h3>b</a>',
    '<h3><a href="/x">a</a></h3>\n<p><a href="/x">b</a></p>',
  ],
  ['a quotation without paragraphs', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
  [
    'a footer names the source without its dash',
    '<blockquote>a<footer>— <cite>Léa</cite></footer></blockquote>',
    '<blockquote><p>a</p><cite>Léa</cite></blockquote>',
  ],
  [
    'a title cited in the middle is no source',
    '<blockquote>Dans <cite>Gil</cite>, oui</blockquote>',
    '<blockquote><p>Dans <em>Gil</em>, oui</p></blockquote>',
  ],
  [
    'the caption of a quotation is its source',
    '<figure><blockquote>a</blockquote><figcaption>Léa</figcaption></figure>',
    '<blockquote><p>a</p><cite>Léa</cite></blockquote>',
  ],
  [
    'a pull quote as WordPress writes it',
    '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>b</cite></blockquote></figure>',
    '<aside class="pullquote"><p>a</p><cite>b</cite></aside>',
  ],
  [
    'a table without a head',
    '<table><tr><td>a<td colspan=2>b</table>',
    '<table><tbody><tr><td>a</td><td colspan="2">b</td></tr></tbody></table>',
  ],
  ['lists nest', '<ul><li>a<ol start=3><li>b</ol></ul>', '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>'],
  [
    'a list in a list joins the item before',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  ],
  ['paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
  ['a picture moves behind its paragraph', '<p>a<img src=a>b</p><p>c', `<p>ab</p>\n<figure>${img}</figure>\n<p>c</p>`],
  ['a picture in a link', '<p><a href="/x"><img src=a></a>', `<figure>${img}</figure>`],
  ['a picture in a heading', '<h2>a<img src=a></h2>', `<h2>a</h2>\n<figure>${img}</figure>`],
  [
    'a picture in a cell',
    '<table><tr><td>a<img src=a></table>',
    `<table><tbody><tr><td>a</td></tr></tbody></table>\n<figure>${img}</figure>`,
  ],
  ['a picture that loads late', '<img src="data:image/gif;base64,R0" data-src="a">', `<figure>${img}</figure>`],
  ['a sign as a picture', '<p>a<img class="emoji" src=x alt="☂">', '<p>a☂</p>'],
  ['a wide figure', '<figure class="alignwide"><img src=a></figure>', `<figure class="figure-wide">${img}</figure>`],
  [
    'the credit of our own caption goes',
    `<figure><img src=a><figcaption>c <small class="credit">d</small></figcaption></figure>`,
    `<figure>${img}<figcaption>c</figcaption></figure>`,
  ],
  ['a gallery of one is a figure', '<div class="gallery"><img src=a></div>', `<figure>${img}</figure>`],
  [
    'words in a gallery move behind it',
    '<div class="gallery">x<img src=a><img src=a></div>',
    `<div class="gallery"><figure>${img}</figure><figure>${img}</figure></div>\n<p>x</p>`,
  ],
  [
    'an info box in an info box is opened',
    '<aside class="infobox">a<div class="infobox">b</div></aside>',
    '<aside class="infobox"><p>a</p><p>b</p></aside>',
  ],
  ['other asides are opened', '<aside>a</aside>', '<p>a</p>'],
  [
    'an address without a scheme is https',
    '<p><a href="//a.example/b">c</a>',
    '<p><a href="https://a.example/b">c</a></p>',
  ],
  ['blanks in an address are encoded', '<p><a href=" /a b ">c</a>', '<p><a href="/a%20b">c</a></p>'],
  ['a whole page', '<!doctype html><html><head><title>t</title></head><body><p>a</p></body></html>', '<p>a</p>'],
  [
    'styles of Google Docs',
    '<b style="font-weight:normal"><span style="font-weight:700">a</span> b</b>',
    '<p><strong>a</strong> b</p>',
  ],
  [
    'right-to-left words keep their direction',
    '<p><span lang="ar" dir="rtl">سلام</span>',
    '<p><span lang="ar" dir="rtl">سلام</span></p>',
  ],
  ['a language on a paragraph', '<p lang="en">fog</p>', '<p><span lang="en">fog</span></p>'],
  ['definitions are paragraphs', '<dl><dt>a</dt><dd>b</dd></dl>', '<p>a</p>\n<p>b</p>'],
  ['noscript is read', '<noscript><p>a</p></noscript>', '<p>a</p>'],
  ['unknown elements are opened', '<my-card><p>a</p></my-card>', '<p>a</p>'],
];

describe.each([
  ['the forms of the demo edition', editionForms],
  ['what the web writes', webForms],
])('%s', (_group, cases) => {
  test.each(cases)('%s', (_name, html, expected) => {
    expect(reread(html)).toBe(expected);
  });
});

describe('what is lost is told', () => {
  test.each([
    ['nothing of a good text', '<p>a <b>b</b></p>', []],
    ['a script, once', '<script>1</script><script>2</script>', [{ kind: 'dropped_element', element: 'script' }]],
    ['a drawing', '<svg><path/></svg>', [{ kind: 'dropped_element', element: 'svg' }]],
    ['an unknown element', '<my-x>a</my-x>', [{ kind: 'unwrapped_element', element: 'my-x' }]],
    [
      'a list in a quotation',
      '<blockquote><ul><li>a</ul></blockquote>',
      [{ kind: 'flattened_element', element: 'ul' }],
    ],
    [
      'an unsafe link',
      '<a href="javascript:1">a</a>',
      [{ kind: 'unsafe_address', element: 'a', address: 'javascript:1' }],
    ],
    ['a relative link', '<a href="b.html">a</a>', [{ kind: 'unsafe_address', element: 'a', address: 'b.html' }]],
    [
      'an unsafe frame',
      '<iframe src="http://a.b/"></iframe>',
      [{ kind: 'unsafe_address', element: 'iframe', address: 'http://a.b/' }],
    ],
    [
      'a link to an article that is not there',
      '<a href="depeche:la">a</a>',
      [{ kind: 'unknown_article', address: 'depeche:la' }],
    ],
    ['a picture that is not there', '<img src=z>', [{ kind: 'unknown_media', address: 'z' }]],
  ])('%s', (_name, html, expected) => {
    expect(losses(html)).toEqual(expected);
  });
});

test('relative addresses are completed where the page’s own address is known', () => {
  const seen: string[] = [];
  const { document } = documentFromHtml('<a href="b">c</a><img src="d.jpg"><a href="#n">e</a>', {
    baseUrl: 'https://a.example/x/',
    resolveMedia: (src) => {
      seen.push(src);
      return null;
    },
  });
  expect(seen).toEqual(['https://a.example/x/d.jpg']);
  expect(documentToHtml(document, context)).toBe('<p><a href="https://a.example/x/b">c</a><a href="#n">e</a></p>');
});

describe('what is too large is cut and stays valid', () => {
  const many = 100_000;
  test.each([
    ['nested divs', '<div>'.repeat(many)],
    ['nested lists', '<ul><li>a'.repeat(many)],
    ['nested tables', '<table><tr><td>'.repeat(many)],
    ['nested quotations', '<blockquote>'.repeat(many)],
    ['nested marks', '<b><i>'.repeat(many)],
    ['nested drawings', '<svg>'.repeat(many)],
    ['nested info boxes', '<aside class=infobox>a'.repeat(many)],
    ['marks that every paragraph takes up again', '<b><i><u><s><em>'.repeat(20) + '<p>x'.repeat(many)],
    ['five megabytes of paragraphs', '<p>Un <b>mot</b> &amp; un autre.</p>\n'.repeat(135_000)],
    ['five megabytes of text', 'mot '.repeat(1_250_000)],
    ['line breaks', 'a<br>'.repeat(many)],
  ])('%s', (_name, html) => {
    const result = documentFromHtml(`${html}fin`, options);
    expect(parseDocument(result.document)).toEqual({ ok: true, value: result.document });
    expect(result.losses).toContainEqual(expect.objectContaining({ kind: 'truncated' }));
  });

  test('text within too many elements is kept', () => {
    expect(reread(`<p>a</p>${'<div>'.repeat(1000)}b${'</div>'.repeat(1000)}<p>c</p>`)).toBe(
      '<p>a</p>\n<p>b</p>\n<p>c</p>',
    );
  });
});
