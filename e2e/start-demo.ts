import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, openDatabase } from '#db/client.ts';
import { aPublishedArticle, aSection } from '#tests/builders.ts';
import { startFakeMailServer } from '#tests/fake-mail-server.ts';
import { startFakePress } from '#tests/fake-press.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { addArabicEdition } from './arabic-edition.ts';
import { addAwkwardContent } from './awkward-content.ts';
import { startSite } from './running-site.ts';

const day = 86_400_000;

/** Starts the demo as its readers would find it, and adds a section with more than one page and what is awkward. */
export default async function startDemo(): Promise<() => Promise<void>> {
  const dataDir = await makeTemporaryFolder('site');
  const letters = join(dataDir, 'letters.jsonl');
  const mail = await startFakeMailServer({ hear: (letter) => appendFileSync(letters, `${JSON.stringify(letter)}\n`) });
  const press = await startFakePress();
  const site = await startSite(dataDir, { SMTP_URL: mail.url, WIRE_ALLOWED_HOSTS: press.host });
  await waitForPictures(site.databaseUrl);
  const archive = await fillArchive(site.databaseUrl);
  await addAwkwardContent(site.databaseUrl);
  await addArabicEdition(site.databaseUrl);
  Object.assign(process.env, {
    E2E_SITE_URL: site.url,
    E2E_PRESS: press.host,
    E2E_DATA_DIR: dataDir,
    E2E_DATABASE_URL: site.databaseUrl,
    E2E_ARCHIVE: archive,
    E2E_ARCHIVE_OLDER: await findOlderPage(site.url, `/${archive}`),
    E2E_TRANSLATED: await findArticle(site.databaseUrl, 'hambourg-onze-mille-chaussures-gauches'),
    E2E_PASSWORD: /Password +(\S+)/.exec(site.output())?.[1] ?? '',
  });
  return async () => {
    const code = await site.end('SIGINT');
    mail.close();
    press.close();
    await removeFolder(dataDir);
    if (code !== 0) throw new Error(`the site ended with ${code}:\n${site.output()}`);
  };
}

// The first minute of a site goes into making pictures: what is timed would be timed against that.
async function waitForPictures(databaseUrl: string): Promise<void> {
  const sql = connect(databaseUrl, { max: 1 });
  const waiting = () => sql`select from graphile_worker.jobs where queue_name = 'pictures' limit 1`;
  while ((await waiting()).length > 0) await setTimeout(500);
  await sql.end();
}

async function fillArchive(databaseUrl: string): Promise<string> {
  const db = openDatabase(databaseUrl, { max: 1 });
  const { id: sectionId, slug } = await aSection(db);
  for (let age = 0; age < 45; age += 1) {
    const headline = `Article d’archive numéro ${age + 1}`;
    await aPublishedArticle(db, { sectionId, headline }, new Date(Date.UTC(2015, 5, 1) - age * day));
  }
  await db.end();
  return slug;
}

async function findArticle(databaseUrl: string, slug: string): Promise<string> {
  const sql = connect(databaseUrl, { max: 1 });
  const [article] = await sql<{ id: string }[]>`select id from articles where slug = ${slug} and locale = 'fr'`;
  await sql.end();
  if (!article) throw new Error(`the demo has no article ${slug}`);
  return article.id;
}

/** The address that a list gives its next page. */
async function findOlderPage(site: string, list: string): Promise<string> {
  const page = await (await fetch(site + list)).text();
  const [, address] = /href="([^"]*\?before=[^"]*)"/.exec(page) ?? [];
  if (address === undefined) throw new Error(`${list} has no older page`);
  return address.replaceAll('&amp;', '&');
}
