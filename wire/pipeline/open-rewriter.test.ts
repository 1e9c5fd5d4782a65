import { expect, onTestFinished, test } from 'vitest';
import { rewriterProtocol } from '#tests/translation-protocols.ts';
import { startTranslationServer } from '#tests/translation-server.ts';
import { createMemoryLedger } from '../translate/engine-ledger.ts';
import { openRewriter } from './open-rewriter.ts';

test('what rewriting uses is counted like an engine, and beyond its budget nobody is asked', async () => {
  const server = await startTranslationServer(rewriterProtocol);
  onTestFinished(() => server.close());
  const ledger = createMemoryLedger();
  const model = { url: `${server.url}/v1`, apiKey: null, model: 'fake', style: null };
  const price = { input: 1_000_000, output: 2_000_000 };
  const rewriter = openRewriter({ ...model, price, charactersADay: 25 }, ledger);
  const lines = { headline: 'ten signs.', standfirst: '' };
  const ask = () => rewriter.rewrite({ from: 'en', to: 'fr', original: lines, translated: lines });
  expect(await ask()).toEqual({ headline: 'TEN SIGNS.', standfirst: '' });
  expect(await ask()).toBeNull();
  expect(server.requests).toHaveLength(1);
  expect(ledger.calls).toMatchObject([{ engine: 'rewrite', characters: 20, cost: 200, outcome: 'ok' }]);
  expect(ledger.used('rewrite', new Date().toISOString().slice(0, 10))).toEqual({ characters: 20, cost: 200 });
});
