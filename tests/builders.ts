import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { insertDispatch } from '#db/queries/editor-dispatches.ts';
import { insertAuthor, insertEditions, insertSection, insertSource, upsertTag } from '#db/queries/editor-edition.ts';
import { insertMedia } from '#db/queries/editor-media.ts';
import { insertUser } from '#db/queries/editor-users.ts';
import { parseDocument } from '#document/schema.ts';
import type { Result } from '#lib/result.ts';
import { machineActor, personActor, type Role } from '#newsroom/actor.ts';
import { addTerm } from '#newsroom/add-term.ts';
import type { ArticleContentInput } from '#newsroom/article-content.ts';
import { createArticle } from '#newsroom/create-article.ts';
import type { TermInput } from '#newsroom/glossary-term.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { recordTranslation } from '#newsroom/record-translation.ts';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import type { SourceInput } from '#newsroom/source-content.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';

/** A word that no other call gave, in this process or another: for slugs, keys and addresses. */
export function unique(word: string): string {
  return `${word}-${randomUUID().slice(-12)}`;
}

/** The value of a result that must be a success. */
export function expectOk<T, E extends { kind: string }>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a success, got ${JSON.stringify(result.error)}`);
}

/** The program's own actor, who may do what editors may. */
export const importer = machineActor('import');

/** A body of one paragraph. */
export function aBody(text = 'Un paragraphe.') {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** Somebody of the newsroom with this role. */
export async function aPerson(db: Database, role: Role) {
  const name = unique(role);
  const userId = await db.transaction((tx) => insertUser(tx, { email: `${name}@depeche.example`, name, role }));
  return personActor({ userId, name, role });
}

/** One more edition. */
export async function anEdition(db: Database, locale: string): Promise<void> {
  const edition = { locale, name: locale, timeZone: 'Europe/Paris', isDefault: false };
  await db.transaction((tx) => insertEditions(tx, [edition]));
}

/** A section with a name in both editions; its slug is its key, in English with `-en` at the end. */
export async function aSection(db: Database, { parentId = null }: { parentId?: string | null } = {}) {
  const key = unique('section');
  const names = [
    { locale: 'fr', slug: key, name: `Rubrique ${key}` },
    { locale: 'en', slug: `${key}-en`, name: `Section ${key}` },
  ];
  const id = await db.transaction((tx) => insertSection(tx, { key, parentId }, names));
  return { id, slug: key };
}

/** Somebody for bylines. */
export async function anAuthor(db: Database): Promise<string> {
  const slug = unique('auteur');
  return db.transaction((tx) =>
    insertAuthor(tx, { slug, name: `Nom de ${slug}` }, [{ locale: 'fr', role: 'Reporter' }]),
  );
}

/** A subject of an edition. */
export async function aTag(db: Database, locale = 'fr'): Promise<string> {
  const slug = unique('sujet');
  return db.transaction((tx) => upsertTag(tx, { locale, slug, name: slug }));
}

/** What an article says, with `changes` on top; the section must be given. */
export function aContent(changes: Partial<ArticleContentInput> & { sectionId: string }): ArticleContentInput {
  return { headline: 'Un titre', standfirst: 'Un chapeau.', slug: unique('article'), body: aBody(), ...changes };
}

type Draft = Partial<ArticleContentInput> & {
  sectionId: string;
  locale?: string;
  storyId?: string | null;
  origin?: 'staff' | 'wire';
  actor?: Parameters<typeof createArticle>[1];
};

/** An article that nobody has published. */
export async function aDraft(db: Database, draft: Draft, now = new Date()): Promise<ArticleRow> {
  const { locale = 'fr', storyId = null, origin = 'staff', actor = importer, ...content } = draft;
  const input = { locale, storyId, origin, content: aContent(content) };
  return expectOk(await createArticle(db, actor, input, now));
}

/** An article that readers see since `now`. */
export async function aPublishedArticle(db: Database, draft: Draft, now = new Date()): Promise<ArticleRow> {
  const { id: articleId } = await aDraft(db, draft, now);
  return expectOk(await publishArticle(db, importer, { articleId, version: null }, now));
}

/** An article that is to appear at `publishAt`, scheduled a minute before. */
export async function aScheduledArticle(db: Database, draft: Draft, publishAt: Date): Promise<ArticleRow> {
  const now = new Date(publishAt.getTime() - 60_000);
  const { id: articleId } = await aDraft(db, draft, now);
  return expectOk(await scheduleArticle(db, importer, { articleId, version: null, publishAt }, now));
}

/** An article that was published and taken away again. */
export async function aWithdrawnArticle(db: Database, draft: Draft, reason = 'Une erreur de fond.') {
  const { id: articleId } = await aPublishedArticle(db, draft);
  return expectOk(await withdrawArticle(db, importer, { articleId, version: null, reason }));
}

/** A draft that translates a dispatch from English. */
export async function anArticleOfTheWire(db: Database, draft: Draft): Promise<ArticleRow> {
  const article = await aDraft(db, { ...draft, origin: 'wire' });
  const slug = unique('source');
  const homepage = `https://${slug}.example`;
  const source = {
    slug,
    name: `The ${slug}`,
    language: 'en',
    homepage,
    licencePolicy: 'full',
    trust: 'watched',
  } as const;
  const sourceId = await db.transaction((tx) => insertSource(tx, source));
  const url = `${homepage}/story`;
  const body = expectOk(parseDocument(aBody('A paragraph.')));
  const dispatch = { sourceId, identity: url, url, language: 'en', headline: 'A headline', body };
  const input = { articleId: article.id, dispatch, engine: 'essai', translatedAt: new Date() };
  expectOk(await recordTranslation(db, importer, input));
  return article;
}

/** What is said of a new source, with `changes` on top. */
export function aSourceInput(changes: Partial<SourceInput> = {}): SourceInput {
  const name = unique('Gale');
  const homepage = `https://${name.toLowerCase()}.example/`;
  const terms = { licencePolicy: 'excerpt', licenceProof: '', licenceUntil: null, trust: 'watched' } as const;
  const feedUrl = `${homepage}feed`;
  return { name, feedUrl, homepage, language: 'en', city: '', sectionId: null, ...terms, ...changes };
}

/** A dispatch in English that waits to be filed; `changes` are to its source. */
export async function aReadyDispatch(
  db: Database,
  sectionId: string,
  changes: Partial<Parameters<typeof insertSource>[1]> = {},
): Promise<string> {
  const slug = unique('source');
  const homepage = `https://${slug}.example`;
  const source = { slug, name: slug, language: 'en', homepage, licencePolicy: 'full', sectionId, ...changes } as const;
  const body = expectOk(parseDocument(aBody('A paragraph.')));
  return db.transaction(async (tx) => {
    const sourceId = await insertSource(tx, source);
    const url = `${homepage}/story`;
    const said = { identity: `link:${slug}`, url, language: 'en', headline: `News of ${slug}`, body };
    return insertDispatch(tx, { ...said, sourceId, stage: 'file', status: 'waiting' });
  });
}

/** A picture of the media library, without a file. */
export async function aMedium(db: Database): Promise<string> {
  const sha256 = unique('sha256');
  const facts = { kind: 'image', mimeType: 'image/png', byteSize: 1, width: 1600, height: 900 } as const;
  const values = { ...facts, file: `originals/${sha256}.png`, sha256, credit: 'Illustration', licence: 'CC BY 4.0' };
  return db.transaction((tx) => insertMedia(tx, values, { fr: 'Un port', en: 'A harbour' }));
}

/** What is said of a new term, with `changes` on top. */
export function aTermInput(changes: Partial<TermInput> = {}): TermInput {
  const term = { source: unique('The Verge'), handling: 'keep', target: '' } as const;
  return { fromLanguage: 'en', toLanguage: 'fr', ...term, ...changes };
}

/** A term of the glossary. */
export async function aTerm(db: Database, changes: Partial<TermInput> = {}): Promise<string> {
  return expectOk(await addTerm(db, 'operator', aTermInput(changes))).id;
}
