import type { Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import { addMediaText } from '#db/queries/editor-media.ts';
import { type DispatchRow, insertDispatchEvents } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import {
  listSegments,
  updateTranslation,
  upsertReadersTranslation,
  type WireSegment,
  type WireTranslation,
} from '#db/queries/wire-translations.ts';
import { within } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { assemble, type DispatchText, isOfLead, leadOf, segmentsOf } from './dispatch-segments.ts';
import { draftContent, fileDraft } from './file-draft.ts';
import { followTranslation } from './follow-translation.ts';
import { publishArticle } from './publish-article.ts';
import { rewrittenText } from './rewritten-text.ts';
import { tagsOfDispatch } from './tags-of-dispatch.ts';
import { tellOfSource } from './tell-desk.ts';

/** Why a translation did not become an article; `outdated_translation`: it is of another text than may be used now. */
export type TranslationFilingError = ArticleError | { kind: 'outdated_translation' };

type Filed = { articleId: string; version: number; happened: string; details?: Record<string, unknown> };

type Input = {
  dispatch: DispatchRow;
  source: PolledSource;
  sectionId: string;
  /** The story that the dispatch is in another language, if it is. */
  storyId: string | null;
  translation: WireTranslation;
  now: Date;
};

/**
 * Files one translation of a dispatch. A new one becomes a draft that says what it is translated from, and with what; it is
 * published only where the source's policy says so and the gate has let it pass. One that is an article already lets it
 * follow; readers see that only under the same two conditions, else it waits for a person.
 */
export async function fileTranslation(
  tx: Transaction,
  actor: Actor,
  input: Input,
): Promise<Result<{ articleId: string; version: number; filed: 'new' | 'again' | 'kept' }, TranslationFilingError>> {
  const { dispatch, translation, now } = input;
  const segments = await listSegments(tx, actor, translation.id);
  const plain = textOf(dispatch, segments);
  if (!plain) return err({ kind: 'outdated_translation' });
  const text = await rewrittenText(tx, actor, { translationId: translation.id, text: plain }, now);
  const filed = translation.articleId
    ? await fileAgain(tx, actor, { ...input, text, articleId: translation.articleId })
    : await fileNew(tx, actor, { ...input, text });
  if (!filed.ok) return filed;
  const { articleId, version, happened, details } = filed.value;
  const held = happened === 'update-held' || happened === 'article-kept';
  const articleVersion = held ? {} : { articleVersion: version };
  await updateTranslation(tx, translation.id, { articleId, ...articleVersion, ...(!held && { state: 'filed' }) });
  const { locale } = translation;
  const event = { dispatchId: dispatch.id, at: now, happened, details: { articleId, version, locale, ...details } };
  await insertDispatchEvents(tx, [event]);
  const outcome = held ? 'kept' : translation.articleId ? 'again' : 'new';
  return ok({ articleId, version, filed: outcome });
}

/**
 * The dispatch as its sentences say it, or null where they are not those of the dispatch as it is, or not all there. What is said
 * of the picture above the text may be missing: then nothing is said of it.
 */
export function textOf(
  dispatch: DispatchText & { language: string },
  segments: readonly WireSegment[],
): DispatchText | null {
  const rows = new Map(segments.map((row) => [row.segment, row]));
  const targets = new Map<string, string>();
  let told: DispatchText = dispatch;
  for (const { id, hash } of segmentsOf(dispatch, dispatch.language)) {
    const row = rows.get(id);
    const target = row?.sourceHash === hash ? row.target : null;
    if (target !== null) targets.set(id, target);
    else if (isOfLead(id)) told = withoutWords(dispatch);
    else return null;
  }
  const text = assemble(told, targets, dispatch.language);
  return text.ok ? text.value : null;
}

function withoutWords({ pictures = [], ...text }: DispatchText): DispatchText {
  return { ...text, pictures: pictures.map((picture) => ({ ...picture, alt: '', caption: '' })) };
}

async function fileNew(
  tx: Transaction,
  actor: Actor,
  { dispatch, source, sectionId, storyId, translation, text, now }: Input & { text: DispatchText },
): Promise<Result<Filed, ArticleError>> {
  const tagIds = await tagsOfDispatch(tx, actor, dispatch, translation.locale);
  const content = { ...draftContent({ ...dispatch, ...text }, source, sectionId), tagIds };
  const draft = { dispatchId: dispatch.id, locale: translation.locale, storyId, content, now };
  const created = await fileDraft(tx, actor, draft);
  if (!created.ok) return created;
  const { id: articleId, version } = created.value;
  const lead = leadOf(text);
  if (lead?.mediaId && lead.alt !== '')
    await addMediaText(tx, { mediaId: lead.mediaId, locale: translation.locale, alt: lead.alt });
  await tellReaders(tx, { dispatch, translation, articleId, now });
  if (!passes(dispatch, source, translation)) return ok({ articleId, version, happened: 'filed' });
  const published = await publishArticle(within(tx), actor, { articleId, version }, now);
  if (!published.ok) return published;
  return ok({ articleId, version: published.value.version, happened: 'published' });
}

async function fileAgain(
  tx: Transaction,
  actor: Actor,
  { dispatch, source, translation, text, articleId, now }: Input & { text: DispatchText; articleId: string },
): Promise<Result<Filed, ArticleError>> {
  const article = await findArticleForChange(tx, actor, articleId);
  if (!article) return err({ kind: 'not_found' });
  const { version } = article;
  if (article.status === 'published' && !passes(dispatch, source, translation))
    return ok({ articleId, version, happened: 'update-held' });
  const withCredit = { ...text, body: draftContent({ ...dispatch, ...text }, source, article.sectionId).body };
  const input = { article, filedVersion: translation.articleVersion, text: withCredit };
  const followed = await followTranslation(tx, actor, input, now);
  if (!followed.ok) return followed;
  const { outcome, because, left } = followed.value;
  if (because === 'written' || because === 'open')
    await tellOfSource(tx, { articleId, act: 'update_left', source: source.name, left: left.slice(0, 5) }, now);
  if (outcome !== 'kept') await tellReaders(tx, { dispatch, translation, articleId, now });
  const happened = { followed: 'refiled', partly: 'refiled', same: 'refiled', kept: 'article-kept' }[outcome];
  return ok({ articleId, version: followed.value.version, happened, details: { because, left } });
}

/** Whether readers may see it without a person. */
function passes(
  { withdrawnAt }: DispatchRow,
  { filing }: PolledSource,
  { verdict, decision }: WireTranslation,
): boolean {
  if (withdrawnAt !== null) return false;
  return filing === 'publish' && verdict === 'publish' && decision !== 'held' && decision !== 'rejected';
}

type Told = { dispatch: DispatchRow; translation: WireTranslation; articleId: string; now: Date };

/** Tells readers from which dispatch, by which engine and when an article was translated, from now on. */
export async function tellReaders(tx: Transaction, { dispatch, translation, articleId, now }: Told): Promise<void> {
  const engines = Object.entries(translation.mix).toSorted(([, a], [, b]) => b - a);
  const engine = engines.find(([who]) => who !== 'memory' && who !== 'person')?.[0] ?? engines[0]?.[0] ?? 'person';
  const translatedAt = translation.translatedAt ?? now;
  await upsertReadersTranslation(tx, { dispatchId: dispatch.id, articleId, engine, translatedAt });
}
