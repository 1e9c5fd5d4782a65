import { randomBytes } from 'node:crypto';
import { findSourceForPoll, type PolledSource, updateSourceState } from '#db/queries/wire-sources.ts';
import type { EndedSubscription } from '#db/queries/wire-subscriptions.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import { fetchSafely } from '#lib/safe-fetch.ts';
import { machineActor } from '#newsroom/actor.ts';
import { hubCallbackPath } from '#paths/hub.ts';
import { absolute } from '#paths.ts';
import { canHubReach, mayAskHub, wantedLease } from '../fetch/hub.ts';
import type { Desk } from '../pipeline.ts';
import { asFailure } from '../read-answer.ts';

const wire = machineActor('wire');
const timeLimit = 10_000;
const mostBytes = 64 * 1024;

type Request = { hub: string; topic: string; callback: string } & (
  | { mode: 'subscribe'; secret: string }
  | { mode: 'unsubscribe' }
);

/**
 * Asks the hub of a source to tell us of what is new there (WebSub, section 5), where it has one that could reach us and it
 * is time. Whether the hub agrees it says at our own address (`newsroom/confirm-subscription.ts`); that it refuses, here.
 */
export async function subscribeSource({ db, asking, siteUrl }: Desk, source: PolledSource): Promise<void> {
  const request = await db.transaction(async (tx): Promise<Request | null> => {
    const now = new Date();
    const known = await findSourceForPoll(tx, wire, source.id);
    if (!known?.hubUrl || !known.hubTopic || known.pausedAt || known.removedAt || !mayAskHub(known, now)) return null;
    if (!canHubReach(siteUrl, known.hubUrl, asking.allowedHosts)) return null;
    // The hub may verify before it answers us: by then everything must be known to whoever hears it.
    const secret = known.hubSecret ?? randomBytes(32).toString('base64url');
    const callback = known.hubCallback ?? randomBytes(32).toString('base64url');
    const isUnanswered = known.hubAskedAt !== null && known.hubLeaseUntil === null && known.hubFailure === null;
    await updateSourceState(tx, source.id, {
      hubSecret: secret,
      hubCallback: callback,
      hubAskedAt: now,
      ...(isUnanswered && { hubFailure: { kind: 'hub_silent' } }),
    });
    return { mode: 'subscribe', hub: known.hubUrl, topic: known.hubTopic, callback, secret };
  });
  const failure = request && (await ask(request, { siteUrl, asking }));
  if (failure) await db.transaction((tx) => updateSourceState(tx, source.id, { hubFailure: failure }));
}

/**
 * Tells a hub that we want to hear no more of a feed. Throws where it could not be told for the moment; one that does not want
 * to know stops by itself when its lease ends.
 */
export async function leaveHub(
  { siteUrl, asking }: Pick<Desk, 'siteUrl' | 'asking'>,
  { hubUrl, hubTopic, hubCallback }: EndedSubscription,
): Promise<void> {
  if (!canHubReach(siteUrl, hubUrl, asking.allowedHosts)) return;
  const request = { mode: 'unsubscribe', hub: hubUrl, topic: hubTopic, callback: hubCallback } as const;
  const failure = await ask(request, { siteUrl, asking });
  if (failure && failure.kind !== 'hub_refused')
    throw new Error(`the hub ${hubUrl} could not be told: ${failure.kind}`);
}

async function ask(
  request: Request,
  { siteUrl, asking: { userAgent, allowedHosts } }: Pick<Desk, 'siteUrl' | 'asking'>,
): Promise<WireFailure | null> {
  const { hub, mode, topic, callback } = request;
  const form = new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.callback': absolute(siteUrl, hubCallbackPath(callback)),
    ...(request.mode === 'subscribe' && { 'hub.secret': request.secret, 'hub.lease_seconds': String(wantedLease) }),
  });
  const headers = { 'user-agent': userAgent };
  const answered = await fetchSafely(hub, { form, headers, allowedHosts, timeLimit, maxBytes: mostBytes });
  if (!answered.ok) return asFailure(answered.error);
  const { status, body } = answered.value;
  if (status >= 200 && status < 300) return null;
  const reason = body.toString('utf8').replace(/\s+/g, ' ').trim().slice(0, 200);
  const isPassing = status >= 500 || status === 429 || status === 408;
  return { kind: isPassing ? 'hub_broken' : 'hub_refused', status, reason };
}
