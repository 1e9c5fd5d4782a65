import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EnvironmentError, readEnv } from './env.ts';

test('an empty environment gives a site that runs', () => {
  expect(readEnv({})).toMatchObject({
    nodeEnv: 'production',
    port: 3000,
    siteUrl: 'http://localhost:3000',
    dataDir: resolve('.data'),
    databaseUrl: null,
    webProcesses: availableParallelism(),
  });
});

test('what is set to nothing counts as not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
});

test('the address of the site loses its slash and its path', () => {
  expect(readEnv({ SITE_URL: 'https://depeche.example/' }).siteUrl).toBe('https://depeche.example');
});

test('the address of the site follows the port', () => {
  expect(readEnv({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

test('letters come from the host of the site where nobody else is named, and there are none without a server', () => {
  const SITE_URL = 'https://depeche.example';
  expect(readEnv({ SITE_URL, MAIL_FROM: 'a@b.example' }).mail).toBeNull();
  const SMTP_URL = 'smtp://mail.example';
  expect(readEnv({ SITE_URL, SMTP_URL }).mail?.from).toBe('Dépêche <depeche@depeche.example>');
  expect(readEnv({ SITE_URL, SMTP_URL, MAIL_FROM: 'La une <une@b.example>' }).mail?.from).toBe(
    'La une <une@b.example>',
  );
});

test('a provider is configured whole or not at all', () => {
  const whole = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'depeche', OIDC_CLIENT_SECRET: 'secret' };
  expect(readEnv({}).oidc).toBeNull();
  expect(readEnv(whole).oidc).toEqual({
    issuer: 'https://id.example',
    clientId: 'depeche',
    clientSecret: 'secret',
    name: 'id.example',
  });
  expect(readEnv({ ...whole, OIDC_NAME: 'La maison' }).oidc?.name).toBe('La maison');
  expect(() => readEnv({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow('must be set together');
});

test('with nothing set the wire translates by the Apertium of the machine', () => {
  expect(readEnv({}).translation).toEqual({
    apertium: { url: null },
    libretranslate: null,
    deepl: null,
    openai: null,
    marian: null,
    order: ['deepl', 'openai', 'libretranslate', 'marian', 'apertium'],
    orders: new Map(),
    budgets: new Map(),
    rewriting: null,
  });
});

test('engines are set up with keys, addresses and prices', () => {
  const { translation } = readEnv({
    APERTIUM_URL: 'http://apy:2737',
    LIBRETRANSLATE_URL: 'http://libre:5000',
    DEEPL_API_KEY: 'key:fx',
    DEEPL_GLOSSARIES: 'en-fr=1a-2b,es-fr=3c',
    OPENAI_MODEL: 'mistral-small',
    OPENAI_URL: 'http://localhost:11434/v1',
    OPENAI_PRICE: '0.15/0.60',
    MARIAN_MODELS: '/srv/models',
  });
  expect(translation).toMatchObject({
    apertium: { url: 'http://apy:2737' },
    libretranslate: { url: 'http://libre:5000', apiKey: null },
    deepl: { apiKey: 'key:fx', url: null, price: 20_000_000 },
    openai: { url: 'http://localhost:11434/v1', model: 'mistral-small', price: { input: 150_000, output: 600_000 } },
    marian: { models: '/srv/models' },
  });
  expect(translation.deepl?.glossaries).toEqual(
    new Map([
      ['en-fr', '1a-2b'],
      ['es-fr', '3c'],
    ]),
  );
});

test('a model rewrites where one is set up for it, and only then', () => {
  expect(readEnv({}).translation.rewriting).toBeNull();
  const { translation } = readEnv({
    REWRITE_MODEL: 'mistral-small',
    REWRITE_URL: 'http://localhost:11434/v1',
    REWRITE_STYLE: 'Court.',
    REWRITE_PRICE: '0.15/0.60',
    REWRITE_BUDGET: '500000',
  });
  expect(translation.rewriting).toEqual({
    url: 'http://localhost:11434/v1',
    apiKey: null,
    model: 'mistral-small',
    style: 'Court.',
    price: { input: 150_000, output: 600_000 },
    charactersADay: 500_000,
  });
  expect(() => readEnv({ REWRITE_STYLE: 'Court.' })).toThrow('REWRITE_STYLE needs REWRITE_MODEL.');
});

test('engines have an order, one of its own for a pair, and a budget in characters or in money', () => {
  const { translation } = readEnv({
    DEEPL_API_KEY: 'key',
    OPENAI_MODEL: 'm',
    TRANSLATION_ENGINES: 'deepl, apertium; es-fr: apertium; en-fr:openai,deepl',
    TRANSLATION_BUDGETS: 'deepl=500000, openai=2.50€',
  });
  expect(translation.order).toEqual(['deepl', 'apertium']);
  expect(translation.orders).toEqual(
    new Map([
      ['es-fr', ['apertium']],
      ['en-fr', ['openai', 'deepl']],
    ]),
  );
  expect(translation.budgets).toEqual(
    new Map([
      ['deepl', { characters: 500_000, cost: null }],
      ['openai', { characters: null, cost: 2_500_000 }],
    ]),
  );
});

test('half an engine is refused, and so is one that is named and not set up', () => {
  expect(() => readEnv({ OPENAI_API_KEY: 'key' })).toThrow('OPENAI_API_KEY needs OPENAI_MODEL.');
  expect(() => readEnv({ LIBRETRANSLATE_API_KEY: 'key' })).toThrow('LIBRETRANSLATE_API_KEY needs LIBRETRANSLATE_URL.');
  expect(() => readEnv({ TRANSLATION_ENGINES: 'apertium; en-fr: deepl' })).toThrow(
    'TRANSLATION_ENGINES names deepl, which needs DEEPL_API_KEY.',
  );
});

const wrong: [name: string, value: string, message: string][] = [
  ['PORT', 'http', 'PORT must be a whole number.'],
  ['PORT', '0', 'PORT must be at least 1.'],
  ['PORT', '70000', 'PORT must be at most 65535.'],
  ['PORT', '3000.5', 'PORT must be a whole number.'],
  ['SITE_URL', 'depeche.example', 'SITE_URL must be an address that starts with http:// or https://.'],
  ['DATABASE_URL', 'mysql://a/b', 'DATABASE_URL must be an address that starts with postgres:// or postgresql://.'],
  ['AUTH_SECRET', 'short', 'AUTH_SECRET must have at least 32 characters.'],
  ['ADMIN_EMAIL', 'admin', 'ADMIN_EMAIL must be an e-mail address.'],
  ['SMTP_URL', 'mail.example', 'SMTP_URL must be an address that starts with smtp:// or smtps://.'],
  ['MAIL_FROM', 'Dépêche', 'MAIL_FROM must be an e-mail address, or a name and <an address>.'],
  ['DEMO', 'yes', 'DEMO must be on or off.'],
  ['WEB_PROCESSES', '0', 'WEB_PROCESSES must be at least 1.'],
  ['LIBRETRANSLATE_URL', 'libre:5000', 'LIBRETRANSLATE_URL must be an address that starts with http:// or https://.'],
  ['DEEPL_PRICE', 'free', 'DEEPL_PRICE must be a number.'],
  [
    'TRANSLATION_BUDGETS',
    'deepl=lots',
    'TRANSLATION_BUDGETS must be what engines may use a day, in characters or money, with commas between: deepl=500000, openai=2.50€.',
  ],
  [
    'TRANSLATION_ENGINES',
    'google',
    'TRANSLATION_ENGINES must be names of engines (deepl, openai, libretranslate, marian, apertium) with commas between, and may go on with orders for pairs: deepl, apertium; es-fr: apertium.',
  ],
  ['OPENAI_PRICE', '1', 'OPENAI_PRICE must be two prices for a million tokens, in and out, such as 0.15/0.60.'],
  ['CACHE_TAG_HEADER', 'a b', 'CACHE_TAG_HEADER must be the name of an HTTP header.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
];

test.each(wrong)('%s=%s is refused in a sentence', (name, value, message) => {
  expect(() => readEnv({ [name]: value })).toThrow(new EnvironmentError(message));
});

test('every variable that is wrong is named, a line each', () => {
  expect(() => readEnv({ PORT: 'x', DEMO: 'x' })).toThrow(/^PORT .*\.\nDEMO .*\.$/);
});
