import type { Database } from '#db/client.ts';
import { replaceFrontSlots } from '#db/queries/editor-edition.ts';
import type { FileStore } from '#lib/file-store.ts';
import { machineActor } from '../actor.ts';
import { type ArticleFile, readEditionFiles } from './edition-files.ts';
import { draftArticle, type LoadedArticle, type Loading, runArticle } from './load-article.ts';
import { known, loadFrame } from './load-frame.ts';
import { loadBreakingNews, savePaper } from './load-paper.ts';
import { loadWire } from './load-wire.ts';
import { readPaperFiles } from './paper-files.ts';
import { EditionFileError } from './read-file.ts';

/**
 * Loads an edition from the files in `folder` into an empty newsroom, through the same parser and use cases that people
 * use. `report` hears how many of how many articles have been loaded.
 *
 * @throws {EditionFileError} with the file and what is wrong in it.
 */
export async function loadEdition(
  db: Database,
  store: FileStore,
  folder: string,
  report: (done: number, all: number) => void = () => {},
  now = new Date(),
): Promise<void> {
  const files = await readEditionFiles(folder);
  const paper = await readPaperFiles(
    folder,
    files.editions.map(({ locale }) => locale),
  );
  const actor = machineActor('import');
  const loading: Loading = { db, actor, now, frame: await loadFrame(db, store, actor, files) };
  await savePaper(db, actor, paper, now);
  const stories = new Map<string, string>();
  const drafts: LoadedArticle[] = [];
  for (const file of files.articles) {
    const storyId = (file.story && stories.get(file.story)) ?? null;
    const draft = await naming(file, draftArticle(loading, file, storyId));
    if (file.story) stories.set(file.story, draft.storyId);
    drafts.push(draft);
    report(drafts.length, 2 * files.articles.length);
  }
  const articleIds = new Map(drafts.map(({ file, articleId }) => [`${file.locale}/${file.slug}`, articleId]));
  for (const [index, draft] of drafts.entries()) {
    await naming(draft.file, runArticle(loading, draft, articleIds));
    report(drafts.length + index + 1, 2 * files.articles.length);
  }
  await loadWire(db, loading.frame, folder, now);
  await loadBreakingNews(db, paper.breaking, articleIds, now);
  await db.transaction(async (tx) => {
    for (const [locale, slugs] of Object.entries(files.front)) {
      await replaceFrontSlots(
        tx,
        locale,
        slugs.map((slug) => known(articleIds, `${locale}/${slug}`, 'article')),
      );
    }
  });
}

// What is wrong with an article is told together with its file.
async function naming<T>({ locale, slug }: ArticleFile, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof EditionFileError)) throw error;
    throw new EditionFileError(`articles/${locale}/${slug}.html: ${error.message}`);
  });
}
