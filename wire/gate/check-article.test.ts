import { describe, expect, test } from 'vitest';
import type { ArticleExample, ArticleToCheck } from './article-rule.ts';
import { articleRules } from './article-rules.ts';
import { checkArticle } from './check-article.ts';

const usual: [string, string] = ['The port reopens', 'Le port rouvre'];
const sentence: [string, string] = ['It had been closed since Monday.', 'Il était fermé depuis lundi.'];

function articleOf({ headline = usual, body = [sentence], ...rest }: ArticleExample): ArticleToCheck {
  const segments = [
    { id: 'headline/0:0', source: headline[0], target: headline[1] },
    ...body.map(([source, target], index) => ({ id: `body/${index}:0`, source, target })),
  ];
  return { from: 'en', to: 'fr', segments, ...rest };
}

describe.each(articleRules.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  const fired = (example: ArticleExample) =>
    checkArticle(articleOf(example)).reasons.filter((flag) => flag.rule === rule.name);

  test.each([...rule.good])('lets pass %j', (example) => {
    expect(fired(example)).toEqual([]);
  });

  test.each([...rule.bad])('finds fault with %j', (example) => {
    expect(fired(example)).not.toEqual([]);
    expect(checkArticle(articleOf(example)).verdict).not.toBe('publish');
  });
});

test('an article without a doubt may go out', () => {
  expect(checkArticle(articleOf({}))).toMatchObject({ verdict: 'publish', score: 1, reasons: [] });
});

test('an article with one doubtful sentence is held, and the sentence is named', () => {
  const checked = checkArticle(articleOf({ body: [sentence, ['He did not resign.', 'Il a démissionné.']] }));
  expect(checked).toMatchObject({ verdict: 'hold', reasons: [{ rule: 'flagged-share' }] });
  expect(checked.segments.filter(({ verdict }) => verdict !== 'publish')).toMatchObject([
    { id: 'body/1:0', flags: [{ rule: 'negations', detail: { problem: 'lost' } }] },
  ]);
  expect(checked.score).toBeLessThan(1);
});

test('an article that came back in its own language is refused', () => {
  const left: [string, string] = [sentence[0], sentence[0]];
  expect(checkArticle(articleOf({ headline: [usual[0], usual[0]], body: [left, left, left] })).verdict).toBe('refuse');
});

test('an empty article is refused', () => {
  expect(checkArticle({ from: 'en', to: 'fr', segments: [] }).verdict).toBe('refuse');
});

test('the same article has the same verdict again, as an update', () => {
  const article = articleOf({ headline: ['New vaccine approved', 'Un nouveau vaccin autorisé'] });
  expect(checkArticle(article)).toEqual(checkArticle(structuredClone(article)));
});
