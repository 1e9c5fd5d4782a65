import { expect, test } from 'vitest';
import { articleRules } from '#wire/gate/article-rules.ts';
import { segmentRules } from '#wire/gate/rules.ts';
import { noticedRules } from '#wire/pipeline/noticed-flags.ts';
import { gateRules, noticedFlags } from './gate-rules.ts';

test('each rule of the gate has a sentence for editors, and each sentence a rule', () => {
  const names = [...segmentRules, ...articleRules].map(({ name }) => name);
  expect(Object.keys(gateRules).toSorted()).toEqual(names.toSorted());
});

test('what the translator notices has a sentence too', () => {
  expect(Object.keys(noticedFlags).toSorted()).toEqual(noticedRules.toSorted());
});

test('a sentence ends as sentences do, and keeps its colon to the word before', () => {
  for (const sentence of [...Object.values(gateRules), ...Object.values(noticedFlags)]) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/ [:;!?]/);
  }
});
