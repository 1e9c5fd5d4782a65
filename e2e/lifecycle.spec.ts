import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findRunningEmbedded, startEmbedded } from '#db/embedded.ts';
import { expectOk } from '#tests/builders.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { ask, read } from './ask.ts';
import { test } from './own-site.ts';
import { familyOf, type Process, whatIsLeft } from './process-table.ts';
import type { RunningSite } from './running-site.ts';

const serverLog = (dataDir: string) => readFile(join(dataDir, 'postgres', 'server.log'), 'utf8');

async function expectNothingLeft(family: readonly Process[], dataDir: string): Promise<void> {
  await expect.poll(() => whatIsLeft(family, dataDir), { timeout: 30_000 }).toEqual([]);
}

async function expectToWork(site: RunningSite): Promise<void> {
  expect((await ask('/readyz', { site: site.url })).status).toBe(200);
  // Each of its web processes gets its turn: what says that it is up answers at once.
  const answers = await Promise.all(Array.from({ length: 8 }, () => read('/', site.url)));
  expect(answers.filter((text) => !text.includes('<h1'))).toEqual([]);
}

// A whole site starts here once or twice a test, beside the other tests; the supervisor alone may take 15 s to stop one.
test.describe.configure({ timeout: 180_000 });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends everything in good order`, async ({ start, dataDir }) => {
    const site = await start();
    await expectToWork(site);
    const family = familyOf(site.pid);
    expect(family.length, 'start, web, web, worker').toBeGreaterThanOrEqual(4);
    expect(await site.end(signal)).toBe(0);
    expect(site.output()).toContain('Stopped. Everything is saved.');
    await expectNothingLeft(family, dataDir);
    expect((await serverLog(dataDir)).trim().split('\n').at(-1)).toContain('database system is shut down');
  });
}

test('Ctrl-C in a terminal, which reaches every process at once, does the same', async ({ start, dataDir }) => {
  const site = await start();
  const family = familyOf(site.pid);
  process.kill(-site.pid, 'SIGINT');
  expect(await site.end('SIGINT'), site.output()).toBe(0);
  await expectNothingLeft(family, dataDir);
  expect(await serverLog(dataDir)).not.toMatch(/not properly shut down|PANIC|recovery/);
});

test('the password is shown once; the second start takes seconds', async ({ start }) => {
  const first = await start();
  expect(first.output()).toMatch(/Password +\S+/);
  expect(first.output()).toContain(`Site       ${first.url}/`);
  expect(first.output()).toContain(`Newsroom   ${first.url}/admin`);
  // A site without the demo begins with the pages that the law asks for, and invents no facts for them.
  const legal = await read('/infos/mentions-legales', first.url);
  expect(legal).toContain('<h1');
  expect(legal).not.toContain('Forme juridique');
  await first.end('SIGINT');
  const begun = performance.now();
  const second = await start();
  expect((performance.now() - begun) / 1000, 'seconds').toBeLessThan(15);
  expect(second.output()).not.toContain('Password');
  expect(second.output()).not.toContain('Building');
  await expectToWork(second);
  expect(await second.end('SIGINT')).toBe(0);
});

const killed: [what: string, generation: number][] = [
  ['the process that keeps the others', 1],
  ['npm start itself', 0],
];

for (const [what, generation] of killed) {
  test(`${what} killed outright leaves no web process and no worker, and the next start works`, async ({ start }) => {
    const site = await start();
    const family = familyOf(site.pid);
    process.kill(family[generation]?.pid ?? 0, 'SIGKILL');
    // Postgres has a session of its own and stays; whoever starts next takes it over.
    await expect.poll(() => whatIsLeft(family), { timeout: 45_000 }).toEqual([]);
    const again = await start();
    await expectToWork(again);
    expect(await again.end('SIGINT')).toBe(0);
  });
}

test('with DATABASE_URL it works on a server of yours, and leaves that one running', async ({ start, dataDir }) => {
  const own = await makeTemporaryFolder('own-server');
  const server = expectOk(await startEmbedded({ dataDir: own, settings: { fsync: 'off' } }));
  try {
    const site = await start({ DATABASE_URL: server.url });
    await expectToWork(site);
    expect(site.output()).not.toContain(new URL(server.url).password);
    expect(await site.end('SIGINT')).toBe(0);
    expect(await findRunningEmbedded(own)).toBe(server.url);
    expect(await findRunningEmbedded(dataDir)).toBeNull();
  } finally {
    await server.stop();
    await removeFolder(own);
  }
});
