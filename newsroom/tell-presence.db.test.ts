import { expect } from 'vitest';
import { aDraft, aPerson, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { machineActor } from './actor.ts';
import { tellPresence } from './tell-presence.ts';

test('who has an article open is known to the others for as long as they are heard of', async ({ db }) => {
  const [anna, boris] = [await aPerson(db, 'editor'), await aPerson(db, 'reporter')];
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const noon = Date.parse('2026-11-24T12:00:00Z');
  const others = async (actor: typeof anna, second: number, isHere = true) =>
    expectOk(await tellPresence(db, actor, { articleId, isHere }, new Date(noon + second * 1000))).others;
  expect(await others(anna, 0)).toEqual([]);
  expect(await others(boris, 1)).toEqual([anna.name]);
  expect(await others(anna, 15)).toEqual([boris.name]);
  expect(await others(anna, 47)).toEqual([]);
  expect(await others(boris, 50)).toEqual([anna.name]);
  expect(await others(boris, 51, false)).toEqual([anna.name]);
  expect(await others(anna, 52)).toEqual([]);
});

test('nobody is present on an article that is not there, and no machine anywhere', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  expect(await tellPresence(db, editor, { articleId: 'no id', isHere: true })).toMatchObject({
    error: { kind: 'not_found' },
  });
  expect(await tellPresence(db, machineActor('clock'), { articleId, isHere: true })).toMatchObject({
    error: { kind: 'forbidden' },
  });
});
