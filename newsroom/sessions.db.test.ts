import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findOpenSession, listOpenSessions } from '#db/queries/editor-sessions.ts';
import { secretBox } from '#lib/secret-box.ts';
import { expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { machineActor, personActor } from './actor.ts';
import { addUser } from './add-user.ts';
import { changePassword } from './change-password.ts';
import { checkPassword } from './check-password.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endSession } from './end-session.ts';
import { sessionsSince, startSession } from './start-session.ts';

const secrets = secretBox('a secret for the tests of sessions');
const password = 'un mot de passe correct';

/** Somebody who is signed in in three browsers, and acts in the first. */
async function aPersonAtWork(db: Database) {
  const email = `${unique('personne')}@depeche.example`;
  const userId = expectOk(await addUser(db, { email, name: 'Personne', role: 'reporter', password }));
  const start = async (device: string) => expectOk(await startSession(db, { userId, method: 'password', device }));
  const [here, phone, elsewhere] = [await start('Firefox · Linux'), await start('Safari · iPhone'), await start('')];
  return {
    email,
    userId,
    here,
    phone,
    elsewhere,
    actor: personActor({ userId, name: 'Personne', role: 'reporter', sessionId: here }),
  };
}

const since = () => sessionsSince(new Date());
const open = async (db: Database, { actor, userId }: Awaited<ReturnType<typeof aPersonAtWork>>) =>
  (await listOpenSessions(db, actor, userId, since())).map(({ id }) => id).toSorted();

test('a sign-in opens a session and stands in the audit log', async ({ db, sql }) => {
  const { userId, here } = await aPersonAtWork(db);
  expect(await findOpenSession(db, here, since())).toMatchObject({ userId, role: 'reporter', suspendedAt: null });
  expect((await listAuditEntries(sql, userId)).at(-1)).toMatchObject({
    act: 'sign-in',
    details: { method: 'password' },
  });
});

test('a session lasts a working day', async ({ db }) => {
  const { here } = await aPersonAtWork(db);
  const later = (hours: number) => sessionsSince(new Date(Date.now() + hours * 3_600_000));
  expect(await findOpenSession(db, here, later(11.9))).not.toBeNull();
  expect(await findOpenSession(db, here, later(12.1))).toBeNull();
});

test('a changed role and a suspension are seen in the very next look at the session', async ({ db, sql }) => {
  const { userId, here } = await aPersonAtWork(db);
  await sql`update users set role = 'translator', suspended_at = now() where id = ${userId}`;
  expect(await findOpenSession(db, here, since())).toMatchObject({ role: 'translator', suspendedAt: expect.any(Date) });
});

test('nobody opens a session for a person who is suspended or does not exist', async ({ db, sql }) => {
  const { userId } = await aPersonAtWork(db);
  await sql`update users set suspended_at = now() where id = ${userId}`;
  for (const id of [userId, crypto.randomUUID()]) {
    const started = await startSession(db, { userId: id, method: 'passkey', device: '' });
    expect(started).toEqual({ ok: false, error: { kind: 'unknown_user' } });
  }
});

test('one session is ended, and the others stay', async ({ db }) => {
  const person = await aPersonAtWork(db);
  expectOk(await endSession(db, person.actor, { sessionId: person.phone }));
  expect(await open(db, person)).toEqual([person.here, person.elsewhere].toSorted());
  expect(await findOpenSession(db, person.phone, since())).toBeNull();
  const again = await endSession(db, person.actor, { sessionId: person.phone });
  expect(again).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test('nobody ends the session of somebody else', async ({ db }) => {
  const [mine, other] = [await aPersonAtWork(db), await aPersonAtWork(db)];
  const result = await endSession(db, mine.actor, { sessionId: other.here });
  expect(result).toEqual({ ok: false, error: { kind: 'not_found' } });
  expect(await open(db, other)).toHaveLength(3);
});

test('all other sessions are ended at once', async ({ db }) => {
  const [mine, other] = [await aPersonAtWork(db), await aPersonAtWork(db)];
  expect(expectOk(await endOtherSessions(db, mine.actor))).toBe(2);
  expect(await open(db, mine)).toEqual([mine.here]);
  expect(await open(db, other)).toHaveLength(3);
});

test('a new password takes the place of the old one and ends the other sessions', async ({ db }) => {
  const person = await aPersonAtWork(db);
  const input = { current: password, password: 'une toute autre phrase' };
  expectOk(await changePassword(db, secrets, person.actor, input));
  expect(await open(db, person)).toEqual([person.here]);
  const check = (given: string) =>
    checkPassword(db, secrets, { email: person.email, password: given, address: '', device: null });
  expect((await check(password)).ok).toBe(false);
  expect(expectOk(await check(input.password))).toMatchObject({ userId: person.userId, version: 2 });
});

const refused: [what: string, input: { current: string; password: string }, field: string, reason: string][] = [
  ['the present one is wrong', { current: 'faux', password: 'une toute autre phrase' }, 'current', 'password_wrong'],
  ['it is too short', { current: password, password: 'quatorze signe' }, 'password', 'password_too_short'],
  ['it is one sign', { current: password, password: 'a'.repeat(20) }, 'password', 'password_too_simple'],
];

test.for(refused)('no new password where %s', async ([, input, field, reason], { db }) => {
  const person = await aPersonAtWork(db);
  const result = await changePassword(db, secrets, person.actor, input);
  expect(result).toEqual({ ok: false, error: { kind: 'invalid', problems: [{ field, reason }] } });
  expect(await open(db, person)).toHaveLength(3);
});

test('whoever guesses at an open screen has to wait, and slows nobody’s sign-in', async ({ db }) => {
  const person = await aPersonAtWork(db);
  const guess = () => changePassword(db, secrets, person.actor, { current: 'x', password: 'une toute autre phrase' });
  for (let tries = 0; tries < 5; tries += 1) expect(await guess()).toMatchObject({ error: { kind: 'invalid' } });
  expect(await guess()).toMatchObject({ error: { kind: 'too_many_tries' } });
  const signIn = { email: person.email, password, address: '', device: null };
  expect((await checkPassword(db, secrets, signIn)).ok).toBe(true);
});

test('machines have no account', async ({ db }) => {
  const machine = machineActor('import');
  const forbidden = { ok: false, error: { kind: 'forbidden', act: 'manage-own-account' } };
  expect(await endSession(db, machine, { sessionId: crypto.randomUUID() })).toEqual(forbidden);
  expect(await endOtherSessions(db, machine)).toEqual(forbidden);
  expect(await changePassword(db, secrets, machine, { current: '', password: '' })).toEqual(forbidden);
});
