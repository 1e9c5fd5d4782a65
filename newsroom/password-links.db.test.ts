import { expect, onTestFinished } from 'vitest';
import type { Database, Sql } from '#db/client.ts';
import { listOpenSessions } from '#db/queries/editor-sessions.ts';
import { smtpMailer } from '#lib/mailer.ts';
import { secretBox } from '#lib/secret-box.ts';
import { aPerson, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { type HeardLetter, startFakeMailServer } from '#tests/fake-mail-server.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { addUser } from './add-user.ts';
import { checkPassword } from './check-password.ts';
import { makePasswordLink } from './make-password-link.ts';
import { requestPasswordLink } from './request-password-link.ts';
import { sendPasswordLetter, type WriteLetter } from './send-password-letter.ts';
import { findLinkOwner, setPassword } from './set-password.ts';
import { sessionsSince, startSession } from './start-session.ts';
import { sweepSignIn } from './sweep-sign-in.ts';

const secrets = secretBox('a secret for the tests of password links');
const former = 'un mot de passe correct';
const password = 'une toute autre phrase';
const noon = new Date('2026-11-24T12:00:00Z');
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

async function aMember(db: Database) {
  const email = `${unique('membre')}@depeche.example`;
  const userId = expectOk(await addUser(db, { email, name: 'Membre', role: 'editor', password: former }));
  return { email, userId };
}

const linkFor = async (db: Database, email: string, at = noon) =>
  expectOk(await makePasswordLink(db, 'operator', { email, purpose: 'reset' }, at)).token;

const canSignIn = async (db: Database, email: string, given: string) =>
  (await checkPassword(db, secrets, { email, password: given, address: '', device: null })).ok;

test('a link sets a password once, and ends every session', async ({ db, sql }) => {
  const { email, userId } = await aMember(db);
  const here = expectOk(await startSession(db, { userId, method: 'password', device: '' }));
  const token = await linkFor(db, email);
  expect(await findLinkOwner(db, token, noon)).toEqual({ email, name: 'Membre' });
  expectOk(await setPassword(db, { token, password }, after(1)));
  expect([await canSignIn(db, email, former), await canSignIn(db, email, password)]).toEqual([false, true]);
  const open = await listOpenSessions(db, await aPerson(db, 'editor'), userId, sessionsSince(new Date()));
  expect(open.map(({ id }) => id)).not.toContain(here);
  expect(await setPassword(db, { token, password: former }, after(2))).toEqual({
    ok: false,
    error: { kind: 'link_spent' },
  });
  expect(await findLinkOwner(db, token, after(2))).toBeNull();
  expect((await listAuditEntries(sql, userId)).map(({ act }) => act)).toEqual([
    'add-user',
    'sign-in',
    'make-password-link',
    'set-password',
  ]);
});

test('a link used twice at the same moment sets one password', async ({ db }) => {
  const { email } = await aMember(db);
  const token = await linkFor(db, email);
  const set = await Promise.all([1, 2, 3].map((n) => setPassword(db, { token, password: `${password} ${n}` }, noon)));
  expect(set.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a link counts for two hours', async ({ db }) => {
  const { email } = await aMember(db);
  const token = await linkFor(db, email);
  expect(await findLinkOwner(db, token, after(119))).not.toBeNull();
  expect(await setPassword(db, { token, password }, after(120))).toMatchObject({ error: { kind: 'link_spent' } });
});

test('asking again spoils no link, using one spoils the others', async ({ db }) => {
  const { email } = await aMember(db);
  const [one, other] = [await linkFor(db, email), await linkFor(db, email)];
  expectOk(await setPassword(db, { token: one, password }, noon));
  expect(await setPassword(db, { token: other, password }, noon)).toMatchObject({ error: { kind: 'link_spent' } });
});

test('a password that won’t do leaves the link as it is', async ({ db }) => {
  const { email } = await aMember(db);
  const token = await linkFor(db, email);
  expect(await setPassword(db, { token, password: 'court' }, noon)).toMatchObject({ error: { kind: 'invalid' } });
  expectOk(await setPassword(db, { token, password }, noon));
});

test('nobody sets a password by a link that was never made, or for a person who is suspended', async ({ db, sql }) => {
  const { email, userId } = await aMember(db);
  const token = await linkFor(db, email);
  await sql`update users set suspended_at = now() where id = ${userId}`;
  for (const given of [token, '', 'x'.repeat(43)])
    expect(await setPassword(db, { token: given, password }, noon)).toMatchObject({ error: { kind: 'link_spent' } });
  const made = await makePasswordLink(db, 'operator', { email, purpose: 'reset' }, noon);
  expect(made).toEqual({ ok: false, error: { kind: 'unknown_user', email } });
});

test('the token stands in no table', async ({ db, sql }) => {
  const { email } = await aMember(db);
  const token = await linkFor(db, email);
  const [row] = await sql<{ kept: string }[]>`
    select (select json_agg(r) from password_resets r)::text || (select json_agg(l) from audit_log l)::text as kept`;
  expect(row?.kept).not.toContain(token);
});

test('an administrator makes a link, an editor does not', async ({ db }) => {
  const { email } = await aMember(db);
  const ask = async (role: 'administrator' | 'editor') =>
    makePasswordLink(db, await aPerson(db, role), { email, purpose: 'reset' });
  expectOk(await ask('administrator'));
  expect(await ask('editor')).toEqual({ ok: false, error: { kind: 'forbidden', act: 'manage-users' } });
});

const jobs = (sql: Sql) => sql<{ payload: unknown }[]>`
  select j.payload from graphile_worker._private_jobs j
  join graphile_worker.jobs v on v.id = j.id and v.task_identifier = 'send-password-letter'`;

test('any address makes the same job, one at a time', async ({ db, sql }) => {
  const { email } = await aMember(db);
  const ask = async (asked: string) =>
    expectOk(await requestPasswordLink(db, secrets, { email: asked, address: '192.0.2.7' }));
  await ask(email);
  await ask(`  ${email.toUpperCase()} `);
  await ask('nobody@depeche.example');
  expect(await jobs(sql)).toEqual([{ payload: { email } }, { payload: { email: 'nobody@depeche.example' } }]);
});

test('whoever asks for many letters has to wait, and others have not', async ({ db }) => {
  const ask = (address: string, name: string) =>
    requestPasswordLink(db, secrets, { email: `${name}@depeche.example`, address }, noon);
  for (const name of ['a', 'b', 'c', 'd', 'e']) expectOk(await ask('192.0.2.8', name));
  expect(await ask('192.0.2.8', 'f')).toEqual({ ok: false, error: { kind: 'too_many_tries', retryAfter: 15 } });
  expectOk(await ask('192.0.2.9', 'f'));
});

const write: WriteLetter = ({ purpose, name, token, hours }) => ({
  subject: `${purpose} ${hours}`,
  text: `${name}\n\n${token}\n`,
});

async function aMailServer(refusals = 0) {
  const heard: HeardLetter[] = [];
  const server = await startFakeMailServer({ refusals, hear: (letter) => heard.push(letter) });
  onTestFinished(() => void server.close());
  return { heard, mailer: smtpMailer(server.url, 'Dépêche <depeche@depeche.example>') };
}

test('a letter carries a link that counts; strangers and those with a fresh one get none', async ({ db }) => {
  const { email } = await aMember(db);
  const { heard, mailer } = await aMailServer();
  const send = (to: string, at: Date) => sendPasswordLetter(db, mailer, write, { email: to }, at);
  expect(await send(email, noon)).toBe(true);
  expect(await send('nobody@depeche.example', noon)).toBe(false);
  expect(await send(email, after(4))).toBe(false);
  expect(await send(email, after(6))).toBe(true);
  expect(heard.map(({ from, to }) => [from, to])).toEqual([1, 2].map(() => ['depeche@depeche.example', [email]]));
  expect(heard[0]?.head).toContain('Subject: reset 2');
  const token = heard[0]?.text.trim().split('\n').at(-1) ?? '';
  expectOk(await setPassword(db, { token, password }, after(10)));
});

test('where the mail server refuses, no link is kept, and the next try makes one', async ({ db, sql }) => {
  const { email, userId } = await aMember(db);
  const { heard, mailer } = await aMailServer(1);
  await expect(sendPasswordLetter(db, mailer, write, { email }, noon)).rejects.toThrow('451');
  expect(await sql`select from password_resets where user_id = ${userId}`).toHaveLength(0);
  expect(await sendPasswordLetter(db, mailer, write, { email }, after(1))).toBe(true);
  expect(heard).toHaveLength(1);
});

test('what is spent is swept away, what counts stays', async ({ db, sql }) => {
  const { email, userId } = await aMember(db);
  const session = expectOk(await startSession(db, { userId, method: 'password', device: '' }, noon));
  const token = await linkFor(db, email);
  await sweepSignIn(db, after(60));
  expect(await findLinkOwner(db, token, after(60))).not.toBeNull();
  await sweepSignIn(db, after(31 * 24 * 60));
  expect(await sql`select from password_resets where user_id = ${userId}`).toHaveLength(0);
  expect(await sql`select from user_sessions where id = ${session}`).toHaveLength(0);
});
