import { expect } from 'vitest';
import type { EndedSubscription } from '#db/queries/wire-subscriptions.ts';
import { pauseSource } from '#newsroom/pause-source.ts';
import { removeSource } from '#newsroom/remove-source.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { FakeSubscriptionHub } from '#tests/fake-subscription-hub.ts';
import { startHubCallbacks } from '#tests/hub-callback-server.ts';
import { test as base, news, offer } from '#tests/wire-scene.ts';
import { leaveHub } from './subscribe.ts';

const test = base.extend<{ hub: FakeSubscriptionHub; callbacks: Awaited<ReturnType<typeof startHubCallbacks>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: it needs no other fixture, and Vitest reads the pattern
  hub: async ({}, use) => {
    const hub = await FakeSubscriptionHub.start();
    await use(hub);
    hub.close();
  },
  callbacks: async ({ db, scene, hub }, use) => {
    const callbacks = await startHubCallbacks(db);
    scene.us.siteUrl = callbacks.url;
    scene.us.allowedHosts.push(hub.host);
    const topic = `${scene.site.url}/feed`;
    offer(
      scene.site,
      news(scene.site),
      `<link rel="hub" xmlns="http://www.w3.org/2005/Atom" href="${hub.url}"/>
      <link rel="self" xmlns="http://www.w3.org/2005/Atom" href="${topic}"/>`,
    );
    await use(callbacks);
  },
});

const inDays = (date: Date) => Math.round((date.getTime() - Date.now()) / 86_400_000);
const inMinutes = (date: Date) => Math.round((date.getTime() - Date.now()) / 60_000);

test('where a feed names a hub, the hub is asked, our site confirms it, and the feed is looked at more seldom', async ({
  scene,
  hub,
  callbacks,
}) => {
  const sourceId = await scene.source();
  await scene.work();
  await hub.verified;
  expect(hub.asked).toMatchObject([{ mode: 'subscribe', topic: `${scene.site.url}/feed`, lease: 864_000 }]);
  expect(hub.asked[0]?.callback).toMatch(new RegExp(`^${callbacks.url}/api/websub/[\\w-]{43}$`));
  expect(hub.subscribers).toHaveLength(1);
  const source = await scene.findSource(sourceId);
  expect(inDays(source.hub_lease_until)).toBe(10);
  expect(source.hub_failure).toBeNull();
  await scene.again(sourceId);
  const { next_due_at: next, poll_minutes: minutes } = await scene.findSource(sourceId);
  expect(inMinutes(next)).toBe(6 * minutes);
  expect(hub.asked).toHaveLength(1);
});

test('what the hub tells of makes the source due, a minute after it was asked; the feed itself says what is new', async ({
  scene,
  sql,
  hub,
  callbacks,
}) => {
  const sourceId = await scene.source();
  await scene.work();
  await hub.verified;
  const [subscriber] = hub.subscribers;
  if (!subscriber) throw new Error('the hub has no subscriber');
  offer(scene.site, news(scene.site, 4));
  expect(await hub.deliver(subscriber, 'whatever it says')).toBe(202);
  expect(await hub.deliver(subscriber, 'whatever it says')).toBe(202);
  expect(callbacks.heard).toEqual(['due', 'known']);
  expect(inMinutes((await scene.findSource(sourceId)).next_due_at)).toBe(1);
  await sql`update sources set last_polled_at = now() - interval '2 minutes', next_due_at = now() + interval '3 hours' where id = ${sourceId}`;
  await hub.deliver(subscriber, 'whatever it says');
  expect(callbacks.heard.at(-1)).toBe('due');
  const jobs = await sql`select from graphile_worker.jobs where task_identifier = 'find-wire-work' and run_at <= now()`;
  expect(jobs).toHaveLength(1);
  await sql`update hosts set open_at = now()`;
  expect(await scene.work()).toMatchObject([{ outcome: 'changed', newItems: 1 }]);
});

test('a hub that refuses is left alone for a week, and the source says why', async ({ scene, sql, hub, callbacks }) => {
  hub.refuses = 404;
  const sourceId = await scene.source();
  await scene.work();
  const reason = 'We know no such topic.';
  expect((await scene.findSource(sourceId)).hub_failure).toEqual({ kind: 'hub_refused', status: 404, reason });
  await sql`update sources set hub_asked_at = now() - interval '6 days' where id = ${sourceId}`;
  await scene.again(sourceId);
  expect(hub.asked).toHaveLength(1);
  await sql`update sources set hub_asked_at = now() - interval '8 days' where id = ${sourceId}`;
  hub.refuses = null;
  await scene.again(sourceId);
  await hub.verified;
  expect(await scene.findSource(sourceId)).toMatchObject({ hub_failure: null, hub_lease_until: expect.any(Date) });
  expect(callbacks.heard).toEqual([]);
});

test('a hub that agrees and never asks back is told of, and asked again', async ({ scene, sql, hub, callbacks }) => {
  hub.verify = async () => 0;
  const sourceId = await scene.source();
  await scene.work();
  expect((await scene.findSource(sourceId)).hub_failure).toBeNull();
  await sql`update sources set hub_asked_at = now() - interval '2 hours' where id = ${sourceId}`;
  await scene.again(sourceId);
  expect((await scene.findSource(sourceId)).hub_failure).toEqual({ kind: 'hub_silent' });
  expect(hub.asked.map(({ callback }) => callback)).toEqual([hub.asked[0]?.callback, hub.asked[0]?.callback]);
  expect(callbacks.heard).toEqual([]);
});

test('a subscription is renewed before it ends, with the same secret', async ({ scene, sql, hub, callbacks }) => {
  hub.leases = 4 * 3600;
  const sourceId = await scene.source();
  await scene.work();
  await hub.verified;
  expect(inMinutes((await scene.findSource(sourceId)).hub_lease_until)).toBe(240);
  await sql`update sources set hub_asked_at = hub_asked_at - interval '200 minutes',
    hub_lease_until = hub_lease_until - interval '200 minutes' where id = ${sourceId}`;
  await scene.again(sourceId);
  await hub.verified;
  expect(hub.asked).toHaveLength(2);
  expect(hub.asked[1]).toEqual(hub.asked[0]);
  expect(inMinutes((await scene.findSource(sourceId)).hub_lease_until)).toBe(240);
  expect(callbacks.heard).toEqual([]);
});

test('a feed that moves to another hub begins anew; what the first one still sends finds nobody', async ({
  scene,
  sql,
  hub,
  callbacks,
}) => {
  const sourceId = await scene.source();
  await scene.work();
  await hub.verified;
  const [before] = hub.subscribers;
  offer(scene.site, news(scene.site, 4), `<link rel="hub" xmlns="http://www.w3.org/2005/Atom" href="${hub.url}?2"/>`);
  await sql`update sources set hub_asked_at = now() - interval '2 hours' where id = ${sourceId}`;
  await scene.again(sourceId);
  await hub.verified;
  expect(hub.subscribers).toHaveLength(2);
  expect(hub.subscribers[1]?.secret).not.toBe(before?.secret);
  expect(before && (await hub.deliver(before, ''))).toBe(410);
  expect(callbacks.heard).toEqual(['no_subscription']);
});

test.for([
  ['a hub inside our network', (scene: { us: { allowedHosts: string[] } }) => void scene.us.allowedHosts.pop(), 0],
  ['no hub at all', (scene: { site: Parameters<typeof offer>[0] }) => offer(scene.site, []), 0],
] as const)('%s is not asked', async ([, change], { scene, hub, callbacks }) => {
  change(scene);
  const sourceId = await scene.source();
  await scene.work();
  expect(hub.asked).toEqual([]);
  expect((await scene.findSource(sourceId)).hub_asked_at).toBeNull();
  expect(callbacks.heard).toEqual([]);
});

test('a hub inside is not reached either where our own site is public', async ({ scene, hub, callbacks }) => {
  scene.us.allowedHosts.pop();
  scene.us.siteUrl = 'https://depeche.news';
  const sourceId = await scene.source();
  await scene.work();
  expect(hub.asked).toEqual([]);
  expect((await scene.findSource(sourceId)).hub_failure).toMatchObject({ kind: 'closed_address' });
  expect(callbacks.heard).toEqual([]);
});

test('what was paused is not asked for', async ({ scene, sql, hub, callbacks }) => {
  const sourceId = await scene.source();
  await scene.work();
  await hub.verified;
  await sql`update sources set paused_at = now(), hub_asked_at = null where id = ${sourceId}`;
  await scene.again(sourceId);
  expect(hub.asked).toHaveLength(1);
  expect(callbacks.heard).toEqual([]);
});

test.for([
  ['paused', pauseSource],
  ['removed', removeSource],
] as const)(
  'of a source that is %s the hub is told that we want to hear no more',
  async ([, end], { scene, db, sql, hub, callbacks }) => {
    const sourceId = await scene.source();
    await scene.work();
    await hub.verified;
    const [subscriber] = hub.subscribers;
    if (!subscriber) throw new Error('the hub has no subscriber');
    await sql`delete from dispatches where source_id = ${sourceId}`;
    expectOk(await end(db, await aPerson(db, 'editor'), { sourceId }));
    expect(await hub.deliver(subscriber, 'whatever it says')).toBe(410);
    expect(callbacks.heard).toEqual(['no_subscription']);
    const [job] = await sql<{ payload: EndedSubscription }[]>`
    select payload from graphile_worker._private_jobs where key like 'leave-hub:%' order by id desc limit 1`;
    const { siteUrl, allowedHosts } = scene.us;
    const asking = { gate: () => Promise.resolve('busy' as const), userAgent: 'Depeche', allowedHosts, pause: 0 };
    await leaveHub({ siteUrl, asking }, job?.payload ?? { hubUrl: '', hubTopic: '', hubCallback: '' });
    await hub.verified;
    expect(hub.asked.at(-1)).toMatchObject({ mode: 'unsubscribe', topic: `${scene.site.url}/feed`, secret: '' });
    expect(hub.subscribers).toEqual([]);
  },
);

test('a hub that does not want to know is left alone, and one that is down is told later', async ({ scene, hub }) => {
  const { siteUrl, allowedHosts } = scene.us;
  const asking = { gate: () => Promise.resolve('busy' as const), userAgent: 'Depeche', allowedHosts, pause: 0 };
  allowedHosts.push(hub.host);
  const ended = { hubUrl: hub.url, hubTopic: `${scene.site.url}/feed`, hubCallback: 'x'.repeat(43) };
  hub.refuses = 404;
  await leaveHub({ siteUrl, asking }, ended);
  hub.refuses = 503;
  await expect(leaveHub({ siteUrl, asking }, ended)).rejects.toThrow('hub_broken');
});
