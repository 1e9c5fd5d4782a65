import { createHmac, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { expect } from '@playwright/test';
import type { Database } from '#db/client.ts';
import { insertSource } from '#db/queries/editor-edition.ts';
import { hubCallbackPath } from '#paths/hub.ts';
import { unique } from '#tests/builders.ts';
import { demo } from './demo.ts';
import { test } from './newsroom.ts';

const topic = 'https://gale.example/feed';
const secret = 'what the hub and we know';
const hour = 3_600_000;

/** A source that asked a hub a moment ago; nothing is polled of it. */
async function aSubscription(db: Database): Promise<{ id: string; address: string }> {
  const hubCallback = randomBytes(32).toString('base64url');
  const terms = { language: 'en', licencePolicy: 'link_only', hubUrl: 'https://hub.test/', hubTopic: topic } as const;
  const id = await db.transaction((tx) =>
    insertSource(tx, {
      ...terms,
      slug: unique('hub'),
      name: unique('Hub'),
      homepage: 'https://gale.example/',
      feedUrl: `https://${unique('gale')}.example/feed`,
      pausedAt: new Date(),
      nextDueAt: new Date(Date.now() + 6 * hour),
      hubSecret: secret,
      hubCallback,
      hubAskedAt: new Date(),
    }),
  );
  return { id, address: `${demo.url}${hubCallbackPath(hubCallback)}` };
}

test('a hub finds its subscription confirmed as text, and is heard when it signs', async ({ db, sql }) => {
  const { id, address } = await aSubscription(db);
  const challenge = '<script>alert(1)</script>';
  const question = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': challenge });
  const confirmed = await fetch(`${address}?${question}&hub.lease_seconds=3600`);
  expect([confirmed.status, await confirmed.text()]).toEqual([200, challenge]);
  expect(confirmed.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(confirmed.headers.get('x-content-type-options')).toBe('nosniff');
  question.set('hub.topic', 'https://elsewhere.example/feed');
  expect((await fetch(`${address}?${question}`)).status).toBe(404);

  const deliver = (signature: string, body = '<rss/>', at = address) =>
    fetch(at, { method: 'POST', body, headers: { 'x-hub-signature': signature, link: `<${topic}>; rel="self"` } });
  const signed = `sha512=${createHmac('sha512', secret).update('<rss/>').digest('hex')}`;
  const due = async () => (await sql`select from sources where id = ${id} and next_due_at <= now()`).length === 1;
  expect((await deliver(signed.replace('sha512=', 'sha256='))).status).toBe(202);
  expect(await due()).toBe(false);
  expect((await deliver(signed)).status).toBe(202);
  expect(await due()).toBe(true);

  expect((await deliver(signed, 'x'.repeat(6 * 1024 * 1024))).status).toBe(413);

  // A hub that sends in chunks does not say how much comes: it is heard all the same, and not without end.
  const inChunks = async (chunks: number, chunk: string) => {
    const headers = { 'x-hub-signature': signed, link: `<${topic}>; rel="self"`, 'transfer-encoding': 'chunked' };
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    const asking = request(address, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode));
    asking.once('error', reject);
    for (let sent = 0; sent < chunks; sent += 1) asking.write(chunk);
    asking.end();
    return promise;
  };
  await sql`update sources set next_due_at = now() + interval '3 hours', last_polled_at = null where id = ${id}`;
  expect(await inChunks(1, '<rss/>')).toBe(202);
  expect(await due()).toBe(true);
  expect(await inChunks(12, 'x'.repeat(512 * 1024))).toBe(413);

  expect((await deliver(signed, '<rss/>', `${address}x`)).status).toBe(404);
  expect((await deliver(signed, '<rss/>', `${address.slice(0, -1)}~`)).status).toBe(404);
  await sql`update sources set hub_lease_until = now() where id = ${id}`;
  expect((await deliver(signed)).status).toBe(410);
});
