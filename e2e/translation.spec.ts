import { expect } from '@playwright/test';
import { addSource } from '#newsroom/add-source.ts';
import { aSection, aSourceInput, expectOk, unique } from '#tests/builders.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';
import { ask, read, textOf } from './ask.ts';
import { demo } from './demo.ts';
import { test } from './newsroom.ts';

const apertium = createApertium();
const isInstalled = await apertium.supports('en', 'fr');
await apertium.close();

test('a story of an English feed becomes a French page that keeps its names and says where it is from', async ({
  db,
  sql,
}) => {
  test.skip(!isInstalled, 'Apertium is not installed');
  const section = await aSection(db);
  const homepage = `${demo.press}/verge/${unique('w')}/`;
  const terms = { licencePolicy: 'full', licenceProof: 'Agreement of 2026', filing: 'publish' } as const;
  const place = { homepage, feedUrl: `${homepage}feed.xml`, sectionId: section.id, translateInto: ['fr'] };
  const { id } = expectOk(await addSource(db, 'operator', aSourceInput({ name: 'The Verge', ...terms, ...place })));
  const stories = () => sql<{ slug: string; status: string; headline: string }[]>`
    select a.slug, a.status, d.headline from translations t join articles a on a.id = t.article_id
    join dispatches d on d.id = t.dispatch_id where d.source_id = ${id} and a.locale = 'fr' order by d.headline desc`;
  await expect.poll(async () => (await stories()).length, { timeout: 30_000 }).toBe(2);
  const [museum, ferry] = await stories();

  expect(ferry).toMatchObject({ status: 'published', headline: 'The ferry stays in the port of Palma' });
  const address = `/${section.slug}/${ferry?.slug}`;
  await expect.poll(() => read(address), { timeout: 5000 }).toContain('<h1');
  const page = textOf(await ask(address));
  expect(page).toContain('Le ferry reste dans le port de Palma');
  expect(page).toContain('selon The Verge');
  expect(page).not.toMatch(/Le Bord|La Vora/);
  expect(page).toContain('Traduit automatiquement');
  expect(page).toContain(`${homepage}palma`);
  expect(page).toContain('The ferry stays in the port of Palma');

  // What the gate doubts is no page of the site.
  expect(museum).toMatchObject({ status: 'draft', headline: 'The museum opens on Monday' });
  expect((await ask(`/${section.slug}/${museum?.slug}`)).status).toBe(404);
  const flagged = await sql<{ source: string }[]>`
    select s.source from wire_segments s join wire_translations t on t.id = s.translation_id
    join dispatches d on d.id = t.dispatch_id where d.source_id = ${id} and jsonb_array_length(s.flags) > 0`;
  expect(flagged.map(({ source }) => source).join()).toContain('whatchamacallits');
});
