import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findMember } from '#db/queries/editor-members.ts';
import { listOpenSessions } from '#db/queries/editor-sessions.ts';
import { aPerson, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { machineActor, type Role } from './actor.ts';
import { changeRole } from './change-role.ts';
import { clearSecondFactor } from './clear-second-factor.ts';
import { inviteUser } from './invite-user.ts';
import { reinstateUser } from './reinstate-user.ts';
import { findLinkOwner, setPassword } from './set-password.ts';
import { sessionsSince, startSession } from './start-session.ts';
import { suspendUser } from './suspend-user.ts';

const anInvitation = () => {
  const role: Role = 'reporter';
  return { email: `${unique('invite')}@depeche.example`, name: 'Invitée', role };
};

async function stateOf(db: Database, userId: string) {
  const [row] = await db.$client<{ role: string; isSuspended: boolean }[]>`
    select role, suspended_at is not null as "isSuspended" from users where id = ${userId}`;
  return row;
}

test('somebody is invited, and chooses a password by the link that is handed on', async ({ db, sql }) => {
  const administrator = await aPerson(db, 'administrator');
  const input = anInvitation();
  const { userId, token } = expectOk(await inviteUser(db, administrator, input, { sendsLetters: false }));
  const later = new Date(Date.now() + 6 * 86_400_000);
  expect(await findLinkOwner(db, token ?? '', later)).toEqual({ email: input.email, name: 'Invitée' });
  expectOk(await setPassword(db, { token: token ?? '', password: 'une phrase bien à elle' }, later));
  expect((await listAuditEntries(sql, userId)).map(({ act }) => act)).toEqual([
    'invite-user',
    'make-password-link',
    'set-password',
  ]);
});

test('where letters are sent, a job brings the link, and nobody else sees it', async ({ db, sql }) => {
  const administrator = await aPerson(db, 'administrator');
  const input = { ...anInvitation(), email: ` ${unique('INVITE')}@Depeche.example ` };
  const { userId, token } = expectOk(await inviteUser(db, administrator, input, { sendsLetters: true }));
  expect(token).toBeNull();
  const jobs =
    await sql`select task_identifier as task from graphile_worker.jobs where key = ${`invitation:${userId}`}`;
  expect(jobs).toEqual([{ task: 'send-password-letter' }]);
  const [row] = await sql`select email from users where id = ${userId}`;
  expect(row?.email).toBe(input.email.trim().toLowerCase());
});

const wrong: [what: string, change: Partial<ReturnType<typeof anInvitation>>, field: string, reason: string][] = [
  ['an address that is none', { email: 'invitée' }, 'email', 'email_form'],
  ['no name', { name: '  ' }, 'name', 'name_missing'],
];

test.for(wrong)('nobody is invited with %s', async ([, change, field, reason], { db }) => {
  const administrator = await aPerson(db, 'administrator');
  const result = await inviteUser(db, administrator, { ...anInvitation(), ...change }, { sendsLetters: false });
  expect(result).toEqual({ ok: false, error: { kind: 'invalid', problems: [{ field, reason }] } });
});

test('an address is somebody’s once', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const input = anInvitation();
  expectOk(await inviteUser(db, administrator, input, { sendsLetters: false }));
  const again = { ...input, email: input.email.toUpperCase() };
  expect(await inviteUser(db, administrator, again, { sendsLetters: false })).toMatchObject({
    error: { kind: 'invalid', problems: [{ field: 'email', reason: 'email_taken' }] },
  });
});

test('a role is changed, and the log says from what to what', async ({ db, sql }) => {
  const [administrator, reporter] = [await aPerson(db, 'administrator'), await aPerson(db, 'reporter')];
  expectOk(await changeRole(db, administrator, { userId: reporter.userId, role: 'editor' }));
  expect(await stateOf(db, reporter.userId)).toEqual({ role: 'editor', isSuspended: false });
  expect((await listAuditEntries(sql, reporter.userId)).at(-1)).toMatchObject({
    act: 'change-role',
    actorName: administrator.name,
    details: { from: 'reporter', to: 'editor' },
  });
});

test('a suspension ends every session, and is taken back', async ({ db }) => {
  const [administrator, editor] = [await aPerson(db, 'administrator'), await aPerson(db, 'editor')];
  const { userId } = editor;
  expectOk(await startSession(db, { userId, method: 'password', device: '' }));
  expectOk(await suspendUser(db, administrator, { userId }));
  expect(await stateOf(db, userId)).toMatchObject({ isSuspended: true });
  expect(await listOpenSessions(db, administrator, userId, sessionsSince(new Date()))).toEqual([]);
  expectOk(await reinstateUser(db, administrator, { userId }));
  expect(await stateOf(db, userId)).toMatchObject({ isSuspended: false });
});

/** One administrator who is alone with that role. */
async function aLastAdministrator(db: Database) {
  await db.$client`update users set role = 'editor' where role = 'administrator'`;
  return aPerson(db, 'administrator');
}

test('the last administrator is neither demoted nor suspended, whoever asks', async ({ db }) => {
  const last = await aLastAdministrator(db);
  const { userId } = last;
  const suspended = await aPerson(db, 'administrator');
  await db.$client`update users set suspended_at = now() where id = ${suspended.userId}`;
  const refused = { ok: false, error: { kind: 'last_administrator' } };
  expect(await changeRole(db, last, { userId, role: 'editor' })).toEqual(refused);
  // A session of somebody who administers no longer counts, but the use case does not rely on that.
  expect(await suspendUser(db, suspended, { userId })).toEqual(refused);
  expect(await stateOf(db, userId)).toEqual({ role: 'administrator', isSuspended: false });
});

test('two administrators who demote each other at the same moment do not leave none', async ({ db }) => {
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [await aLastAdministrator(db), await aPerson(db, 'administrator')];
    const results = await Promise.all([
      changeRole(db, one, { userId: other.userId, role: 'editor' }),
      changeRole(db, other, { userId: one.userId, role: 'editor' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

test('nobody suspends themselves', async ({ db }) => {
  const [administrator] = [await aPerson(db, 'administrator'), await aPerson(db, 'administrator')];
  const result = await suspendUser(db, administrator, { userId: administrator.userId });
  expect(result).toEqual({ ok: false, error: { kind: 'own_account' } });
});

test('a lost second factor is taken away', async ({ db, sql }) => {
  const [administrator, editor] = [await aPerson(db, 'administrator'), await aPerson(db, 'editor')];
  const { userId } = editor;
  await sql`update users set totp_secret = 'sealed', totp_last_step = 1 where id = ${userId}`;
  await sql`insert into recovery_codes (user_id, code_hash) values (${userId}, 'hash')`;
  expectOk(await clearSecondFactor(db, administrator, { userId }));
  const [row] = await sql`select totp_secret as secret, totp_last_step as step from users where id = ${userId}`;
  expect(row).toEqual({ secret: null, step: null });
  expect(await sql`select from recovery_codes where user_id = ${userId}`).toHaveLength(0);
});

test('nobody else manages accounts', async ({ db }) => {
  const { userId } = await aPerson(db, 'editor');
  const others = [await aPerson(db, 'editor'), await aPerson(db, 'reporter'), await aPerson(db, 'translator')];
  for (const actor of [...others, machineActor('import'), machineActor('sign-in')]) {
    const results = [
      await inviteUser(db, actor, anInvitation(), { sendsLetters: false }),
      await changeRole(db, actor, { userId, role: 'administrator' }),
      await suspendUser(db, actor, { userId }),
      await reinstateUser(db, actor, { userId }),
      await clearSecondFactor(db, actor, { userId }),
    ];
    for (const result of results)
      expect(result).toEqual({ ok: false, error: { kind: 'forbidden', act: 'manage-users' } });
  }
});

test('an account that does not exist is not found', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const userId = crypto.randomUUID();
  expect(await changeRole(db, administrator, { userId, role: 'editor' })).toEqual({
    ok: false,
    error: { kind: 'not_found' },
  });
});

test('the list says how somebody signs in and when they were seen last', async ({ db, sql }) => {
  const [administrator, editor] = [await aPerson(db, 'administrator'), await aPerson(db, 'editor')];
  const { userId } = editor;
  const of = () => findMember(db, administrator, userId);
  expect(await of()).toMatchObject({ hasPassword: false, hasSecondFactor: false, passkeys: 0, seenAt: null });
  const now = new Date('2026-11-24T12:00:00Z');
  expectOk(await startSession(db, { userId, method: 'password', device: '' }, now));
  await sql`insert into passkeys (user_id, credential_id, public_key, name) values (${userId}, ${userId}, 'key', 'Clé')`;
  expect(await of()).toMatchObject({ passkeys: 1, seenAt: now });
});
