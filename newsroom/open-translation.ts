import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { type ArticleRow, findArticle } from '#db/queries/editor-articles.ts';
import { findMember } from '#db/queries/editor-members.ts';
import { type EventDispatch, listEventDispatches, listStandingRewrites } from '#db/queries/editor-wire-desk.ts';
import { listStandingReviews, type StandingReview } from '#db/queries/segment-reviews.ts';
import { type Claim, findClaim } from '#db/queries/wire-claims.ts';
import { findDispatchOfTranslation, listSegments, type WireSegment } from '#db/queries/wire-translations.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import type { ArticleStatus } from './article-status.ts';
import { segmentDoubts } from './segment-doubts.ts';
import { effectiveLicence, licenceOf } from './source-licence.ts';
import { lapsedBefore } from './translation-claim.ts';
import { translationFingerprint } from './translation-fingerprint.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findDispatchOfTranslation>>>;

/** A sentence with its translation, as the desk shows it. */
export type ShownSegment = Pick<
  WireSegment,
  | 'segment'
  | 'position'
  | 'block'
  | 'role'
  | 'source'
  | 'target'
  | 'machineTarget'
  | 'origin'
  | 'engine'
  | 'names'
  | 'flags'
> & {
  /** What somebody last did with it as it stands. */
  review: Pick<StandingReview, 'outcome' | 'by' | 'at'> | null;
  /** Whether it must be confirmed or corrected before the translation counts as reviewed. */
  isDoubtful: boolean;
};

/** Everything that the desk shows of a translation. */
export type ShownTranslation = ReturnType<typeof shownFacts> & {
  segments: ShownSegment[];
  article: { id: string; version: number; status: ArticleStatus; headline: string } | null;
  claim: Claim | null;
  assignee: { userId: string; name: string } | null;
  fingerprint: string;
  rewrites: Awaited<ReturnType<typeof listStandingRewrites>>;
  /** Every dispatch of the same event, this one included; empty where it is the only one. */
  event: EventDispatch[];
};

/** Opens a translation at the wire desk; says nothing of having it in hand (see `claimTranslation`). */
export async function openTranslation(
  db: Database,
  actor: Actor,
  { translationId }: { translationId: string },
  now = new Date(),
): Promise<Result<ShownTranslation, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  const isId = z.uuid().safeParse(translationId).success;
  const found = isId ? await findDispatchOfTranslation(db, actor, translationId) : null;
  if (!found) return err({ kind: 'not_found' });
  const { translation, dispatch } = found;
  const { articleId, assignedTo, locale } = translation;
  const { clusterId } = dispatch;
  const [rows, standing, article, claim, assignee, rewrites, event] = await Promise.all([
    listSegments(db, actor, translationId),
    listStandingReviews(db, actor, translationId),
    articleId ? findArticle(db, actor, articleId) : null,
    findClaim(db, actor, translationId, lapsedBefore(now)),
    assignedTo ? findMember(db, actor, assignedTo) : null,
    listStandingRewrites(db, actor, translationId),
    clusterId ? listEventDispatches(db, actor, { clusterId, locale }) : [],
  ]);
  return ok({
    ...shownFacts(found, now),
    segments: shownSegments(rows, standing),
    article: article && shownArticle(article),
    claim,
    assignee: assignee && { userId: assignee.id, name: assignee.name },
    fingerprint: translationFingerprint({ translation, rows, version: article?.version ?? null, rewrites }),
    rewrites,
    event: event.length > 1 ? event : [],
  });
}

const shownArticle = ({ id, version, status, headline }: ArticleRow) => ({ id, version, status, headline });

/** What the screen shows of the rows; the rest of them, such as the secrets of a source, stays here. */
function shownFacts({ translation, dispatch, source }: Found, now: Date) {
  const { id, locale, state, deskState, verdict, reasons, score, mix, uncheckedSince } = translation;
  const { decision, decidedAt, decisionReason, engineAsked, translatedAt, checkedAt } = translation;
  const { url, language, headline, byline, stage, status, failure, licenceUsed, clusterId } = dispatch;
  const { sourcePublishedAt, sourceUpdatedAt, createdAt, withdrawnAt } = dispatch;
  const { name, slug, trust, filing, licenceProof } = source;
  return {
    translation: {
      ...{ id, locale, state, deskState, verdict, reasons, score, mix },
      ...{ decision, decidedAt, decisionReason, engineAsked, translatedAt, checkedAt },
      /** Where the article goes; null where nothing says so. */
      sectionId: translation.sectionId ?? source.sectionId,
      /** Whether sentences were changed of which the gate has not been asked yet. */
      isBeingChecked: uncheckedSince !== null,
    },
    dispatch: {
      ...{ id: dispatch.id, url, language, headline, byline, stage, status, failure, licenceUsed, clusterId },
      ...{ sourcePublishedAt, sourceUpdatedAt, createdAt, withdrawnAt },
    },
    source: {
      ...{ id: source.id, name, slug, trust, filing, licenceProof },
      licence: effectiveLicence(licenceOf(source), now),
    },
  };
}

function shownSegments(rows: readonly WireSegment[], standing: readonly StandingReview[]): ShownSegment[] {
  const reviews = new Map(standing.map((review) => [review.segment, review]));
  const doubts = new Set(segmentDoubts(rows, standing));
  return rows.map(({ translationId: _, sourceHash: _hash, reviewedBy: _by, reviewedAt: _at, ...row }) => {
    const { outcome, by, at } = reviews.get(row.segment) ?? {};
    return {
      ...row,
      review: outcome && by !== undefined && at ? { outcome, by, at } : null,
      isDoubtful: doubts.has(row.segment),
    };
  });
}
