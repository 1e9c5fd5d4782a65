import { expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { assemble, isOfLead, segmentsOf } from './dispatch-segments.ts';

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

const lead = { url: 'https://gale.example/a.jpg', alt: 'A pier', caption: 'The pier. At dawn.', credit: null };
const pictures = [{ ...lead, width: null, height: null, isLead: true, mediaId: 'here' }];

test('what is said of the copied picture that opens it is cut too, and comes back in its place', () => {
  const whole = { ...dispatch, pictures };
  const segments = segmentsOf(whole, 'en').filter(({ id }) => isOfLead(id));
  expect(segments.map(({ id, role, text }) => [id, role, text])).toEqual([
    ['picture-lead-alt/0:0', 'alt', 'A pier'],
    ['picture-lead-caption/0:0', 'caption', 'The pier.'],
    ['picture-lead-caption/0:1', 'caption', 'At dawn.'],
  ]);
  const said = new Map(segmentsOf(whole, 'en').map(({ id, text }) => [id, text.replace('pier', 'quay')]));
  const assembled = assemble(whole, said, 'en');
  expect(assembled.ok && assembled.value.pictures).toEqual([
    { ...pictures[0], alt: 'A quay', caption: 'The quay. At dawn.' },
  ]);
});

test('of a picture that was not copied, or stands in the text, nothing is said here', () => {
  const others = [
    [{ ...lead, width: null, height: null, isLead: true, mediaId: null }],
    [{ ...lead, width: null, height: null, isLead: false, mediaId: 'here' }],
  ];
  for (const other of others)
    expect(segmentsOf({ ...dispatch, pictures: other }, 'en').some(({ id }) => isOfLead(id))).toBe(false);
});
