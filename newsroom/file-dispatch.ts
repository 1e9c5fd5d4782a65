import type { Database, Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import {
  type DispatchRow,
  findFiledVersion,
  findReadyDispatch,
  insertDispatchEvents,
  listLocales,
  updateDispatch,
} from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import { transact, within } from '#db/transact.ts';
import type { Block, Inline } from '#document/article-document.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleContentInput } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { createArticle } from './create-article.ts';
import { saveArticle } from './save-article.ts';
import { effectiveLicence, keepWithin, licenceOf, narrower } from './source-licence.ts';

/** Why a dispatch did not become a draft. */
export type FilingError =
  | ArticleError
  /** It is not ready, or somebody was first. */
  | { kind: 'not_ready' }
  /** Its source has no section, and an article needs one. */
  | { kind: 'no_section' }
  /** No edition is in its language: it must be translated first. */
  | { kind: 'no_edition'; language: string };

/** What became of a dispatch: a new draft, the draft that follows its source, or nothing, since people work on the article. */
export type Filing = { articleId: string; version: number; filed: 'new' | 'again' | 'kept' };

/**
 * Files a dispatch that is ready as a draft in the edition of its language, with what its licence let us keep and who said
 * it. A dispatch that changed after it was filed changes its draft, as long as nobody else has. All of it happens in one
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
    // The term may have ended since the text came: what is filed is what may be used today.
    const policy = narrower(effectiveLicence(licenceOf(source), now).policy, ready.dispatch.licenceUsed);
    const dispatch = { ...ready.dispatch, ...keepWithin(policy, ready.dispatch, ready.dispatch.language) };
    const locale = localeFor(dispatch.language, await listLocales(tx, actor));
    if (locale === null) return err({ kind: 'no_edition', language: dispatch.language });
    if (source.sectionId === null) return err({ kind: 'no_section' });
    const content = contentOf(dispatch, source, source.sectionId);
    const filing = dispatch.articleId
      ? await fileAgain(tx, actor, { dispatch, articleId: dispatch.articleId, content, now })
      : await fileNew(tx, actor, { dispatchId, locale, content, now });
    if (!filing.ok) return filing;
    const { articleId, version, filed } = filing.value;
    const { body, standfirst } = dispatch;
    const kept = { body, standfirst, licenceUsed: policy };
    await updateDispatch(tx, dispatchId, { ...kept, articleId, status: 'done', failure: null, attempts: 0 });
    const happened = { new: 'filed', again: 'refiled', kept: 'article-kept' }[filed];
    await insertDispatchEvents(tx, [{ dispatchId, at: now, happened, details: { articleId, version } }]);
    return filing;
  });
}

/** The edition that speaks a language, whatever its region; null where none does. */
export function localeFor(language: string, locales: readonly string[]): string | null {
  const plain = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => plain(locale) === plain(language)) ?? null;
}

type FilingNew = { dispatchId: string; locale: string; content: ArticleContentInput; now: Date };

async function fileNew(
  tx: Transaction,
  actor: Actor,
  { dispatchId, locale, content, now }: FilingNew,
): Promise<Result<Filing, FilingError>> {
  const input = { locale, storyId: null, origin: 'wire', content } as const;
  let created = await createArticle(within(tx), actor, input, now);
  if (!created.ok && created.error.kind === 'slug_taken') {
    const slug = `${content.slug.slice(0, 100).replace(/-$/, '')}-${dispatchId.slice(-8)}`;
    created = await createArticle(within(tx), actor, { ...input, content: { ...content, slug } }, now);
  }
  if (!created.ok) return created;
  return ok({ articleId: created.value.id, version: created.value.version, filed: 'new' });
}

type FilingAgain = { dispatch: DispatchRow; articleId: string; content: ArticleContentInput; now: Date };

async function fileAgain(
  tx: Transaction,
  actor: Actor,
  { dispatch, articleId, content, now }: FilingAgain,
): Promise<Result<Filing, FilingError>> {
  const article = await findArticleForChange(tx, actor, articleId);
  const filedVersion = await findFiledVersion(tx, actor, dispatch.id);
  if (!article) return err({ kind: 'not_found' });
  const kept = ok({ articleId, version: article.version, filed: 'kept' as const });
  if (article.status !== 'draft' || article.version !== filedVersion) return kept;
  const { slug, sectionId } = article;
  const input = { articleId, version: article.version, content: { ...content, slug, sectionId } };
  const saved = await saveArticle(within(tx), actor, input, now);
  return saved.ok ? ok({ articleId, version: saved.value.version, filed: 'again' }) : saved;
}

function contentOf(dispatch: DispatchRow, source: PolledSource, sectionId: string): ArticleContentInput {
  const { headline, standfirst, body, id } = dispatch;
  const blocks = body.content.filter((block) => block.type !== 'paragraph' || block.content !== undefined);
  return {
    headline,
    standfirst,
    slug: slugOf(headline) || `depeche-${id.slice(-8)}`,
    sectionId,
    body: { type: 'doc', content: [...blocks, creditOf(dispatch, source)] },
  };
}

// Who said it stands under the text in every language alike: «— Jane Doe, The Source», linked to the original.
function creditOf({ byline, url }: DispatchRow, { name }: PolledSource): Block {
  const text = byline === '' || byline === name ? name : `${byline}, ${name}`;
  const isAddress = URL.canParse(url) && /^https?:/.test(url);
  const credit: Inline = isAddress
    ? { type: 'text', text, marks: [{ type: 'link', attrs: { href: url, article: null } }] }
    : { type: 'text', text };
  return { type: 'paragraph', content: [{ type: 'text', text: '— ' }, credit] };
}
