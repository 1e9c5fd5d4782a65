import { expect, test } from 'vitest';
import { readWireVerdicts } from '#newsroom/load-edition/wire-files.ts';
import { demoFolder, judgeDemo } from './judge-demo.ts';

test('the dispatches that wait in the demo are judged as the gate judges them (tests/write-demo-verdicts.ts)', async () => {
  const judged = await judgeDemo();
  expect(Object.keys(judged).length).toBeGreaterThan(5);
  expect(await readWireVerdicts(demoFolder)).toEqual(judged);
});

test('most of them are doubtful in a sentence or as a whole', async () => {
  const doubted = Object.values(await judgeDemo()).filter(
    ({ reasons, segments }) => reasons.length > 0 || Object.values(segments).flat().length > 0,
  );
  expect(doubted.length).toBeGreaterThan(4);
});
