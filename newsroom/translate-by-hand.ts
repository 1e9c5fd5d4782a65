import type { Database } from '#db/client.ts';
import { restartDispatch } from '#db/queries/editor-source-dispatches.ts';
import { insertSegmentReviews } from '#db/queries/segment-reviews.ts';
import { listTranslations, updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { segmentReview } from './segment-review.ts';
import { checkTarget, keepTarget } from './segment-target.ts';
import { takeTranslation } from './take-translation.ts';
import { holdClaim } from './translation-claim.ts';
import { translationMix } from './translation-mix.ts';
import { wakeWire } from './wake-wire.ts';

/** How many sentences still wait for a translation; at none the dispatch goes on to the gate. */
export type HandTranslation = { missing: number };

type Input = { translationId: string; targets: Readonly<Record<string, string>> };

/**
 * Translates sentences of a dispatch that no engine could, a few or all of them. When the last one of the last edition is
 * there, the dispatch goes on as if a machine had translated it.
 */
export async function translateByHand(
  db: Database,
  actor: Actor,
  { translationId, targets }: Input,
  now = new Date(),
): Promise<Result<HandTranslation, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<HandTranslation, DeskError>(db, async (tx) => {
    const taken = await takeTranslation(tx, actor, translationId);
    if (!taken) return err({ kind: 'not_found' });
    const { translation, dispatch, rows } = taken;
    const claim = await holdClaim(tx, actor, translationId, now);
    if (!claim.ok) return claim;
    if (dispatch.status === 'waiting' || dispatch.stage !== 'translate') return err({ kind: 'dispatch_busy' });
    const { locale, articleId } = translation;
    const place = { language: dispatch.language, locale, articleId };
    for (const [at, row] of rows.entries()) {
      const target = targets[row.segment];
      if (target === undefined) continue;
      const checked = checkTarget(row, target, locale);
      if (!checked.ok) return checked;
      const kept = await keepTarget(tx, actor, row, { target: checked.value, place, now });
      await insertSegmentReviews(tx, [segmentReview(actor, kept, { outcome: 'corrected', since: claim.value, now })]);
      rows[at] = kept;
    }
    const missing = rows.filter((row) => row.target === null).length;
    const state = missing === 0 ? ({ state: 'translated', translatedAt: now } as const) : {};
    await updateTranslation(tx, translationId, { mix: translationMix(rows), ...state });
    const others = (await listTranslations(tx, actor, dispatch.id)).filter(({ state: its }) => its === 'untranslated');
    if (others.length === 0) {
      await restartDispatch(tx, dispatch.id, 'check', now);
      await wakeWire(tx, now);
    }
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const details = { locale, segments: Object.keys(targets).length, missing };
    await leaveAuditEntry(tx, actor, { at: now, act: 'translate-by-hand', ...subject, details });
    return ok({ missing });
  });
}
