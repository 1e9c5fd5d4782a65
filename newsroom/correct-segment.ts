import type { Database, Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import {
  findDispatchOfTranslation,
  findTranslationForChange,
  listSegments,
  updateTranslation,
  type WireSegment,
  type WireTranslation,
} from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { draftContent } from './file-draft.ts';
import { textOf } from './file-translation.ts';
import { type Followed, followTranslation } from './follow-translation.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkTarget, keepTarget, type SegmentError } from './segment-target.ts';
import { translationMix } from './translation-mix.ts';

/** What became of a corrected sentence: `article` is null where none was made of the dispatch yet. */
export type CorrectedSegment = { target: string; article: ({ id: string } & Followed) | null };

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

type Found = NonNullable<Awaited<ReturnType<typeof findDispatchOfTranslation>>>;
type Following = { translation: WireTranslation; found: Found; rows: readonly WireSegment[] };

/** Lets the article of a translation follow its sentences as they are now; null where there is none. */
async function followSegments(
  tx: Transaction,
  actor: Actor,
  { translation, found: { dispatch, source }, rows }: Following,
  now: Date,
): Promise<Result<CorrectedSegment['article'], SegmentError>> {
  const { articleId, articleVersion } = translation;
  const article = articleId === null ? null : await findArticleForChange(tx, actor, articleId);
  const text = textOf(dispatch, rows);
  // Sentences of a newer text than the article's go there when it is filed again.
  if (!article || !text) return ok(null);
  const { body } = draftContent({ ...dispatch, ...text }, source, article.sectionId);
  const input = { article, filedVersion: articleVersion, text: { ...text, body } };
  const followed = await followTranslation(tx, actor, input, now);
  if (!followed.ok) return followed;
  const { version, outcome } = followed.value;
  if (outcome !== 'kept') await updateTranslation(tx, translation.id, { articleVersion: version });
  return ok({ id: article.id, ...followed.value });
}
