import { connect, type Database, openDatabase, type Sql } from '#db/client.ts';
import { insertAuthor, insertSection, upsertTag } from '#db/queries/editor-edition.ts';
import type { ArticleDocument, Block } from '#document/article-document.ts';
import { countWords } from '#document/to-text.ts';
import { aPublishedArticle } from '#tests/builders.ts';
import { aWideTable, veryLongWords } from './awkward-text.ts';

/** Where the awkward things stand: what nobody plans for, and every newspaper has in its first week. */
export const awkward = {
  section: '/mise-a-l-epreuve',
  oneArticle: '/rubrique-d-un-article',
  empty: '/rubrique-vide',
  longHeadline: '/mise-a-l-epreuve/cent-vingt-signes',
  withoutPicture: '/mise-a-l-epreuve/sans-image',
  longRead: '/mise-a-l-epreuve/quatre-mille-mots',
  gallery: '/mise-a-l-epreuve/galerie-de-douze',
  longWords: '/mise-a-l-epreuve/mots-tres-longs',
  quotes: '/mise-a-l-epreuve/guillemets',
  /** An article whose page can't be made: its body is not what the program wrote. */
  broken: '/rubrique-d-un-article/page-impossible',
  tag: 'sujet-d-un-seul-article',
  authorWithoutBiography: 'personne-sans-biographie',
} as const;

const longestHeadline =
  'À Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson, le conseil municipal renonce, faute de place, à graver son propre nom !';
const hour = 3_600_000;

/** Adds the awkward things to the demo. They are old, so that they stand on pages of their own and not on the front page. */
export async function addAwkwardContent(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, { max: 1 });
  const sql = connect(databaseUrl, { max: 1 });
  try {
    await addArticles(db, sql);
  } finally {
    await Promise.all([db.end(), sql.end()]);
  }
}

async function addArticles(db: Database, sql: Sql): Promise<void> {
  // Inside another section they have no band on the front page and no place in the bar, which stay the demo's own.
  const [parent] = await sql<{ id: string }[]>`select id from sections where key = 'culture'`;
  const parentId = parent?.id ?? null;
  const sectionId = await addSection(db, awkward.section, { name: 'Mise à l’épreuve', parentId });
  const other = await addSection(db, awkward.oneArticle, { name: 'Rubrique d’un seul article', parentId });
  await addSection(db, awkward.empty, { name: 'Rubrique vide', parentId });
  const [author, tag] = await db.transaction(async (tx) => [
    await insertAuthor(
      tx,
      { slug: awkward.authorWithoutBiography, name: 'Marie-Françoise-Élisabeth d’Hautefeuille-Saint-Loup' },
      [],
    ),
    await upsertTag(tx, { locale: 'fr', slug: awkward.tag, name: 'Aménagement des centres-bourgs et des lisières' }),
  ]);
  const pictures = await sql<{ id: string }[]>`select id from media where kind = 'image' order by id limit 12`;
  const [leadMediaId = null] = pictures.map(({ id }) => id);
  const articles: Parameters<typeof aPublishedArticle>[1][] = [
    {
      slug: 'cent-vingt-signes',
      headline: longestHeadline,
      leadMediaId,
      tagIds: [tag],
      authorIds: [author],
      sectionId,
    },
    { slug: 'sans-image', headline: 'Un article sans image', standfirst: '', sectionId },
    { slug: 'quatre-mille-mots', headline: 'Le plus long', body: await aLongBody(sql), leadMediaId, sectionId },
    { slug: 'galerie-de-douze', headline: 'Douze images', body: aGallery(pictures.map(({ id }) => id)), sectionId },
    { slug: 'mots-tres-longs', ...veryLongWords, body: aWideTable, leadMediaId, sectionId },
    { slug: 'guillemets', headline: '« Peut-on dire “non” ? » : la question « qui fâche » !', leadMediaId, sectionId },
    { slug: 'page-impossible', headline: 'Le seul de sa rubrique', sectionId: other },
  ];
  for (const [index, article] of articles.entries()) {
    await aPublishedArticle(db, article, new Date(Date.UTC(2016, 0, 4) - index * hour));
  }
  await sql`update articles set body = '{"type": "doc"}' where slug = 'page-impossible'`;
}

async function addSection(
  db: Database,
  path: string,
  { name, parentId }: { name: string; parentId: string | null },
): Promise<string> {
  const slug = path.slice(1);
  return db.transaction((tx) => insertSection(tx, { key: slug, parentId }, [{ locale: 'fr', slug, name }]));
}

/** Bodies of the demo edition, one after the other, until there are 4,000 words. */
async function aLongBody(sql: Sql): Promise<ArticleDocument> {
  const rows = await sql<{ body: ArticleDocument }[]>`
    select body from articles where locale = 'fr' and status = 'published' order by word_count desc limit 20`;
  const content: Block[] = [];
  for (const { body } of rows) {
    if (countWords({ type: 'doc', content }, 'fr') >= 4000) break;
    content.push(...body.content);
  }
  return { type: 'doc', content };
}

function aGallery(media: readonly string[]): ArticleDocument {
  const figures = media.map((id) => ({ type: 'figure', attrs: { media: id, layout: 'column', alt: null } }) as const);
  return { type: 'doc', content: [{ type: 'gallery', content: figures }] };
}
