import { expect, test } from '@playwright/test';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { demo } from './demo.ts';
import { freePort, startProgram } from './running-site.ts';

/** Runs the operator's command to its end. */
async function depeche(args: readonly string[], environment: Record<string, string> = {}) {
  const { output, ended } = startProgram('cli/depeche.mjs', args, { DATA_DIR: demo.dataDir, ...environment });
  const code = await ended;
  return { code, said: output().trim() };
}

/** Runs `npm start` where it can't start. */
async function refusedStart(environment: Record<string, string>) {
  const dataDir = await makeTemporaryFolder('refused');
  const result = await depeche(['start'], {
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ...environment,
  });
  await removeFolder(dataDir);
  return result;
}

const stackTrace = /\n\s+at |node:internal|Error:/;

test('a port that is taken is told in a sentence that names another one', async () => {
  const { port } = new URL(demo.url);
  const { code, said } = await refusedStart({ PORT: port });
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is taken`);
  expect(said).toContain(`PORT=${Number(port) + 1}`);
  expect(said).not.toMatch(stackTrace);
});

test('a variable with a wrong value is named', async () => {
  const { code, said } = await refusedStart({ PORT: 'dix', WEB_PROCESSES: '0' });
  expect(code).toBe(1);
  expect(said).toBe('PORT must be a whole number.\nWEB_PROCESSES must be at least 1.');
});

test('a database that does not answer is told, without its password', async () => {
  const port = await freePort();
  const { code, said } = await refusedStart({ DATABASE_URL: `postgres://a:geheim@127.0.0.1:${port}/b` });
  expect(code).toBe(1);
  expect(said).toContain('The database does not answer');
  expect(said).toContain('DATABASE_URL');
  expect(said).not.toContain('geheim');
  expect(said).not.toMatch(stackTrace);
});

test('an unknown command shows which ones there are', async () => {
  const { code, said } = await depeche(['publier']);
  expect(code).toBe(1);
  expect(said).toContain('user list | add | reset');
});

test('people are added, listed, and given a new password while the site runs', async () => {
  const added = await depeche(['user', 'add', 'Zoe@depeche.example', 'Zoé', 'reporter']);
  expect([added.code, added.said]).toEqual([0, expect.stringMatching(/may sign in with the password \S{20,}/)]);
  expect((await depeche(['user', 'list'])).said).toContain('zoe@depeche.example\tZoé\treporter');
  const link = await depeche(['user', 'reset', 'zoe@depeche.example']);
  expect([link.code, link.said]).toEqual([
    0,
    expect.stringMatching(/\/admin\/sign-in\/new-password\?token=[\w-]{43}$/),
  ]);
  const reset = await depeche(['user', 'reset', 'zoe@depeche.example', '--password']);
  expect([reset.code, reset.said]).toEqual([0, expect.stringContaining('older sessions have ended')]);
});

const refusedCommands: [what: string, args: string[], sentence: string][] = [
  ['an address twice', ['user', 'add', 'admin@depeche.example', 'A', 'editor'], 'has an account already'],
  [
    'a role that does not exist',
    ['user', 'add', 'x@depeche.example', 'X', 'boss'],
    'administrator | editor | reporter',
  ],
  ['a new password for nobody', ['user', 'reset', 'nobody@depeche.example'], 'Nobody has the address'],
  ['a second demo', ['seed'], 'There is an edition already'],
  ['a number of articles that is none', ['seed', '--articles', 'viele'], 'takes a whole number'],
];

for (const [what, args, sentence] of refusedCommands) {
  test(`${what} is refused: depeche ${args.join(' ')}`, async () => {
    const { code, said } = await depeche(args);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(stackTrace);
  });
}

test('the check finds a site that runs in order', async () => {
  const { code, said } = await depeche(['check']);
  expect(said).not.toContain('✗');
  // What only the publisher can write is named, and keeps nothing from running.
  expect(said).toMatch(/! What the paper says of itself: .*legal \(ar\)/);
  expect(code).toBe(0);
});
