import { createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, vi } from 'vitest';
import type { Database, Sql } from '#db/client.ts';
import { insertSource } from '#db/queries/editor-edition.ts';
import { unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { confirmSubscription, type HubQuestion } from './confirm-subscription.ts';
import { type HubDelivery, hearHub } from './hear-hub.ts';

const topic = 'https://gale.example/feed';
const secret = 'a secret that the hub and we know';
const hour = 3_600_000;

/** A source whose hub tells us of what is new at `callback`; it is due in six hours. */
async function aSubscription(db: Database, changes: object = {}): Promise<{ id: string; callback: string }> {
  const callback = unique('callback');
  const source = {
    slug: unique('source'),
    name: 'The Gale Herald',
    language: 'en',
    homepage: 'https://gale.example/',
    feedUrl: topic,
    licencePolicy: 'link_only',
    hubUrl: 'https://hub.test/',
    hubTopic: topic,
    hubSecret: secret,
    hubCallback: callback,
    hubAskedAt: new Date(Date.now() - hour),
    hubLeaseUntil: new Date(Date.now() + 24 * hour),
    lastPolledAt: new Date(Date.now() - hour),
    nextDueAt: new Date(Date.now() + 6 * hour),
    ...changes,
  } as const;
  return { id: await db.transaction((tx) => insertSource(tx, source)), callback };
}

const sign = (body: string | Buffer, method = 'sha256', key = secret) =>
  `${method}=${createHmac(method, key).update(body).digest('hex')}`;

function aDelivery(changes: Partial<HubDelivery> = {}, body = '<rss/>'): HubDelivery {
  return { signature: sign(body), topic, body: Readable.from([Buffer.from(body)]), ...changes };
}

const isDue = async (sql: Sql, id: string) => {
  const [row] = await sql`select next_due_at <= now() as due from sources where id = ${id}`;
  return row?.due;
};

describe('what a hub tells us', () => {
  test.for(['sha1', 'sha256', 'sha384', 'sha512', 'SHA256'])(
    'counts when it is signed by %s',
    async (method, { db, sql }) => {
      const { id, callback } = await aSubscription(db);
      const signature = sign('<rss/>', method.toLowerCase()).replace(/^\w+/, method);
      expect(await hearHub(db, { callback, delivery: aDelivery({ signature }) })).toEqual({ ok: true, value: 'due' });
      expect(await isDue(sql, id)).toBe(true);
    },
  );

  test.for<[what: string, forgery: Partial<HubDelivery>]>([
    ['nothing', { signature: null }],
    ['another secret', { signature: sign('<rss/>', 'sha256', 'another secret') }],
    ['a signature of something else', { signature: sign('<rss>1</rss>') }],
    ['a broken method', { signature: sign('<rss/>', 'md5') }],
    ['an unknown method', { signature: sign('<rss/>').replace('sha256', 'none') }],
    ['the beginning of a signature', { signature: sign('<rss/>').slice(0, 47) }],
    ['the signature of another method', { signature: sign('<rss/>', 'sha512').replace('sha512', 'sha256') }],
    ['no digits', { signature: `sha256=${'zz'.repeat(32)}` }],
    ['a name of an object', { signature: 'constructor=00' }],
    ['the right secret, for a foreign topic', { topic: 'https://elsewhere.example/feed' }],
  ])('is overlooked when it is signed with %s, without a word', async ([, forgery], { db, sql }) => {
    const { id, callback } = await aSubscription(db);
    expect(await hearHub(db, { callback, delivery: aDelivery(forgery) })).toEqual({ ok: true, value: 'ignored' });
    expect(await isDue(sql, id)).toBe(false);
    expect(await sql`select from sources where id = ${id} and hub_told_at is not null`).toHaveLength(0);
  });
});

describe('however much a hub sends, it', () => {
  test('is heard once where it says so twice: a replay asks nothing more of the source within a minute', async ({
    db,
    sql,
  }) => {
    const { id, callback } = await aSubscription(db, { lastPolledAt: new Date() });
    const outcomes = [];
    for (let time = 0; time < 5; time += 1) outcomes.push(await hearHub(db, { callback, delivery: aDelivery() }));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value)).toEqual(['due', 'known', 'known', 'known', 'known']);
    expect(await isDue(sql, id)).toBe(false);
    const [row] = await sql`select next_due_at < now() + interval '61 seconds' as soon from sources where id = ${id}`;
    expect(row?.soon).toBe(true);
  });

  test('is not even read a thousand times a minute', async ({ db }) => {
    const { callback } = await aSubscription(db);
    const outcomes = [];
    for (let time = 0; time < 35; time += 1) {
      outcomes.push(await hearHub(db, { callback, delivery: aDelivery({ signature: null }) }));
    }
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(5).fill({ ok: false, error: { kind: 'too_often' } }));
  });

  test('is left at 5 MiB, and never held', async ({ db, sql }) => {
    const { id, callback } = await aSubscription(db);
    const read = vi.fn();
    async function* endless() {
      for (;;) {
        read();
        yield Buffer.alloc(1024 * 1024, 'x');
      }
    }
    const delivery = aDelivery({ body: endless() });
    expect(await hearHub(db, { callback, delivery })).toEqual({ ok: false, error: { kind: 'too_large' } });
    expect(read).toHaveBeenCalledTimes(6);
    expect(await isDue(sql, id)).toBe(false);
  });

  test('is not read where nothing was subscribed, or no more', async ({ db }) => {
    async function* unread(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(await Promise.reject(new Error('it was read')));
    }
    const body = unread();
    const heard = (callback: string) => hearHub(db, { callback, delivery: aDelivery({ body }) });
    expect(await heard('nobody')).toMatchObject({ error: { kind: 'no_subscription' } });
    for (const changes of [
      { hubLeaseUntil: null },
      { hubLeaseUntil: new Date(Date.now() - 1000) },
      { removedAt: new Date() },
    ]) {
      const { callback } = await aSubscription(db, changes);
      expect(await heard(callback)).toMatchObject({ error: { kind: 'ended' } });
    }
  });
});

const question = (changes: Partial<HubQuestion> = {}): HubQuestion => ({
  mode: 'subscribe',
  topic,
  challenge: 'c-1',
  leaseSeconds: 3600,
  reason: '',
  ...changes,
});

describe('a hub that asks whether we mean it', () => {
  const unconfirmed = { hubLeaseUntil: null };

  test('gets its challenge back, and the lease that it grants counts', async ({ db, sql }) => {
    const { id, callback } = await aSubscription(db, { ...unconfirmed, hubFailure: { kind: 'hub_silent' } });
    const confirmed = await confirmSubscription(db, { callback, question: question() });
    expect(confirmed).toEqual({ ok: true, value: { challenge: 'c-1' } });
    const [row] =
      await sql`select hub_failure, extract(epoch from hub_lease_until - now())::int as lease from sources where id = ${id}`;
    expect(row).toMatchObject({ hub_failure: null, lease: expect.closeTo(3600, -2) });
  });

  test.for<[what: string, changes: Partial<HubQuestion>, source?: object]>([
    ['for a foreign topic', { topic: 'https://elsewhere.example/feed' }],
    ['whether we want to leave', { mode: 'unsubscribe' }],
    ['in a way that nobody knows', { mode: 'publish' }],
    ['without a challenge', { challenge: '' }],
    ['with a challenge that is a book', { challenge: 'x'.repeat(1001) }],
    ['a day after we asked', {}, { ...unconfirmed, hubAskedAt: new Date(Date.now() - 25 * hour) }],
    ['where we never asked', {}, { ...unconfirmed, hubAskedAt: null }],
    ['for a source that was removed', {}, { removedAt: new Date() }],
  ])('%s hears no', async ([, changes, source], { db, sql }) => {
    const { id, callback } = await aSubscription(db, source ?? unconfirmed);
    const before = await sql`select * from sources where id = ${id}`;
    const refused = await confirmSubscription(db, { callback, question: question(changes) });
    expect(refused).toEqual({ ok: false, error: { kind: 'not_asked' } });
    expect(await sql`select * from sources where id = ${id}`).toEqual(before);
  });

  test('at an address that nobody has hears no', async ({ db }) => {
    const refused = await confirmSubscription(db, { callback: 'nobody', question: question() });
    expect(refused).toEqual({ ok: false, error: { kind: 'not_asked' } });
  });

  test.for([
    [null, 864_000],
    [0, 60],
    [999_999_999, 7_776_000],
  ] as const)('and grants %s seconds is taken at %i', async ([leaseSeconds, seconds], { db, sql }) => {
    const { id, callback } = await aSubscription(db, unconfirmed);
    await confirmSubscription(db, { callback, question: question({ leaseSeconds }) });
    const [row] =
      await sql`select extract(epoch from hub_lease_until - now())::int as lease from sources where id = ${id}`;
    expect(row?.lease).toBeGreaterThan(seconds - 30);
    expect(row?.lease).toBeLessThanOrEqual(seconds);
  });

  test('may say that it will not: the subscription ends, in its words', async ({ db, sql }) => {
    const { id, callback } = await aSubscription(db);
    await confirmSubscription(db, { callback, question: question({ mode: 'denied', reason: 'Ask the publisher.' }) });
    const [row] = await sql`select hub_failure, hub_lease_until from sources where id = ${id}`;
    expect(row).toEqual({ hub_failure: { kind: 'hub_denied', reason: 'Ask the publisher.' }, hub_lease_until: null });
  });
});

test('a hub may stop telling us at an address that nobody has any more', async ({ db }) => {
  const leaving = question({ mode: 'unsubscribe' });
  const agreed = await confirmSubscription(db, { callback: 'nobody', question: leaving });
  expect(agreed).toEqual({ ok: true, value: { challenge: 'c-1' } });
  const book = await confirmSubscription(db, {
    callback: 'nobody',
    question: { ...leaving, challenge: 'x'.repeat(1001) },
  });
  expect(book).toEqual({ ok: false, error: { kind: 'not_asked' } });
});
