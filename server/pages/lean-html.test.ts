import { describe, expect, test } from 'vitest';
import { LeanHtmlError, leanHtml } from '#server/pages/lean-html.ts';

const dropped: [sentence: string, html: string][] = [
  ['a chunk', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['the polyfill for old browsers', '<script src="/_next/static/chunks/p.js" noModule=""></script>'],
  ['the bootstrap script', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":["b"]});</script>'],
  ['the bootstrap script with a source', '<script src="/_next/static/chunks/m.js" id="_R_" async=""></script>'],
  ['the beginning of flight data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
  ['flight data', '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\" \\u003c/script>"])</script>'],
  ["React's clock", '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
  ['a preload of a script', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
  ['a preload of a module', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
  ['the wait for the bootstrap script', '<link rel="expect" href="#_R_" blocking="render"/>'],
  ['the outlet of streamed metadata', '<div hidden=""><!--$--><!--/$--></div>'],
  ['marks of boundaries', '<!--$--><!--/$--><!--&--><!--/&-->'],
  ['marks between texts', '<!-- -->'],
  ['marks of forms', '<!--F!-->'],
];

const kept: [sentence: string, html: string][] = [
  ['a module of ours', '<script type="module" src="/assets/top.js"></script>'],
  ['a script of ours that runs before the page is shown', '<script src="/assets/theme.js"></script>'],
  ['a preload of a module of ours', '<link rel="modulepreload" href="/assets/top.js"/>'],
  ['linked data', '<script type="application/ld+json">{"@type":"NewsArticle","n":"<!-- --> \\u003c/script>"}</script>'],
  ['data', '<script type="application/json" id="d">{"a":1}</script>'],
  [
    'a font preload',
    '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
  ],
  ['a stylesheet', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
  ['a canonical link', '<link rel="canonical" href="https://depeche.example/"/>'],
  ['a hidden box with a text', '<div hidden="">texte</div>'],
  ['escaped code in a text', '<pre>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!--$?--&gt;</pre>'],
  ['a custom element', '<script-free></script-free><linked></linked>'],
  ['a template of ours', '<template id="menu"><p>x</p></template>'],
];

const refused: [sentence: string, html: string][] = [
  ['a boundary that waits', '<!--$?--><template id="B:0"></template>…<!--/$-->'],
  ['a boundary that failed', '<!--$!--><template data-dgst="1"></template>…<!--/$-->'],
  ['a boundary left to the browser', '<!--$~--><template id="B:0"></template><!--/$-->'],
  ['a hole without its mark', '<template id="B:1"></template>'],
  ['a placeholder', '<template id="P:1"></template>'],
  ['an inline script', '<script>alert(1)</script>'],
  ['an inline module', '<script type="module">import "/assets/a.js"</script>'],
  ['an import map', '<script type="importmap">{}</script>'],
  ['a script of another host', '<script type="module" src="https://exemple.org/a.js"></script>'],
  ['a script of another host that looks like ours', '<script type="module" src="//exemple.org/assets/a.js"></script>'],
  ['flight data that breaks off', '<script>self.__next_f.push([1,"'],
  ['a comment that breaks off', '<!--'],
];

const around = (html: string) => `<!DOCTYPE html><html lang="fr"><body><p>avant</p>${html}<p>après</p></body></html>`;

describe('a lean page', () => {
  test.each(dropped)('has lost %s', (_sentence, html) => {
    expect(leanHtml(around(html))).toBe(around(''));
  });

  test.each(kept)('still has %s', (_sentence, html) => {
    expect(leanHtml(around(html))).toBe(around(html));
  });

  test('has stylesheets without the mark of their precedence', () => {
    expect(leanHtml('<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>')).toBe(
      '<link rel="stylesheet" href="/_next/a.css"/>',
    );
  });

  test('reads texts on both sides of a mark as one', () => {
    expect(leanHtml('<h1>Bonjour <!-- -->à tous</h1>')).toBe('<h1>Bonjour à tous</h1>');
  });

  test.each(refused)('can not be made of %s', (_sentence, html) => {
    expect(() => leanHtml(around(html))).toThrow(LeanHtmlError);
  });

  test('is what it was when there is nothing to drop', () => {
    expect(leanHtml('')).toBe('');
    expect(leanHtml(around(''))).toBe(around(''));
  });
});
