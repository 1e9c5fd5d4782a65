import { expect } from 'vitest';
import { acceptTranslation } from '#newsroom/accept-translation.ts';
import type { Actor } from '#newsroom/actor.ts';
import { askOtherEngine } from '#newsroom/ask-other-engine.ts';
import { confirmSegment } from '#newsroom/confirm-segment.ts';
import { correctSegment } from '#newsroom/correct-segment.ts';
import { openTranslation } from '#newsroom/open-translation.ts';
import { rejectTranslation } from '#newsroom/reject-translation.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { type FakeMachines, fakeMachines } from '#tests/fake-machines.ts';
import { hoursAgo, offer, type Scene, test } from '#tests/wire-scene.ts';
import { checkTranslation } from './pipeline/check-translation.ts';

const story = {
  id: 'tag:source,2026:1',
  title: 'Noticia 1',
  text: '<p>Llueve en Palma. Sopla el viento.</p>',
  published: hoursAgo(1),
};
const [rain, wind] = ['body/0:0', 'body/0:1'];

async function aHeldStory(scene: Scene) {
  const machines = fakeMachines();
  scene.machines = machines;
  offer(scene.site, [story]);
  const sourceId = await scene.source({ language: 'es' });
  await scene.work();
  const [row] = await scene.sql`select t.id, t.dispatch_id from wire_translations t
    join dispatches d on d.id = t.dispatch_id where d.source_id = ${sourceId}`;
  return { machines, sourceId, translationId: String(row?.id), dispatchId: String(row?.dispatch_id) };
}

const targets = async (scene: Scene, dispatchId: string) =>
  (await scene.segments(dispatchId)).map(({ target }) => target);

/** Machines of which one engine, when it is asked by name, says things of its own. */
function withOther(machines: FakeMachines, other: string): FakeMachines['translate'] {
  const usual = machines.translate;
  return async (request) => {
    if (request.engine === undefined || request.engine === null) return usual(request);
    if (request.engine !== other) return { segments: [], refusal: { kind: 'no_engine' } };
    const { segments, refusal } = await usual(request);
    const said = segments.map((each) => ({ ...each, engine: other, target: `[${other}] ${each.target}` }));
    return { segments: said, refusal };
  };
}

const open = async (scene: Scene, actor: Actor, translationId: string) =>
  expectOk(await openTranslation(scene.db, actor, { translationId }));

test('another engine is asked for what nobody has confirmed or changed, and the draft follows', async ({ scene }) => {
  const { machines, sourceId, translationId, dispatchId } = await aHeldStory(scene);
  machines.translate = withOther(machines, 'other');
  const editor = await aPerson(scene.db, 'editor');
  const confirmed = { translationId, segment: rain ?? '', target: '[fr] Llueve en Palma.' };
  expectOk(await confirmSegment(scene.db, editor, confirmed));
  expectOk(await askOtherEngine(scene.db, editor, { translationId, engine: 'other' }));
  await scene.work();
  expect(await targets(scene, dispatchId)).toEqual([
    '[other] [fr] Noticia 1',
    '[fr] Llueve en Palma.',
    '[other] [fr] Sopla el viento.',
  ]);
  expect(await scene.translated(sourceId)).toMatchObject([{ headline: '[other] [fr] Noticia 1' }]);
  const { translation, segments } = await open(scene, editor, translationId);
  expect(translation).toMatchObject({ engineAsked: null, deskState: 'held' });
  expect(segments.find(({ segment }) => segment === rain)?.review).toMatchObject({ outcome: 'confirmed' });
});

test('an engine that can’t leaves everything as it is, decisions included', async ({ scene }) => {
  const { machines, translationId, dispatchId } = await aHeldStory(scene);
  machines.translate = withOther(machines, 'other');
  const editor = await aPerson(scene.db, 'editor');
  const before = await targets(scene, dispatchId);
  const { fingerprint } = await open(scene, editor, translationId);
  expectOk(await askOtherEngine(scene.db, editor, { translationId, engine: 'absent' }));
  await scene.work();
  expect(await targets(scene, dispatchId)).toEqual(before);
  expect((await open(scene, editor, translationId)).fingerprint).toBe(fingerprint);
  expect(await scene.happenings(dispatchId)).toContain('other-engine');
  const [dispatch] = await scene.sql`select status, failure from dispatches where id = ${dispatchId}`;
  expect(dispatch).toEqual({ status: 'done', failure: null });
});

test('what somebody corrects while an engine is at work is not lost', async ({ scene }) => {
  const { machines, translationId, dispatchId } = await aHeldStory(scene);
  const editor = await aPerson(scene.db, 'editor');
  const slow = withOther(machines, 'other');
  machines.translate = async (request) => {
    const answer = await slow(request);
    expectOk(await correctSegment(scene.db, editor, { translationId, segment: wind ?? '', target: 'Du vent.' }));
    return answer;
  };
  expectOk(await askOtherEngine(scene.db, editor, { translationId, engine: 'other' }));
  await scene.work();
  expect((await targets(scene, dispatchId)).at(-1)).toBe('Du vent.');
});

test('what somebody corrects while the gate is at work is looked at too', async ({ scene }) => {
  const { machines, translationId, dispatchId } = await aHeldStory(scene);
  machines.translate = withOther(machines, 'other');
  machines.doubtful = /Du vent/;
  const editor = await aPerson(scene.db, 'editor');
  expectOk(await askOtherEngine(scene.db, editor, { translationId, engine: 'other' }));
  const usual = machines.check;
  let correction: Promise<unknown> | null = null;
  machines.check = (request) => {
    correction ??= correctSegment(scene.db, editor, { translationId, segment: wind ?? '', target: 'Du vent.' });
    return usual(request);
  };
  await scene.work();
  await correction;
  await checkTranslation({ db: scene.db, machines }, translationId);
  const flags = (await scene.segments(dispatchId)).map((segment) => segment.flags.length);
  expect(flags).toEqual([0, 0, 1]);
});

test('the gate looks at what a person wrote, and its doubt must be answered before that counts as reviewed', async ({
  scene,
}) => {
  const { machines, translationId } = await aHeldStory(scene);
  machines.doubtful = /3\s000/;
  const editor = await aPerson(scene.db, 'editor');
  const now = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const written = { translationId, segment: wind ?? '', target: 'Du vent pour 3 000.' };
  expectOk(await correctSegment(scene.db, editor, written));
  expect((await open(scene, editor, translationId)).translation.isBeingChecked).toBe(true);
  await checkTranslation({ db: scene.db, machines }, translationId);
  const { translation, fingerprint, segments } = await open(scene, editor, translationId);
  expect(translation).toMatchObject({ isBeingChecked: false, verdict: 'hold', deskState: 'held' });
  const refused = await acceptTranslation(scene.db, editor, { translationId, fingerprint }, now(30));
  expect(refused).toEqual({ ok: false, error: { kind: 'unconfirmed', segments: [wind] } });
  const target = segments.find(({ segment }) => segment === wind)?.target ?? '';
  expectOk(await confirmSegment(scene.db, editor, { translationId, segment: wind ?? '', target }, now(40)));
  expectOk(await acceptTranslation(scene.db, editor, { translationId, fingerprint }, now(50)));
});

test('an acceptance that came before the gate stands, and what it doubts afterwards comes back to the desk', async ({
  scene,
}) => {
  const { machines, sourceId, translationId } = await aHeldStory(scene);
  machines.doubtful = /3\s000/;
  const editor = await aPerson(scene.db, 'editor');
  const written = { translationId, segment: wind ?? '', target: 'Du vent pour 3 000.' };
  const { fingerprint } = expectOk(await correctSegment(scene.db, editor, written));
  const later = new Date(Date.now() + 30_000);
  expectOk(await acceptTranslation(scene.db, editor, { translationId, fingerprint }, later));
  await checkTranslation({ db: scene.db, machines }, translationId);
  expect(await scene.translated(sourceId)).toMatchObject([{ status: 'published' }]);
  const { translation } = await open(scene, editor, translationId);
  expect(translation).toMatchObject({
    deskState: 'held',
    decision: 'held',
    decisionReason: 'doubted_correction',
    verdict: 'hold',
  });
  // Asked again it says nothing new, and what was found sound never gets a better verdict by itself.
  await checkTranslation({ db: scene.db, machines }, translationId);
  expect((await open(scene, editor, translationId)).translation).toEqual(translation);
});

test('a person’s rejection outlives a poll that brings nothing new', async ({ scene }) => {
  const { sourceId, translationId } = await aHeldStory(scene);
  const editor = await aPerson(scene.db, 'editor');
  const { fingerprint } = await open(scene, editor, translationId);
  expectOk(await rejectTranslation(scene.db, editor, { translationId, fingerprint, reason: 'Faux.' }));
  await scene.again(sourceId);
  expect((await open(scene, editor, translationId)).translation).toMatchObject({ decision: 'rejected' });
});
