import { expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { assemble, segmentsOf } from './dispatch-segments.ts';

const { document: body } = documentFromHtml(
  '<p>One &amp; <b>two</b>. <a href="https://gale.example/">Three</a>.</p><ul><li>Four</li></ul>',
  { resolveMedia: () => null },
);
const dispatch = { headline: 'Rain & wind. More', standfirst: '', body };

test('headline, standfirst and text are cut into sentences whose ids tell where they stand', () => {
  expect(segmentsOf(dispatch, 'en').map(({ id, text }) => [id, text])).toEqual([
    ['headline/0:0', 'Rain &amp; wind.'],
    ['headline/0:1', 'More'],
    ['body/0:0', 'One &amp; <1>two</1>.'],
    ['body/0:1', '<1>Three</1>.'],
    ['body/1.0.0:0', 'Four'],
  ]);
});

test('with every sentence itself the dispatch comes back, an empty standfirst empty', () => {
  const same = new Map(segmentsOf(dispatch, 'en').map(({ id, text }) => [id, text]));
  expect(assemble(dispatch, same, 'en')).toEqual({ ok: true, value: dispatch });
});

test('a sentence that is missing, or lost its marks, is named', () => {
  const same = new Map(segmentsOf(dispatch, 'en').map(({ id, text }) => [id, text]));
  same.set('body/0:1', 'Trois.');
  expect(assemble(dispatch, same, 'en')).toMatchObject({ ok: false, error: { kind: 'missing_placeholder' } });
  same.delete('headline/0:1');
  expect(assemble(dispatch, same, 'en')).toMatchObject({ ok: false, error: { kind: 'missing_translation' } });
});
