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
  ['CACHE_TAG_HEADER', 'a b', 'CACHE_TAG_HEADER must be the name of an HTTP header.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
];

test.each(wrong)('%s=%s is refused in a sentence', (name, value, message) => {
  expect(() => readEnv({ [name]: value })).toThrow(new EnvironmentError(message));
});

test('every variable that is wrong is named, a line each', () => {
  expect(() => readEnv({ PORT: 'x', DEMO: 'x' })).toThrow(/^PORT .*\.\nDEMO .*\.$/);
});
