import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findSecondFactor } from '#db/queries/editor-second-factor.ts';
import { secretBox } from '#lib/secret-box.ts';
import { totpCode, totpStep } from '#lib/totp.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { checkCode } from './check-code.ts';
import { deviceAfterSignIn } from './known-device.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { turnOffSecondFactor } from './turn-off-second-factor.ts';
import { offeredSecret, offerSecret, turnOnSecondFactor } from './turn-on-second-factor.ts';

const secrets = secretBox('a secret for the tests of second factors');
const noon = new Date('2026-11-24T12:00:00Z');
const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** Somebody with an authenticator, set up at noon. */
async function aCarefulPerson(db: Database) {
  const actor = await aPerson(db, 'editor');
  const sealed = offerSecret(secrets, actor, noon);
  const secret = offeredSecret(secrets, actor, sealed, noon) ?? '';
  const codeAt = (seconds: number) => totpCode(secret, totpStep(at(seconds)));
  const recovery = expectOk(await turnOnSecondFactor(db, secrets, actor, { sealed, code: codeAt(0) }, noon));
  return { actor, secret, recovery, codeAt };
}

type Step = { code: string; seconds: number; version?: number; device?: string | null };

async function step(db: Database, userId: string, { code, seconds, version = 1, device = null }: Step) {
  const input = { userId, version, code, address: '192.0.2.1', device };
  const checked = await checkCode(db, secrets, input, { now: at(seconds), pause: async () => {} });
  return checked.ok ? checked.value : checked.error.kind;
}

test('a code of the authenticator is the second step, and counts once', async ({ db }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  expect(await step(db, actor.userId, { code: codeAt(60), seconds: 60 })).toBe('password-and-code');
  expect(await step(db, actor.userId, { code: codeAt(60), seconds: 62 })).toBe('wrong_code');
  expect(await step(db, actor.userId, { code: codeAt(30), seconds: 62 })).toBe('wrong_code');
  const spaced = codeAt(90).replace(/^(...)/, '$1 ');
  expect(await step(db, actor.userId, { code: spaced, seconds: 90 })).toBe('password-and-code');
});

test('the code that set it up is used up, too', async ({ db }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  expect(await step(db, actor.userId, { code: codeAt(0), seconds: 5 })).toBe('wrong_code');
});

test('one code sent twice at the same moment signs in once', async ({ db }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  const send = () => step(db, actor.userId, { code: codeAt(60), seconds: 60 });
  const came = await Promise.all([send(), send(), send()]);
  expect(came.toSorted()).toEqual(['password-and-code', 'wrong_code', 'wrong_code']);
});

test('a recovery code signs in once, however it is typed', async ({ db }) => {
  const { actor, recovery } = await aCarefulPerson(db);
  expect(recovery).toHaveLength(10);
  const [code = ''] = recovery;
  expect(await step(db, actor.userId, { code: code.toUpperCase().replaceAll('-', ' '), seconds: 1 })).toBe(
    'recovery-code',
  );
  expect(await step(db, actor.userId, { code, seconds: 2 })).toBe('wrong_code');
  expect(await findSecondFactor(db, actor, actor.userId)).toMatchObject({ isOn: true, codesLeft: 9 });
});

test('the recovery code of one person is of no use to another', async ({ db }) => {
  const [one, other] = [await aCarefulPerson(db), await aCarefulPerson(db)];
  expect(await step(db, one.actor.userId, { code: other.recovery[0] ?? '', seconds: 1 })).toBe('wrong_code');
});

test('new recovery codes make the former ones void, and need a code', async ({ db }) => {
  const { actor, recovery, codeAt } = await aCarefulPerson(db);
  const refused = await renewRecoveryCodes(db, secrets, actor, { code: '000000' }, at(60));
  expect(refused).toMatchObject({ error: { kind: 'invalid', problems: [{ field: 'code', reason: 'code_wrong' }] } });
  const renewed = expectOk(await renewRecoveryCodes(db, secrets, actor, { code: codeAt(60) }, at(60)));
  expect(await step(db, actor.userId, { code: recovery[1] ?? '', seconds: 61 })).toBe('wrong_code');
  expect(await step(db, actor.userId, { code: renewed[1] ?? '', seconds: 62 })).toBe('recovery-code');
});

test('a sign-in that was begun with a former password can’t be ended', async ({ db, sql }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  expect(await step(db, actor.userId, { code: codeAt(60), seconds: 60, version: 2 })).toBe('step_expired');
  await sql`update users set suspended_at = now() where id = ${actor.userId}`;
  expect(await step(db, actor.userId, { code: codeAt(60), seconds: 60 })).toBe('step_expired');
});

test('guessing codes is slowed wherever it comes from, but not for a known browser', async ({ db }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  const guess = (host: number) => {
    const input = { userId: actor.userId, version: 1, code: '000000', address: `192.0.2.${host}`, device: null };
    return checkCode(db, secrets, input, { now: at(60), pause: async () => {} });
  };
  for (let host = 0; host < 5; host += 1) expect(await guess(host)).toMatchObject({ error: { kind: 'wrong_code' } });
  expect(await guess(99)).toEqual({ ok: false, error: { kind: 'too_many_tries', retryAfter: 15 } });
  const device = deviceAfterSignIn(secrets, null, actor.userId, noon);
  expect(await step(db, actor.userId, { code: codeAt(60), seconds: 60, device })).toBe('password-and-code');
});

test('the secret is kept sealed, and codes only as hashes', async ({ db, sql }) => {
  const { actor, secret, recovery } = await aCarefulPerson(db);
  const [row] = await sql<{ kept: string }[]>`
    select (select json_agg(u) from users u where id = ${actor.userId})::text
      || (select json_agg(c) from recovery_codes c)::text || (select json_agg(l) from audit_log l)::text as kept`;
  for (const text of [secret, ...recovery]) expect(row?.kept).not.toContain(text);
});

test('it is turned off by a code, and leaves nothing', async ({ db, sql }) => {
  const { actor, codeAt } = await aCarefulPerson(db);
  expect(await turnOffSecondFactor(db, secrets, actor, { code: '000000' }, at(60))).toMatchObject({ ok: false });
  expectOk(await turnOffSecondFactor(db, secrets, actor, { code: codeAt(60) }, at(60)));
  expect(await findSecondFactor(db, actor, actor.userId)).toMatchObject({ isOn: false, codesLeft: 0 });
  expect((await listAuditEntries(sql, actor.userId)).map(({ act }) => act)).toEqual([
    'turn-on-second-factor',
    'turn-off-second-factor',
  ]);
});

test('nothing is turned on by a wrong code, too late, or with what was offered to somebody else', async ({ db }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const sealed = offerSecret(secrets, one, noon);
  const secret = offeredSecret(secrets, one, sealed, noon) ?? '';
  const code = (seconds: number) => totpCode(secret, totpStep(at(seconds)));
  const turnOn = (actor: typeof one, given: string, seconds: number) =>
    turnOnSecondFactor(db, secrets, actor, { sealed, code: given }, at(seconds));
  expect(await turnOn(one, '000000', 0)).toMatchObject({ error: { kind: 'invalid' } });
  expect(await turnOn(other, code(0), 0)).toMatchObject({ error: { kind: 'step_expired' } });
  expect(await turnOn(one, code(1800), 1800)).toMatchObject({ error: { kind: 'step_expired' } });
  expect(await findSecondFactor(db, one, one.userId)).toMatchObject({ isOn: false, codesLeft: 0 });
});

test('machines have no second factor', async ({ db }) => {
  const machine = machineActor('import');
  const forbidden = { ok: false, error: { kind: 'forbidden', act: 'manage-own-account' } };
  expect(await turnOnSecondFactor(db, secrets, machine, { sealed: '', code: '' })).toEqual(forbidden);
  expect(await turnOffSecondFactor(db, secrets, machine, { code: '' })).toEqual(forbidden);
  expect(await renewRecoveryCodes(db, secrets, machine, { code: '' })).toEqual(forbidden);
});
