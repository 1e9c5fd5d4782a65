import type { Database } from '#db/client.ts';
import { upsertTag } from '#db/queries/editor-edition.ts';
import { documentFromHtml } from '#document/from-html.ts';
import type { Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import type { Actor } from '../actor.ts';
import type { ArticleContentInput } from '../article-content.ts';
import { correctArticle } from '../correct-article.ts';
import { createArticle } from '../create-article.ts';
import { publishArticle } from '../publish-article.ts';
import { recordTranslation } from '../record-translation.ts';
import { reviewTranslation } from '../review-translation.ts';
import { saveArticle } from '../save-article.ts';
import { typesetText } from '../typeset-content.ts';
import { updateArticle } from '../update-article.ts';
import { withdrawArticle } from '../withdraw-article.ts';
import type { ArticleFile } from './edition-files.ts';
import { type Frame, known } from './load-frame.ts';
import { EditionFileError } from './read-file.ts';

/** An article that stands in the newsroom as a draft, on its way to what its file says of it. */
export type LoadedArticle = { file: ArticleFile; articleId: string; storyId: string; content: ArticleContentInput };

/** Who loads, into what, and when «now» is. */
export type Loading = { db: Database; actor: Actor; frame: Frame; now: Date };

/** Files an article as a draft, as its author would have begun it a while before it appeared. */
export async function draftArticle(
  loading: Loading,
  file: ArticleFile,
  storyId: string | null,
): Promise<LoadedArticle> {
  const content = await readContent(loading, file, () => null);
  const begun = before(loading.now, file.published + 45 * 60_000);
  const input = { locale: file.locale, storyId, origin: file.wire ? 'wire' : 'staff', content } as const;
  const article = expectOk(await createArticle(loading.db, loading.actor, input, begun));
  if (file.wire) await recordOrigin(loading, file, article.id);
  return { file, articleId: article.id, storyId: article.storyId, content };
}

/** Takes a draft through everything that its file says happened to it. */
export async function runArticle(
  loading: Loading,
  { file, articleId, content }: LoadedArticle,
  articleIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { db, actor, now } = loading;
  let latest = content;
  if (file.html.includes('depeche:')) {
    latest = await readContent(loading, file, (slug) => known(articleIds, `${file.locale}/${slug}`, 'article'));
    const written = before(now, file.published + 5 * 60_000);
    expectOk(await saveArticle(db, actor, { articleId, version: 1, content: latest }, written));
  }
  const target = { articleId, version: null };
  let { version } = expectOk(await publishArticle(db, actor, target, before(now, file.published)));
  for (const { at, note } of file.corrections.toSorted((one, other) => other.at - one.at)) {
    ({ version } = expectOk(await correctArticle(db, actor, { ...target, note }, before(now, at))));
  }
  if (file.updated !== undefined) {
    const update = { articleId, version, content: latest };
    expectOk(await updateArticle(db, actor, update, before(now, file.updated)));
  }
  if (file.wire?.reviewed) {
    const reviewer = known(loading.frame.people, file.wire.reviewed.by, 'person');
    expectOk(await reviewTranslation(db, reviewer, { articleId }, before(now, file.wire.reviewed.at)));
  }
  if (file.withdrawn) {
    const { at, reason } = file.withdrawn;
    expectOk(await withdrawArticle(db, actor, { ...target, reason }, before(now, at)));
  }
}

async function readContent(
  { db, frame }: Loading,
  file: ArticleFile,
  resolveArticle: (slug: string) => string | null,
): Promise<ArticleContentInput> {
  const tagIds = await db.transaction((tx) =>
    Promise.all(
      file.tags.map((name) =>
        upsertTag(tx, { locale: file.locale, slug: slugOf(name), name: typesetText(name, file.locale) }),
      ),
    ),
  );
  return {
    headline: file.headline,
    standfirst: file.standfirst,
    slug: file.slug,
    kind: file.kind,
    sectionId: known(frame.sections, file.section, 'section'),
    leadMediaId: file.picture ? known(frame.media, file.picture, 'medium') : null,
    leadCaption: file.caption,
    authorIds: file.authors.map((key) => known(frame.authors, key, 'author')),
    tagIds,
    body: readBody(frame, file.html, resolveArticle),
  };
}

function readBody(frame: Frame, html: string, resolveArticle: (slug: string) => string | null) {
  const { document, losses } = documentFromHtml(html, {
    resolveMedia: (key) => known(frame.media, key, 'medium'),
    resolveArticle: (href) => (href.startsWith('depeche:') ? resolveArticle(href.slice('depeche:'.length)) : null),
  });
  const lost = losses.filter((loss) => loss.kind !== 'unknown_article');
  if (lost.length > 0) throw new EditionFileError(`lost ${JSON.stringify(lost[0])}`);
  return document;
}

async function recordOrigin({ db, actor, frame, now }: Loading, file: ArticleFile, articleId: string): Promise<void> {
  if (!file.wire) return;
  const { source: key, url, headline, byline, published, updated, engine } = file.wire;
  const source = known(frame.sources, key, 'source');
  const dispatch = {
    sourceId: source.id,
    identity: url,
    url,
    language: source.language,
    headline,
    byline,
    body: readBody(frame, file.original ?? '', () => null),
    sourcePublishedAt: before(now, published),
    sourceUpdatedAt: updated === undefined ? null : before(now, updated),
  };
  const translatedAt = before(now, file.published + 4 * 60_000);
  expectOk(await recordTranslation(db, actor, { articleId, dispatch, engine, translatedAt }));
}

function before(now: Date, age: number): Date {
  return new Date(now.getTime() - age);
}

function expectOk<T, E extends { kind: string }>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new EditionFileError(JSON.stringify(result.error));
}
