import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database, Sql } from '#db/client.ts';
import { addSource } from '#newsroom/add-source.ts';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import {
  accountPath,
  articleEditorPath,
  articleListPath,
  articlePreviewPath,
  auditSearchPath,
  authorScreenPath,
  authorsPath,
  forgottenPasswordPath,
  importSourcesPath,
  newAuthorPath,
  newSectionPath,
  newSourcePath,
  pageScreenPath,
  pagesPath,
  reportsPath,
  revisionsPath,
  sectionScreenPath,
  sectionsPath,
  settingsPath,
  sourceScreenPath,
  sourcesPath,
  tagScreenPath,
  tagsPath,
  userPath,
  usersPath,
} from '#paths/newsroom.ts';
import { deskItemPath, wireDeskPath } from '#paths/wire-desk.ts';
import {
  dispatchStoryPath,
  enginesPath,
  glossaryPath,
  importGlossaryPath,
  importMemoryPath,
  memoryPath,
  repairScreenPath,
  sentenceScreenPath,
  termScreenPath,
} from '#paths/wire-keeping.ts';
import { deskPath, signInPath } from '#paths.ts';
import { aSection, aSourceInput, aTag, aTerm, expectOk, unique } from '#tests/builders.ts';
import { aHeldDispatch } from '#tests/held-dispatches.ts';
import { aReportedArticle } from '#tests/report-builders.ts';
import { aSentence, aTranslatedArticle } from '#tests/translation-builders.ts';
import { pages } from './demo.ts';

const folder = fileURLToPath(new URL('../app/(newsroom)/admin/', import.meta.url));

/** Screens that nobody sees without doing something first, and the test that does it and looks at them. */
const seenOnTheWay = {
  'account/second-factor': 'second-factor.spec.ts',
  'sign-in/code': 'second-factor.spec.ts',
  'sign-in/new-password': 'password-reset.spec.ts',
};

/** The screens that have a route, named as in `app/(newsroom)/admin/`, but for those that another test looks at. */
export function routesOfScreens(): string[] {
  const routes = globSync('**/page.tsx', { cwd: folder }).map((file) => file.replace(/\/?page\.tsx$/, ''));
  return routes.filter((route) => !(route in seenOnTheWay)).sort();
}

/** Where strangers see the screens that are for them, by route. */
export const openScreens: Readonly<Record<string, string>> = {
  'sign-in': signInPath,
  'sign-in/forgotten': forgottenPasswordPath,
};

/**
 * Where an administrator sees each other screen, by route, with something to show; whoever makes a screen adds it here.
 * `userId` is somebody who works there.
 */
export async function newsroomScreens(db: Database, sql: Sql, userId: string): Promise<Record<string, string>> {
  const slug = pages.elements.split('/').at(-1) ?? '';
  const [article] = await sql<{ id: string }[]>`select id from articles where locale = 'fr' and slug = ${slug}`;
  const [author] = await sql<{ id: string }[]>`select id from authors where slug = 'lea-castellan'`;
  if (!article || !author) throw new Error('the demo edition lacks what the screens are to show');
  const section = await aSection(db);
  const source = expectOk(await addSource(db, 'operator', aSourceInput()));
  return {
    '': deskPath,
    '[...nothing]': `${deskPath}/nothing`,
    account: accountPath,
    articles: articleListPath(),
    'articles/[article]': articleEditorPath(article.id),
    'articles/[article]/preview': articlePreviewPath(article.id),
    'articles/[article]/revisions': revisionsPath(article.id),
    audit: auditSearchPath({ act: 'sign-in' }),
    authors: authorsPath,
    'authors/[author]': authorScreenPath(author.id),
    'authors/new': newAuthorPath,
    engines: enginesPath,
    glossary: glossaryPath(),
    'glossary/[term]': termScreenPath(await aTerm(db)),
    'glossary/[term]/repairs/[repair]': await aRepair(db),
    'glossary/import': importGlossaryPath,
    memory: memoryPath(),
    'memory/[sentence]': sentenceScreenPath(await aSentence(db)),
    'memory/import': importMemoryPath,
    pages: pagesPath,
    'pages/[edition]/[page]': pageScreenPath('fr', 'about'),
    sections: sectionsPath,
    'sections/[section]': sectionScreenPath(section.id),
    'sections/new': newSectionPath,
    settings: settingsPath,
    sources: sourcesPath(),
    'sources/[source]': sourceScreenPath(source.id),
    'sources/import': importSourcesPath,
    'sources/new': newSourcePath,
    reports: reportsPath({ article: (await aReportedArticle(db, ['Un contresens.'])).articleId }),
    tags: tagsPath(),
    'tags/[tag]': tagScreenPath(await aTag(db)),
    'wire/item/[dispatch]': dispatchStoryPath((await aTranslatedArticle(db)).dispatchId),
    wire: wireDeskPath(),
    'wire/[translation]': deskItemPath((await aHeldDispatch(db)).translationId),
    users: usersPath,
    'users/[user]': userPath(userId),
  };
}

async function aRepair(db: Database): Promise<string> {
  const name = unique('Verge');
  const html = `<p>Rain, says ${name}.</p>`;
  const translate = (text: string) => text.replace(name, 'Bord');
  await aTranslatedArticle(db, { headline: unique('Rain'), html, translate, status: 'published' });
  const termId = await aTerm(db, { fromLanguage: 'es', source: name });
  const { repairId } = expectOk(await prepareRepair(db, 'operator', { termId }));
  return repairScreenPath(termId, repairId);
}
