import { expect } from 'vitest';
import { type DispatchText, segmentsOf } from '#newsroom/dispatch-segments.ts';
import { restartDispatch } from '#newsroom/restart-dispatch.ts';
import { undoRewrite } from '#newsroom/undo-rewrite.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import { hoursAgo, offer, type Scene, test } from '#tests/wire-scene.ts';

type Lines = { headline: string; standfirst: string };

/** Machines with a model that says this of each pair of lines; `asked` are those that it was given. */
function withRewriter(scene: Scene, say: (lines: Lines) => Lines | null) {
  const asked: Lines[] = [];
  const machines = fakeMachines();
  const rewriter = {
    model: 'fake-7b',
    rewrite: async ({ translated }: { translated: Lines }) => {
      asked.push(translated);
      return say(translated);
    },
  };
  scene.machines = Object.assign(machines, { rewriter });
  return { asked, machines };
}

const item = (title: string) => [{ id: 'a', title, text: '<p>Llueve en Palma.</p>', published: hoursAgo(1) }];
const rewritesOf = (scene: Scene) => scene.sql`
  select part, before, after, engine, undone_at is not null as is_over from wire_rewrites r
  join wire_translations t on t.id = r.translation_id join dispatches d on d.id = t.dispatch_id
  where d.source_id = (select id from sources order by created_at desc limit 1)
  order by r.made_at`;

const shorter = ({ headline }: Lines) => ({ headline: headline.replace('[fr] ', ''), standfirst: '' });

test('a headline that a model brought into house style is the article’s, and what it was is kept', async ({
  scene,
}) => {
  withRewriter(scene, shorter);
  offer(scene.site, item('Llueve en Palma'));
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: 'Llueve en Palma' }]);
  const rewrite = { part: 'headline', before: '[fr] Llueve en Palma', after: 'Llueve en Palma', engine: 'fake-7b' };
  expect(await rewritesOf(scene)).toEqual([{ ...rewrite, is_over: false }]);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(await scene.happenings(dispatch?.id)).toEqual(['arrived', 'translated', 'rewritten', 'checked', 'filed']);
  // What the gate is asked about stays what was translated.
  const [headline] = await scene.segments(dispatch?.id);
  expect(headline?.target).toBe('[fr] Llueve en Palma');
});

const dropped: [does: string, say: (lines: Lines) => Lines | null, doubtful?: RegExp][] = [
  ['does not answer', () => null],
  ['says the same', (lines) => lines],
  ['says nothing', () => ({ headline: ' ', standfirst: '' })],
  ['names somebody else', () => ({ headline: 'Llueve en Palma, dice Samsung', standfirst: '' })],
  ['gives a number', () => ({ headline: 'Llueve 40 en Palma', standfirst: '' })],
  ['goes on and on', () => ({ headline: 'llueve en palma '.repeat(20), standfirst: '' })],
  ['says what the gate doubts', () => ({ headline: 'No llueve en Palma', standfirst: '' }), /No/],
];

test.for(dropped)('of a model that %s nothing is kept', async ([, say, doubtful], { scene }) => {
  const { machines } = withRewriter(scene, say);
  if (doubtful) machines.doubtful = doubtful;
  offer(scene.site, item('Llueve en Palma'));
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: '[fr] Llueve en Palma' }]);
  expect(await rewritesOf(scene)).toEqual([]);
});

test('where the source changes the headline the old rewrite ends, and the new headline is rewritten', async ({
  scene,
}) => {
  const { asked } = withRewriter(scene, shorter);
  offer(scene.site, item('Llueve en Palma'));
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  offer(scene.site, item('Llueve en Mahón'));
  await scene.again(sourceId);
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: 'Llueve en Mahón' }]);
  expect(asked.map(({ headline }) => headline)).toEqual(['[fr] Llueve en Palma', '[fr] Llueve en Mahón']);
  expect((await rewritesOf(scene)).map(({ after, is_over }) => [after, is_over])).toEqual([
    ['Llueve en Palma', true],
    ['Llueve en Mahón', false],
  ]);
});

test('a line is asked for once, and not again when somebody took its rewrite back', async ({ scene, db, sql }) => {
  const { asked } = withRewriter(scene, shorter);
  offer(scene.site, item('Llueve en Palma'));
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const editor = await aPerson(db, 'editor');
  const [dispatch] = await scene.dispatches(sourceId);
  const again = async () => {
    expectOk(await restartDispatch(db, editor, { dispatchId: dispatch?.id, from: 'translate' }));
    await scene.work();
  };
  await again();
  expect(asked).toHaveLength(1);
  const [rewrite] = await sql`
    select r.id from wire_rewrites r join wire_translations t on t.id = r.translation_id where t.dispatch_id = ${dispatch?.id}`;
  expectOk(await undoRewrite(db, editor, { rewriteId: rewrite?.id }));
  await again();
  expect(asked).toHaveLength(1);
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: '[fr] Llueve en Palma' }]);
});

test('what a person translated is not given to a model', async ({ scene, db }) => {
  const { asked } = withRewriter(scene, shorter);
  offer(scene.site, item('Llueve en Palma'));
  await scene.source({ language: 'es' });
  const { userId } = await aPerson(db, 'translator');
  const text = { headline: 'Llueve en Palma', standfirst: '', body: { type: 'doc', content: [{ type: 'paragraph' }] } };
  const [segment] = segmentsOf(text as DispatchText, 'es'); // a document of one empty paragraph
  await scene.sql`insert into translation_memory (from_language, to_language, source_hash, source, target, user_id, saved_at)
    values ('es', 'fr', ${segment?.hash ?? ''}, 'Llueve en Palma', 'Il pleut à Palma', ${userId}, now())`;
  await scene.work();
  const [article] = await scene.sql`select headline from articles where headline = 'Il pleut à Palma'`;
  expect(article).toBeDefined();
  expect(asked).toEqual([]);
});
