import type { Database } from '#db/client.ts';
import { findDispatchForChange, restartDispatch } from '#db/queries/editor-source-dispatches.ts';
import {
  findDispatchOfTranslation,
  findTranslationForChange,
  listSegments,
  listTranslations,
  updateTranslation,
} from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkTarget, keepTarget, type SegmentError } from './segment-target.ts';
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
): Promise<Result<HandTranslation, SegmentError | { kind: 'dispatch_busy' }>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<HandTranslation, SegmentError | { kind: 'dispatch_busy' }>(db, async (tx) => {
    const found = await findDispatchOfTranslation(tx, actor, translationId);
    const dispatch = found && (await findDispatchForChange(tx, found.dispatch.id));
    const translation = await findTranslationForChange(tx, translationId);
    if (!found || !dispatch || !translation) return err({ kind: 'not_found' });
    if (dispatch.status === 'waiting' || dispatch.stage !== 'translate') return err({ kind: 'dispatch_busy' });
    const { locale, articleId } = translation;
    const place = { language: found.dispatch.language, locale, articleId };
    const rows = await listSegments(tx, actor, translationId);
    for (const [at, row] of rows.entries()) {
      const target = targets[row.segment];
      if (target === undefined) continue;
      const checked = checkTarget(row, target, locale);
      if (!checked.ok) return checked;
      rows[at] = await keepTarget(tx, actor, row, { target: checked.value, place, now });
    }
    const missing = rows.filter((row) => row.target === null).length;
    const state = missing === 0 ? ({ state: 'translated', translatedAt: now } as const) : {};
    await updateTranslation(tx, translationId, { mix: translationMix(rows), ...state });
    const others = (await listTranslations(tx, actor, found.dispatch.id)).filter(
      ({ state: its }) => its === 'untranslated',
    );
    if (others.length === 0) {
      await restartDispatch(tx, found.dispatch.id, 'check', now);
      await wakeWire(tx, now);
    }
    const subject = { subjectKind: 'dispatch', subjectId: found.dispatch.id } as const;
    const details = { locale, segments: Object.keys(targets).length, missing };
    await leaveAuditEntry(tx, actor, { at: now, act: 'translate-by-hand', ...subject, details });
    return ok({ missing });
  });
}
