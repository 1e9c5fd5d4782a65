import type { Database, Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import {
  type DispatchRow,
  findFiledVersion,
  findReadyDispatch,
  insertDispatchEvents,
  updateDispatch,
} from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { listTargets, listTranslations } from '#db/queries/wire-translations.ts';
import { transact, within } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleContentInput } from './article-content.ts';
import { localeFor } from './edition-of-language.ts';
import { draftContent, fileDraft } from './file-draft.ts';
import { fileTranslation, type TranslationFilingError } from './file-translation.ts';
import { saveArticle } from './save-article.ts';
import { sectionOfDispatch } from './section-of-dispatch.ts';
import { effectiveLicence, keepWithin, licenceOf, narrower } from './source-licence.ts';

/** Why a dispatch did not become a draft. */
export type FilingError =
  | TranslationFilingError
  /** It is not ready, or somebody was first. */
  | { kind: 'not_ready' }
  /** Its source has no section, and an article needs one. */
  | { kind: 'no_section' }
  /** No edition is in its language: it must be translated first. */
  | { kind: 'no_edition'; language: string };

/** What became of a dispatch: a new article, one that follows its source, or nothing, since people work on it. */
export type Filing = { articleId: string; version: number; filed: 'new' | 'again' | 'kept' };

/**
 * Files a dispatch that is ready: as a draft in the edition of its language, and in those into which it was translated, with
 * what its licence let us keep and who said it. Of several articles the first is answered. A dispatch that changed after it was filed changes its draft, as long as nobody else has. All of it happens in one
 * transaction, so that nothing can be filed twice or by half.
 */
export async function fileDispatch(
  db: Database,
  actor: Actor,
  { dispatchId }: { dispatchId: string },
  now = new Date(),
): Promise<Result<Filing, FilingError>> {
  if (!can(actor, 'create')) return err({ kind: 'forbidden', act: 'create' });
  return transact<Filing, FilingError>(db, async (tx) => {
    const ready = await findReadyDispatch(tx, actor, dispatchId);
    if (!ready) return err({ kind: 'not_ready' });
    const { source } = ready;
    const dispatch = licensedDispatch(ready.dispatch, source, now);
    const sectionId = await sectionOfDispatch(tx, dispatch.feedStatement?.categories ?? [], source.sectionId);
    const ofLanguage = await fileOriginal(tx, actor, { dispatch, source, sectionId, now });
    if (!ofLanguage.ok) return ofLanguage;
    const original = ofLanguage.value;
    const storyId = original ? await findStory(tx, actor, original.articleId) : null;
    const translated: Filing[] = [];
    for (const translation of await listTranslations(tx, actor, dispatchId)) {
      if (translation.state !== 'checked' && translation.state !== 'filed') continue;
      const section = translation.sectionId ?? sectionId;
      if (section === null) return err({ kind: 'no_section' });
      const story = storyId ?? (translated[0] ? await findStory(tx, actor, translated[0].articleId) : null);
      const input = { dispatch, source, sectionId: section, storyId: story, translation, now };
      const filing = await fileTranslation(tx, actor, input);
      if (!filing.ok) return filing;
      translated.push(filing.value);
    }
    const filing = original ?? translated[0];
    if (!filing) return err({ kind: 'no_edition', language: dispatch.language });
    const { body, standfirst } = dispatch;
    const kept = { body, standfirst, licenceUsed: dispatch.licenceUsed };
    const own = original ? { articleId: original.articleId } : {};
    await updateDispatch(tx, dispatchId, { ...kept, ...own, status: 'done', failure: null, attempts: 0 });
    return ok(filing);
  });
}

/** A dispatch as its source's licence lets us use it now: the term may have ended since the text came. */
export function licensedDispatch(dispatch: DispatchRow, source: PolledSource, now: Date): DispatchRow {
  const policy = narrower(effectiveLicence(licenceOf(source), now).policy, dispatch.licenceUsed);
  const pictures = policy === 'full' ? dispatch.pictures : [];
  return { ...dispatch, ...keepWithin(policy, dispatch, dispatch.language), pictures, licenceUsed: policy };
}

type Original = { dispatch: DispatchRow; source: PolledSource; sectionId: string | null; now: Date };

/** Files the dispatch in the edition of its own language; null where there is none. */
async function fileOriginal(
  tx: Transaction,
  actor: Actor,
  { dispatch, source, sectionId, now }: Original,
): Promise<Result<Filing | null, FilingError>> {
  const locales = (await listTargets(tx, actor)).map(({ locale }) => locale);
  const locale = localeFor(dispatch.language, locales);
  if (locale === null) return ok(null);
  if (sectionId === null) return err({ kind: 'no_section' });
  const content = draftContent(dispatch, source, sectionId);
  const draft = { dispatchId: dispatch.id, locale, storyId: null, content, now };
  const filing = dispatch.articleId
    ? await fileAgain(tx, actor, { dispatch, articleId: dispatch.articleId, content, now })
    : await fileNew(tx, actor, draft);
  if (!filing.ok) return filing;
  const { articleId, version, filed } = filing.value;
  const happened = { new: 'filed', again: 'refiled', kept: 'article-kept' }[filed];
  const details = { articleId, version };
  await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, at: now, happened, details }]);
  return filing;
}

async function fileNew(
  tx: Transaction,
  actor: Actor,
  draft: Parameters<typeof fileDraft>[2],
): Promise<Result<Filing, FilingError>> {
  const created = await fileDraft(tx, actor, draft);
  if (!created.ok) return created;
  return ok({ articleId: created.value.id, version: created.value.version, filed: 'new' });
}

async function findStory(tx: Transaction, actor: Actor, articleId: string): Promise<string | null> {
  return (await findArticleForChange(tx, actor, articleId))?.storyId ?? null;
}

type FilingAgain = { dispatch: DispatchRow; articleId: string; content: ArticleContentInput; now: Date };

async function fileAgain(
  tx: Transaction,
  actor: Actor,
  { dispatch, articleId, content, now }: FilingAgain,
): Promise<Result<Filing, FilingError>> {
  const article = await findArticleForChange(tx, actor, articleId);
  const filedVersion = await findFiledVersion(tx, actor, dispatch.id, articleId);
  if (!article) return err({ kind: 'not_found' });
  const kept = ok({ articleId, version: article.version, filed: 'kept' as const });
  if (article.status !== 'draft' || article.version !== filedVersion) return kept;
  const { slug, sectionId } = article;
  const input = { articleId, version: article.version, content: { ...content, slug, sectionId } };
  const saved = await saveArticle(within(tx), actor, input, now);
  return saved.ok ? ok({ articleId, version: saved.value.version, filed: 'again' }) : saved;
}
