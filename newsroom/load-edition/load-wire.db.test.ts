import { expect } from 'vitest';
import { countDeskQueues, listDeskQueue } from '#db/queries/editor-wire-desk.ts';
import { aPerson } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { demoFolder } from '#tests/demo-verdicts/judge-demo.ts';
import { aWholeSource } from '#tests/held-dispatches.ts';
import type { Frame } from './load-frame.ts';
import { loadWire } from './load-wire.ts';
import { readWireStories } from './wire-files.ts';

test('the dispatches of an edition wait at the desk with the gate’s doubts, two of them of one event', async ({
  db,
}) => {
  const stories = await readWireStories(demoFolder);
  const sources: Frame['sources'] = new Map();
  for (const { source } of stories)
    if (!sources.has(source))
      sources.set(source, {
        id: (await aWholeSource(db)).sourceId,
        language: /gaceta|diario/.test(source) ? 'es' : 'en',
      });
  const frame: Frame = { sections: new Map(), authors: new Map(), media: new Map(), people: new Map(), sources };
  const now = new Date();
  await loadWire(db, frame, demoFolder, now);

  const { userId, ...editor } = await aPerson(db, 'editor');
  const actor = { userId, ...editor };
  expect((await countDeskQueues(db, actor, { userId })).held).toBe(stories.length);
  const queue = await listDeskQueue(db, actor, { filter: { state: 'held' }, userId, limit: 20, lapsedBefore: now });
  expect(queue[0]).toMatchObject({
    headline: 'Lakeside Foundry suspend sa deuxième usine',
    language: 'en',
    flagged: 2,
  });
  expect(queue.filter(({ clusterSize }) => clusterSize === 2)).toHaveLength(2);
});
