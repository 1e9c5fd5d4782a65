import { beforeEach, expect } from 'vitest';
import type { Database, Sql } from '#db/client.ts';
import { secretBox } from '#lib/secret-box.ts';
import { expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { addUser } from './add-user.ts';
import { checkPassword } from './check-password.ts';
import { deviceAfterSignIn } from './known-device.ts';

const secrets = secretBox('a secret for the tests of signing in');
const password = 'un mot de passe correct';
const noon = Date.parse('2026-11-24T12:00:00Z');

type Try = { email: string; at?: number; address?: string; given?: string; device?: string | null };

/** Tries to sign in `at` seconds after noon; answers with what came of it and the pause that was made before. */
async function attempt(db: Database, { email, at = 0, address = '192.0.2.1', given = 'faux', device = null }: Try) {
  let paused = 0;
  const pause = async (milliseconds: number) => {
    paused += milliseconds;
  };
  const timing = { now: new Date(noon + at * 1000), pause };
  const result = await checkPassword(db, secrets, { email, password: given, address, device }, timing);
  const came = result.ok ? 'in' : result.error.kind === 'too_many_tries' ? result.error.retryAfter : 'wrong';
  return { came, paused };
}

async function aColleague(db: Database) {
  const email = `${unique('collegue')}@depeche.example`;
  const userId = expectOk(await addUser(db, { email, name: 'Collègue', role: 'editor', password }));
  return { email, userId };
}

async function wrongTries(db: Database, count: number, tried: Try) {
  const outcomes = [];
  for (let index = 0; index < count; index += 1) outcomes.push((await attempt(db, tried)).came);
  return outcomes;
}

// Addresses are shared by the tests of this file; what one of them counted is not the next one's.
beforeEach<{ sql: Sql }>(async ({ sql }) => {
  await sql`delete from sign_in_failures`;
});

test('the right password signs in, in any spelling of the address', async ({ db }) => {
  const { email } = await aColleague(db);
  expect(await attempt(db, { email: email.toUpperCase(), given: password })).toEqual({ came: 'in', paused: 0 });
});

test('a wrong password, an unknown address and a suspended person are told the same', async ({ db, sql }) => {
  const { email } = await aColleague(db);
  const suspended = await aColleague(db);
  await sql`update users set suspended_at = now() where id = ${suspended.userId}`;
  const told = [
    await attempt(db, { email }),
    await attempt(db, { email: 'nobody@depeche.example' }),
    await attempt(db, { email: suspended.email, given: password }),
  ];
  expect(told).toEqual(told.map(() => ({ came: 'wrong', paused: 0 })));
});

test('after five wrong tries from one address the wait doubles, up to a quarter of an hour', async ({ db }) => {
  const { email } = await aColleague(db);
  expect(await wrongTries(db, 5, { email })).toEqual(Array.from({ length: 5 }, () => 'wrong'));
  let at = 0;
  for (const wait of [15, 30, 60, 120, 240, 480, 900, 900]) {
    expect(await attempt(db, { email, at })).toMatchObject({ came: wait });
    expect(await attempt(db, { email, at: at + wait - 1 })).toMatchObject({ came: 1 });
    at += wait;
    expect(await attempt(db, { email, at })).toMatchObject({ came: 'wrong' });
  }
});

test('the right password has to wait as well, and is let in when the wait is over', async ({ db }) => {
  const { email } = await aColleague(db);
  await wrongTries(db, 5, { email });
  expect(await attempt(db, { email, at: 14, given: password })).toMatchObject({ came: 1 });
  expect(await attempt(db, { email, at: 15, given: password })).toMatchObject({ came: 'in' });
  expect(await wrongTries(db, 5, { email, at: 16 })).not.toContain(15);
});

test('tries at the same moment do not pass together', async ({ db }) => {
  const { email } = await aColleague(db);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => attempt(db, { email })));
  expect(outcomes.filter(({ came }) => came === 'wrong')).toHaveLength(5);
});

test('an hour after the last try the count begins anew', async ({ db }) => {
  const { email } = await aColleague(db);
  await wrongTries(db, 5, { email });
  expect(await wrongTries(db, 5, { email, at: 3600 })).toEqual(Array.from({ length: 5 }, () => 'wrong'));
});

test('whoever guesses from elsewhere does not keep the colleague out', async ({ db }) => {
  const { email } = await aColleague(db);
  await wrongTries(db, 8, { email, address: '203.0.113.9' });
  expect(await attempt(db, { email, given: password })).toEqual({ came: 'in', paused: 0 });
});

test('guessing from a thousand addresses costs the colleague two seconds at most', async ({ db }) => {
  const { email } = await aColleague(db);
  for (let host = 0; host < 60; host += 1) await attempt(db, { email, address: `198.51.100.${host}` });
  const { came, paused } = await attempt(db, { email, given: password });
  expect(came).toBe('in');
  expect(paused).toBe(2000);
});

test('guessing at many accounts from one address is slowed, and nobody there is refused', async ({ db }) => {
  const { email } = await aColleague(db);
  for (let who = 0; who < 40; who += 1) await attempt(db, { email: `${who}@depeche.example` });
  expect(await attempt(db, { email, given: password })).toEqual({ came: 'in', paused: 2000 });
});

test('all addresses of one IPv6 network count as one', async ({ db }) => {
  const { email } = await aColleague(db);
  for (const host of ['1', '2', 'a:b', '3', '4']) await attempt(db, { email, address: `2001:db8:0:7::${host}` });
  expect(await attempt(db, { email, address: '2001:DB8::7:0:0:0:9' })).toMatchObject({ came: 15 });
  expect(await attempt(db, { email, address: '2001:db8:0:8::1' })).toMatchObject({ came: 'wrong' });
});

test('a browser that has signed in before is not slowed by what others do at the same address', async ({ db }) => {
  const { email, userId } = await aColleague(db);
  const device = deviceAfterSignIn(secrets, null, userId, new Date(noon));
  await wrongTries(db, 12, { email });
  for (let host = 0; host < 40; host += 1) await attempt(db, { email, address: `198.51.100.${host}` });
  expect(await attempt(db, { email, given: password, device })).toEqual({ came: 'in', paused: 0 });
});

test('such a browser is slowed by its own tries, and known for its own accounts alone', async ({ db }) => {
  const [mine, other] = [await aColleague(db), await aColleague(db)];
  const device = deviceAfterSignIn(secrets, null, mine.userId, new Date(noon));
  expect((await wrongTries(db, 6, { email: mine.email, device })).at(-1)).toBe(15);
  await wrongTries(db, 5, { email: other.email });
  expect(await attempt(db, { email: other.email, device })).toMatchObject({ came: 15 });
});

test('no address and no account can be read from what is counted', async ({ db, sql }) => {
  const { email } = await aColleague(db);
  await attempt(db, { email });
  const rows = await sql<{ key: string }[]>`select key from sign_in_failures`;
  expect(rows).toHaveLength(3);
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
});
