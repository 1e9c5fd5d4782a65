import type { Database, Transaction } from '#db/client.ts';
import { type ArticleRow, insertReview } from '#db/queries/editor-articles.ts';
import { insertSegmentReviews, listStandingReviews } from '#db/queries/segment-reviews.ts';
import { deleteClaim } from '#db/queries/wire-claims.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor, Person } from './actor.ts';
import { announceChange, listsShowing } from './announce-change.ts';
import type { ArticleStatus } from './article-status.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { type ReadSentences, readSentences } from './read-sentences.ts';
import { releaseArticle } from './release-article.ts';
import { segmentReview } from './segment-review.ts';
import { takeInHand } from './take-in-hand.ts';
import type { TakenTranslation } from './take-translation.ts';

/** What became of it; `reviewed` is null where nothing was recorded as a review. */
export type AcceptedTranslation = {
  articleId: string;
  version: number;
  status: ArticleStatus;
  reviewed: { confirmed: number; corrected: number; together: number; milliseconds: number } | null;
};

type Input = {
  translationId: string;
  /** Of what the person saw; see `translationFingerprint`. */
  fingerprint: string;
  /** Null to publish now. */
  publishAt?: Date | null | undefined;
  /** Publishes it without saying that anybody has read it. */
  withoutReview?: boolean | undefined;
  /** Accepted with others at one stroke, which only what the gate let pass and trusted sources say may be. */
  isOneOfMany?: boolean | undefined;
};

/**
 * Accepts a translation: its article appears, now or at `publishAt`, or follows it where it has appeared; whoever may not
 * publish hands it to those who do. It counts as reviewed where every doubt of the gate was answered and there was time to
 * read the rest, by our clock. All of it happens in one transaction.
 */
export async function acceptTranslation(
  db: Database,
  actor: Actor,
  input: Input,
  now = new Date(),
): Promise<Result<AcceptedTranslation, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<AcceptedTranslation, DeskError>(db, async (tx) => {
    const inHand = await takeInHand(tx, actor, input, now);
    if (!inHand.ok) return inHand;
    const { taken, since } = inHand.value;
    const refusal = refuseUnfinished(taken) ?? (input.isOneOfMany ? refuseUnsure(taken) : null);
    if (refusal) return err(refusal);
    const reading = input.withoutReview ? ok(null) : await read(tx, actor, taken, { since, now });
    if (!reading.ok) return reading;
    const released = await releaseArticle(tx, actor, taken, { publishAt: input.publishAt ?? null, now });
    if (!released.ok) return released;
    const article = released.value;
    const held = { since, now };
    const reviewed = reading.value && (await recordReview(tx, actor, { ...held, article, read: reading.value }));
    const decided = { decision: 'accepted', decidedBy: actor.userId, decidedAt: now, decisionReason: '' } as const;
    await updateTranslation(tx, taken.translation.id, { ...decided, state: 'filed', articleVersion: article.version });
    await deleteClaim(tx, { translationId: taken.translation.id, userId: actor.userId });
    const { id: articleId, version, status } = article;
    const subject = { subjectKind: 'dispatch', subjectId: taken.dispatch.id } as const;
    const { locale, verdict } = taken.translation;
    const details = { locale, verdict, articleId, version, status, reviewed };
    await leaveAuditEntry(tx, actor, { at: now, act: 'accept-translation', ...subject, details });
    return ok({ articleId, version, status, reviewed });
  });
}

function refuseUnfinished({ translation, dispatch }: TakenTranslation): DeskError | null {
  const isOnItsWay = dispatch.status === 'waiting' && dispatch.stage !== 'check' && dispatch.stage !== 'file';
  if (isOnItsWay || translation.state === 'translated' || translation.engineAsked) return { kind: 'dispatch_busy' };
  return translation.state === 'untranslated' ? { kind: 'outdated_translation' } : null;
}

function refuseUnsure({ translation, source, rows }: TakenTranslation): DeskError | null {
  if (source.trust !== 'trusted') return { kind: 'untrusted_source' };
  const segments = rows.flatMap(({ segment, flags }) => (flags.length > 0 ? [segment] : []));
  return translation.verdict === 'publish' && segments.length === 0 ? null : { kind: 'unconfirmed', segments };
}

type Held = { since: Date; now: Date };

async function read(
  tx: Transaction,
  actor: Actor,
  { translation, dispatch, rows }: TakenTranslation,
  { since, now }: Held,
): Promise<Result<ReadSentences, DeskError>> {
  const standing = await listStandingReviews(tx, actor, translation.id);
  return readSentences({ rows, standing, language: dispatch.language, milliseconds: now.getTime() - since.getTime() });
}

async function recordReview(
  tx: Transaction,
  actor: Person & Actor,
  {
    article,
    read: { confirmed, corrected, together },
    since,
    now,
  }: Held & { article: ArticleRow; read: ReadSentences },
): Promise<NonNullable<AcceptedTranslation['reviewed']>> {
  const { userId } = actor;
  await insertSegmentReviews(
    tx,
    together.map((row) => segmentReview(actor, row, { outcome: 'together', since, now })),
  );
  const counts = { confirmed, corrected, together: together.length, milliseconds: now.getTime() - since.getTime() };
  const { id: articleId, version } = article;
  await insertReview(tx, { articleId, version, userId, reviewedAt: now, ...counts });
  await announceChange(tx, actor, await listsShowing(tx, actor, article), now);
  return counts;
}
