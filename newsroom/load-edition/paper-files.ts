import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { infoPageKey } from '#db/schema/info-pages.ts';
import { age, listHtmlFiles, readHtmlFile, readYamlFile } from './read-file.ts';

const settings = z.strictObject({
  publisher: z
    .strictObject({
      name: z.string(),
      legalForm: z.string(),
      postalAddress: z.string(),
      director: z.string(),
      host: z.string(),
      email: z.string(),
      sameAs: z.array(z.string()),
    })
    .optional(),
  rights: z
    .strictObject({ isMiningReserved: z.boolean(), policyUrl: z.string(), blockedCrawlers: z.array(z.string()) })
    .optional(),
  discovery: z.strictObject({ indexUnreviewed: z.boolean(), hub: z.string() }).optional(),
});

const breaking = z.array(
  z.strictObject({ locale: z.string(), text: z.string(), article: z.string().optional(), since: age, lasts: age }),
);

const pageMatter = z.strictObject({
  key: z.enum(infoPageKey.enumValues),
  title: z.string(),
  standfirst: z.string().default(''),
});

/** The file of a page about the paper. */
export type InfoPageFile = z.output<typeof pageMatter> & { locale: string; slug: string; html: string };

/** What an edition says of the paper itself, and what is breaking. All of it may be missing. */
export type PaperFiles = {
  settings: z.output<typeof settings>;
  breaking: z.output<typeof breaking>;
  infoPages: InfoPageFile[];
};

/**
 * Reads from `folder` what the editions in `locales` say of the paper: `settings.yaml`, `breaking.yaml`, and
 * `pages/<locale>/<slug>.html`.
 *
 * @throws {EditionFileError} for the first file that is wrong.
 */
export async function readPaperFiles(folder: string, locales: readonly string[]): Promise<PaperFiles> {
  return {
    settings: await readYamlFile(join(folder, 'settings.yaml'), settings, '{}'),
    breaking: await readYamlFile(join(folder, 'breaking.yaml'), breaking, '[]'),
    infoPages: (await Promise.all(locales.map((locale) => readInfoPages(folder, locale)))).flat(),
  };
}

async function readInfoPages(folder: string, locale: string): Promise<InfoPageFile[]> {
  const home = join(folder, 'pages', locale);
  const isThere = await access(home).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  return Promise.all(
    (await listHtmlFiles(home)).map(async (file) => {
      const { matter, html } = await readHtmlFile(file, pageMatter);
      return { ...matter, locale, slug: basename(file, '.html'), html };
    }),
  );
}
