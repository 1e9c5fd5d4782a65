import type { Transaction } from '#db/client.ts';
import { type ArticleRow, findRevisionContent, listArticleLinks } from '#db/queries/editor-articles.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { within } from '#db/transact.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import type { DispatchText } from './dispatch-segments.ts';
import { isSameText, mergeText } from './merge-text.ts';
import { saveArticle } from './save-article.ts';
import { typesetContent } from './typeset-content.ts';
import { updateArticle } from './update-article.ts';

/**
 * What became of an article whose translation has changed: it follows, it says so already, or some of it, or all, was left
 * as people wrote it, because they changed it too (`written`), are changing it (`open`), or took it away (`withdrawn`).
 */
export type Followed = {
  version: number;
  outcome: 'followed' | 'same' | 'partly' | 'kept';
  because: 'written' | 'open' | 'withdrawn' | null;
  /** The first words of each passage that was left. */
  left: string[];
};

type Input = {
  article: ArticleRow;
  /** The version that the translation wrote last. */
  filedVersion: number | null;
  text: DispatchText;
};

/** Lets an article follow its translation: by saving it before it is published, by an update after. What people wrote stays. */
export async function followTranslation(
  tx: Transaction,
  actor: Actor,
  { article, filedVersion, text }: Input,
  now: Date,
): Promise<Result<Followed, ArticleError>> {
  const kept = (because: Followed['because'], left: string[] = []): Result<Followed, never> =>
    ok({ version: article.version, outcome: 'kept', because, left });
  if (article.status === 'withdrawn') return kept('withdrawn');
  const isPublished = article.status === 'published';
  if (isPublished && (await findWorkingCopy(tx, actor, article.id))) return kept('open');
  const base = filedVersion === article.version ? article : await textAt(tx, actor, article.id, filedVersion);
  if (!base) return kept('written');
  const { headline, standfirst, slug, kind, sectionId, leadMediaId, leadCaption, body } = article;
  const ours = { headline, standfirst, body };
  const links = await listArticleLinks(tx, actor, article.id);
  const rest = { slug, kind, sectionId, leadMediaId, leadCaption, ...links };
  const theirs = typesetContent({ ...rest, ...text }, article.locale);
  const merged = mergeText(base, ours, theirs);
  const isSame = isSameText(merged.text, ours);
  const { left } = merged;
  if (isSame && left.length > 0) return kept('written', left);
  if (isSame) return ok({ version: article.version, outcome: 'same', because: null, left });
  const input = { articleId: article.id, version: article.version, content: { ...rest, ...merged.text } };
  const saved = await (isPublished ? updateArticle : saveArticle)(within(tx), actor, input, now);
  if (!saved.ok) return saved;
  const { version } = saved.value;
  return ok(
    left.length > 0
      ? { version, outcome: 'partly', because: 'written', left }
      : { version, outcome: 'followed', because: null, left },
  );
}

async function textAt(tx: Transaction, actor: Actor, articleId: string, version: number | null) {
  if (version === null) return null;
  const revision = await findRevisionContent(within(tx), actor, articleId, version);
  return revision?.theirs ?? null;
}
