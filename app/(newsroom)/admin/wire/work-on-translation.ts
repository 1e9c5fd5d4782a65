import { z } from 'zod';
import type { WorkAnswer } from '#components/newsroom/wire/work-request.ts';
import { writer } from '#db/process-connections.ts';
import { instantAt } from '#lib/dates.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { acceptTranslation } from '#newsroom/accept-translation.ts';
import type { Actor } from '#newsroom/actor.ts';
import { addTerm } from '#newsroom/add-term.ts';
import { askOtherEngine } from '#newsroom/ask-other-engine.ts';
import { assignTranslation } from '#newsroom/assign-translation.ts';
import { chooseSource } from '#newsroom/choose-source.ts';
import { confirmSegment } from '#newsroom/confirm-segment.ts';
import { correctSegment } from '#newsroom/correct-segment.ts';
import { holdTranslation } from '#newsroom/hold-translation.ts';
import { openTranslation } from '#newsroom/open-translation.ts';
import { rejectTranslation } from '#newsroom/reject-translation.ts';
import { translateByHand } from '#newsroom/translate-by-hand.ts';
import { undoRejection } from '#newsroom/undo-rejection.ts';
import { undoRewrite } from '#newsroom/undo-rewrite.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { readItem } from './read-desk.ts';

const text = z.string().max(25_000);
const seen = text.optional();
const fingerprint = z.string().max(100);
const reason = z.string().max(2000).default('');

/** What the desk asks to be done with a dispatch; its forms without script send the same. */
export const workRequest = z.discriminatedUnion('act', [
  // A form without script sends with what is written also what stood there: that is what is confirmed.
  z.object({ act: z.literal('confirm'), segment: text, target: text, seen }),
  z.object({ act: z.literal('correct'), segment: text, target: text, seen }),
  z.object({ act: z.literal('translate'), segment: text, target: text }),
  z.object({ act: z.literal('accept'), fingerprint }),
  z.object({ act: z.literal('publish-unreviewed'), fingerprint }),
  z.object({ act: z.literal('schedule'), fingerprint, publishAt: z.string().max(30) }),
  z.object({ act: z.literal('reject'), fingerprint, reason }),
  z.object({ act: z.literal('hold'), fingerprint, reason }),
  z.object({ act: z.literal('undo-rejection') }),
  z.object({ act: z.literal('assign'), userId: z.uuid().or(z.literal('')) }),
  z.object({ act: z.literal('engine'), engine: z.string().max(40) }),
  z.object({ act: z.literal('choose'), dispatchId: z.uuid() }),
  z.object({ act: z.literal('undo-rewrite'), rewriteId: z.uuid() }),
  z.object({ act: z.literal('keep-name'), name: z.string().max(200) }),
]);

type Requested = z.output<typeof workRequest>;
type Person = Extract<Actor, { kind: 'person' }>;
type Failure = { kind: string };

/** Does it: each act is a use case of its own, which asks the policy itself. */
export async function workOnTranslation(
  actor: Person,
  translationId: string,
  requested: Requested,
): Promise<Result<WorkAnswer, Failure>> {
  const done = await perform(actor, translationId, requested);
  if (!done.ok) return done;
  const item = await readItem(actor, translationId);
  return ok({ item: item.ok ? item.value : null, outcome: done.value });
}

type Outcome = WorkAnswer['outcome'];

async function perform(actor: Person, translationId: string, requested: Requested): Promise<Result<Outcome, Failure>> {
  const plain = async (result: Promise<Result<unknown, Failure>>) => {
    const done = await result;
    return done.ok ? ok(null) : done;
  };
  switch (requested.act) {
    case 'confirm': {
      const { segment, target, seen: was } = requested;
      return plain(confirmSegment(writer(), actor, { translationId, segment, target: was ?? target }));
    }
    case 'correct':
      return plain(correctSegment(writer(), actor, { ...requested, translationId }));
    case 'translate': {
      const targets = { [requested.segment]: requested.target };
      return plain(translateByHand(writer(), actor, { translationId, targets }));
    }
    case 'accept':
    case 'publish-unreviewed':
    case 'schedule':
      return accept(actor, translationId, requested);
    case 'reject':
      return plain(rejectTranslation(writer(), actor, { ...requested, translationId }));
    case 'undo-rejection':
      return plain(undoRejection(writer(), actor, { translationId }));
    case 'hold':
      return plain(holdTranslation(writer(), actor, { ...requested, translationId }));
    case 'assign':
      return plain(assignTranslation(writer(), actor, { translationId, userId: requested.userId || null }));
    case 'engine':
      return plain(askOtherEngine(writer(), actor, { translationId, engine: requested.engine }));
    case 'choose':
      return plain(choose(actor, translationId, requested.dispatchId));
    case 'undo-rewrite':
      return plain(undoRewrite(writer(), actor, { rewriteId: requested.rewriteId }));
    case 'keep-name':
      return plain(keepName(actor, translationId, requested.name));
    default:
      return requested satisfies never;
  }
}

type Accepting = Extract<Requested, { fingerprint: string; act: 'accept' | 'publish-unreviewed' | 'schedule' }>;

async function accept(actor: Person, translationId: string, requested: Accepting): Promise<Result<Outcome, Failure>> {
  const isScheduled = requested.act === 'schedule';
  const publishAt = isScheduled ? instantAt(await newsroomClock(), requested.publishAt) : null;
  if (isScheduled && !publishAt) return err({ kind: 'invalid' });
  const { fingerprint } = requested;
  const withoutReview = requested.act === 'publish-unreviewed';
  const accepted = await acceptTranslation(writer(), actor, { translationId, fingerprint, publishAt, withoutReview });
  if (!accepted.ok) return accepted;
  const { status } = accepted.value;
  return ok(status === 'in_review' ? 'submitted' : status === 'scheduled' ? 'scheduled' : 'published');
}

async function choose(actor: Person, translationId: string, dispatchId: string): Promise<Result<unknown, Failure>> {
  const opened = await openTranslation(writer(), actor, { translationId });
  if (!opened.ok) return opened;
  const { clusterId } = opened.value.dispatch;
  return clusterId ? chooseSource(writer(), actor, { clusterId, dispatchId }) : err({ kind: 'not_found' });
}

async function keepName(actor: Person, translationId: string, name: string): Promise<Result<unknown, Failure>> {
  const opened = await openTranslation(writer(), actor, { translationId });
  if (!opened.ok) return opened;
  const { dispatch, translation } = opened.value;
  const pair = { fromLanguage: dispatch.language, toLanguage: translation.locale };
  return addTerm(writer(), actor, { ...pair, source: name, handling: 'keep', target: '' });
}
