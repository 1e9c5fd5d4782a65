import type { Database } from '#db/client.ts';
import { insertBreakingNews } from '#db/queries/editor-edition.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import type { Actor } from '../actor.ts';
import { saveInfoPage } from '../save-info-page.ts';
import { type SettingInput, saveSettings } from '../save-settings.ts';
import { known } from './load-frame.ts';
import { type InfoPageFile, type PaperFiles, readPaperFiles } from './paper-files.ts';
import { EditionFileError } from './read-file.ts';

/**
 * Loads what the files in `folder` say of the paper itself, for editions that are there.
 *
 * @throws {EditionFileError} with the file and what is wrong in it.
 */
export async function loadPaper(
  db: Database,
  actor: Actor,
  folder: string,
  locales: readonly string[],
  now = new Date(),
): Promise<void> {
  await savePaper(db, actor, await readPaperFiles(folder, locales), now);
}

/** Saves settings and pages about the paper, as people would. */
export async function savePaper(
  db: Database,
  actor: Actor,
  { settings, infoPages }: Pick<PaperFiles, 'settings' | 'infoPages'>,
  now: Date,
): Promise<void> {
  for (const input of settingsOf(settings)) {
    const saved = await saveSettings(db, actor, input, now);
    if (!saved.ok) throw new EditionFileError(`settings.yaml: ${input.key}: ${JSON.stringify(saved.error)}`);
  }
  for (const file of infoPages) {
    const { html: _html, ...matter } = file;
    const saved = await saveInfoPage(db, actor, { ...matter, body: readBody(file) }, now);
    if (!saved.ok) throw new EditionFileError(`${nameOf(file)}: ${JSON.stringify(saved.error)}`);
  }
}

/** Puts breaking news over the front pages; `articleIds` are by `locale/slug`. */
export async function loadBreakingNews(
  db: Database,
  breaking: PaperFiles['breaking'],
  articleIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const rows = breaking.map(({ locale, text, article, since, lasts }) => ({
    locale,
    text: locale.startsWith('fr') ? frenchTypography(text) : text,
    articleId: article === undefined ? null : known(articleIds, `${locale}/${article}`, 'article'),
    startsAt: new Date(now.getTime() - since),
    endsAt: new Date(now.getTime() - since + lasts),
  }));
  await db.transaction((tx) => insertBreakingNews(tx, rows));
}

function settingsOf({ publisher, rights, discovery }: PaperFiles['settings']): SettingInput[] {
  return [
    ...(publisher ? [{ key: 'publisher', value: publisher } as const] : []),
    ...(rights ? [{ key: 'rights', value: rights } as const] : []),
    ...(discovery ? [{ key: 'discovery', value: discovery } as const] : []),
  ];
}

function readBody(file: InfoPageFile) {
  const { document, losses } = documentFromHtml(file.html, { resolveMedia: () => null, resolveArticle: () => null });
  if (losses.length > 0) throw new EditionFileError(`${nameOf(file)}: lost ${JSON.stringify(losses[0])}`);
  return document;
}

function nameOf({ locale, slug }: InfoPageFile): string {
  return `pages/${locale}/${slug}.html`;
}
