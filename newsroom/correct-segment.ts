import type { Database } from '#db/client.ts';
import {
  findDispatchOfTranslation,
  findTranslationForChange,
  listSegments,
  updateTranslation,
} from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type FollowedArticle, followSegments } from './follow-segments.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkTarget, keepTarget, type SegmentError } from './segment-target.ts';
import { translationMix } from './translation-mix.ts';

/** What became of a corrected sentence: `article` is null where none was made of the dispatch yet. */
export type CorrectedSegment = { target: string; article: FollowedArticle | null };

type Input = { translationId: string; segment: string; target: string };

/**
 * Puts a person's words in the place of a translated sentence. They are remembered: no machine overwrites them, and the
 * sentence is translated so wherever it comes again. The article follows, as a save of a draft or as an update.
 */
export async function correctSegment(
  db: Database,
  actor: Actor,
  { translationId, segment, target }: Input,
  now = new Date(),
): Promise<Result<CorrectedSegment, SegmentError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<CorrectedSegment, SegmentError>(db, async (tx) => {
    const translation = await findTranslationForChange(tx, translationId);
    const found = await findDispatchOfTranslation(tx, actor, translationId);
    const rows = await listSegments(tx, actor, translationId);
    const row = rows.find((each) => each.segment === segment);
    if (!translation || !found || !row) return err({ kind: 'not_found' });
    const checked = checkTarget(row, target, translation.locale);
    if (!checked.ok) return checked;
    const { locale, articleId } = translation;
    const place = { language: found.dispatch.language, locale, articleId };
    const kept = await keepTarget(tx, actor, row, { target: checked.value, place, now });
    const after = rows.map((each) => (each.segment === segment ? kept : each));
    await updateTranslation(tx, translationId, { mix: translationMix(after) });
    const followed = await followSegments(tx, actor, { translation, found, rows: after }, now);
    if (!followed.ok) return followed;
    const subject = { subjectKind: 'dispatch', subjectId: found.dispatch.id } as const;
    const details = { locale, segment, before: row.target, after: checked.value };
    await leaveAuditEntry(tx, actor, { at: now, act: 'correct-segment', ...subject, details });
    return ok({ target: checked.value, article: followed.value });
  });
}
