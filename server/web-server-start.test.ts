import { expect, onTestFinished, test } from 'vitest';
import { startServerRig } from '#tests/web-server-rig.ts';

test('before the editions are known there is no answer, and it says when to come back', async () => {
  const rig = await startServerRig();
  onTestFinished(rig.stop);
  expect(await rig.ask('/monde')).toMatchObject({
    status: 503,
    headers: { 'retry-after': '2', 'cache-control': 'no-store' },
  });
});
