import { expect, test } from 'vitest';
import { readEnv } from '#env.ts';
import { createEngines } from './create-engines.ts';

test('what the environment names becomes engines; Apertium is there by itself', async () => {
  const names = (variables: Record<string, string>) => {
    return createEngines(readEnv(variables).translation).engines.map(({ name }) => name);
  };
  expect(names({})).toEqual(['apertium']);
  expect(names({ DEEPL_API_KEY: 'k', OPENAI_MODEL: 'm', LIBRETRANSLATE_URL: 'http://l', MARIAN_MODELS: '/m' })).toEqual(
    ['deepl', 'openai', 'libretranslate', 'marian', 'apertium'],
  );
});
