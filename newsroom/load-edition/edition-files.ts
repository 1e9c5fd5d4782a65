import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { articleKind } from '#db/schema/articles.ts';
import { age, EditionFileError, listHtmlFiles, readHtmlFile, readYamlFile } from './read-file.ts';

const byLocale = z.record(z.string(), z.string());

const schemas = {
  editions: z.array(z.object({ locale: z.string(), name: z.string(), timeZone: z.string(), isDefault: z.boolean() })),
  sections: z.array(
    z.object({
      key: z.string(),
      parent: z.string().optional(),
      names: byLocale,
      slugs: byLocale,
      descriptions: byLocale,
    }),
  ),
  people: z.array(z.object({ key: z.string(), name: z.string(), email: z.email(), roles: byLocale, bios: byLocale })),
  sources: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      language: z.string(),
      homepage: z.url(),
      feed: z.url().optional(),
      city: z.string().optional(),
      licence: z.object({
        policy: z.enum(['full', 'excerpt', 'link_only']),
        proof: z.string(),
        until: z.coerce.date().optional(),
        pictures: z.boolean().default(false),
      }),
      section: z.string(),
      trust: z.enum(['trusted', 'watched']),
    }),
  ),
  media: z.record(
    z.string(),
    z.object({
      file: z.string(),
      focal: z.tuple([z.number(), z.number()]).default([0.5, 0.5]),
      size: z.tuple([z.number(), z.number()]).optional(),
      credit: z.string(),
      licence: z.string(),
      alt: byLocale,
    }),
  ),
  front: z.record(z.string(), z.array(z.string())),
};

const frontMatter = z.strictObject({
  headline: z.string(),
  standfirst: z.string(),
  section: z.string(),
  kind: z.enum(articleKind.enumValues),
  authors: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  picture: z.string().optional(),
  caption: z.string().default(''),
  published: age,
  updated: age.optional(),
  story: z.string().optional(),
  corrections: z.array(z.object({ at: age, note: z.string() })).default([]),
  withdrawn: z.object({ at: age, reason: z.string() }).optional(),
  wire: z
    .object({
      source: z.string(),
      url: z.url(),
      headline: z.string(),
      byline: z.string().default(''),
      published: age,
      updated: age.optional(),
      engine: z.string(),
      reviewed: z.object({ by: z.string(), at: age }).optional(),
    })
    .optional(),
});

/** An article's file: what stands above the text, the text, and the original of a translated one. */
export type ArticleFile = z.output<typeof frontMatter> & {
  locale: string;
  slug: string;
  html: string;
  original: string | null;
};

type Tables = { [Name in keyof typeof schemas]: z.output<(typeof schemas)[Name]> };

/** Everything that a newsroom hands over for an edition. Ages are milliseconds before the moment of loading. */
export type EditionFiles = Tables & { articles: ArticleFile[]; folder: string };

/**
 * Reads the files of an edition from `folder`.
 *
 * @throws {EditionFileError} for the first file that is missing or wrong.
 */
export async function readEditionFiles(folder: string): Promise<EditionFiles> {
  const [editions, sections, people, sources, media, front] = await Promise.all([
    readTable(folder, 'editions'),
    readTable(folder, 'sections'),
    readTable(folder, 'people'),
    readTable(folder, 'sources'),
    readTable(folder, 'media'),
    readTable(folder, 'front'),
  ]);
  const articles = (await Promise.all(editions.map(({ locale }) => readArticles(folder, locale)))).flat();
  return { editions, sections, people, sources, media, front, articles, folder };
}

async function readTable<Name extends keyof Tables>(folder: string, name: Name): Promise<Tables[Name]> {
  return (await readYamlFile(join(folder, `${name}.yaml`), schemas[name])) as Tables[Name]; // the schema of this very name
}

async function readArticles(folder: string, locale: string): Promise<ArticleFile[]> {
  const home = join(folder, 'articles', locale);
  const files = (await listHtmlFiles(home)).filter((file) => !file.endsWith('.original.html'));
  return Promise.all(files.map((file) => readArticle(file, locale)));
}

async function readArticle(file: string, locale: string): Promise<ArticleFile> {
  const { matter, html } = await readHtmlFile(file, frontMatter);
  const original = await readFile(file.replace(/\.html$/, '.original.html'), 'utf8').catch(() => null);
  if (matter.wire && original === null) throw new EditionFileError(`${file}: a wire article needs its original`);
  return { ...matter, locale, slug: basename(file, '.html'), html, original };
}
