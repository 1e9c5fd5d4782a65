import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle, findRevisionContent } from '#db/queries/editor-articles.ts';
import type { RevisionContent } from '#db/schema/revisions.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { type ArticleContentInput, parseArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { saveArticle } from './save-article.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { typesetContent } from './typeset-content.ts';

type Input = {
  articleId: string;
  version: number;
  content: unknown;
  isAutosave: boolean;
  /** The version that this brings back, where it is not newly written. */
  restored?: number;
};

/** What the newsroom's editor learns of a save. */
export type SavedDraft = { version: number; savedAt: Date };

/** Somebody saved meanwhile: what stands there now, and who wrote it when. */
export type StaleDraft = {
  kind: 'stale';
  version: number;
  theirs: RevisionContent;
  savedBy: string | null;
  savedAt: Date;
};

/** Every expected way in which such a save fails. */
export type SaveError = Exclude<ArticleError, { kind: 'stale' }> | StaleDraft;

/**
 * Saves what the editor holds, wherever it belongs: in the article while nobody reads it, in its working copy once it is
 * published. A save that is based on an older version changes nothing and answers what stands there now.
 */
export async function saveDraft(
  db: Database,
  actor: Actor,
  { articleId, version, content, isAutosave, restored }: Input,
): Promise<Result<SavedDraft, SaveError>> {
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  const save = article.status === 'published' ? saveWorkingCopy : saveArticle;
  // Checked field by field in the use case.
  const input = content as ArticleContentInput; // parseArticleContent takes it for unknown
  const saved = await save(db, actor, { articleId, version, content: input, isAutosave, restored });
  if (saved.ok) return ok({ version: saved.value.version, savedAt: saved.value.savedAt });
  if (saved.error.kind !== 'stale') return { ok: false, error: saved.error };
  const present = await findRevisionContent(db, actor, articleId, saved.error.version);
  if (!present) return err({ kind: 'not_found' });
  const { version: presentVersion } = saved.error;
  // Sent again because the answer to the first time was lost on the way: it is saved. Nobody brings back twice by accident.
  if (restored === undefined && saysThis(present.theirs, input, article.locale))
    return ok({ version: presentVersion, savedAt: present.savedAt });
  return err({ kind: 'stale', version: presentVersion, ...present });
}

function saysThis(content: RevisionContent, input: ArticleContentInput, locale: string): boolean {
  const parsed = parseArticleContent(input);
  return parsed.ok && isDeepStrictEqual(content, typesetContent(parsed.value, locale));
}
