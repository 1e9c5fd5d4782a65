import { expect, onTestFinished } from 'vitest';
import { listUsage } from '#db/queries/engine-usage.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { documentToText } from '#document/to-text.ts';
import { importer } from '#tests/builders.ts';
import type { MadeItem } from '#tests/fake-newsroom-site.ts';
import { hoursAgo, offer, test } from '#tests/wire-scene.ts';
import { openTranslation } from './pipeline/open-translation.ts';
import { noContext } from './translate/engine.ts';
import { createApertium } from './translate/engines/apertium.ts';

const engine = createApertium();
const isInstalled = await engine.supports('en', 'fr');
await engine.close();

const onlyApertium = { apertium: { url: null }, libretranslate: null, deepl: null, openai: null, marian: null };

const news: MadeItem[] = [
  {
    id: 'tag:source,2026:good',
    title: 'The ferry stays in the port of Palma',
    text:
      '<p>The ferry stays in the port of Palma, according to <a href="https://verge.example/">The Verge</a>. ' +
      'The wind blows from the north.</p><ul><li>The company has 240 passengers.</li></ul>',
    published: hoursAgo(1),
  },
  {
    id: 'tag:source,2026:doubtful',
    title: 'The museum opens on Monday',
    text: '<p>The museum opens on Monday. The whatchamacallits gobsmacked the curmudgeonly zookeeper.</p>',
    published: hoursAgo(1),
  },
];

test.runIf(isInstalled)('the engine by itself translates the name of a paper', async () => {
  const bare = createApertium();
  onTestFinished(() => bare.close());
  const texts = ['The ferry stays in port, according to The Verge.'];
  const signal = AbortSignal.timeout(30_000);
  const answer = await bare.translate({ from: 'en', to: 'fr', texts, context: noContext, signal });
  expect(answer).toMatchObject({ ok: true, value: { texts: [expect.not.stringContaining('The Verge')] } });
});

test.runIf(isInstalled)(
  'an English feed becomes French articles by Apertium: names as they are, provenance, and the doubtful ones held',
  async ({ scene, db, sql }) => {
    const { machines, close } = openTranslation(db, onlyApertium);
    onTestFinished(close);
    scene.machines = machines;
    offer(scene.site, news);
    const sourceId = await scene.source({ name: 'The Verge', translateInto: ['fr'], filing: 'publish' });
    expect(await scene.work()).toMatchObject([{ outcome: 'changed', newItems: 2 }]);

    const [good] = await sql`
      select a.slug, n.slug as section from articles a join section_names n on n.section_id = a.section_id and n.locale = 'fr'
      where a.locale = 'fr' and a.status = 'published'`;
    const found = await findAtAddress(sql, { locale: 'fr', section: good?.section, slug: good?.slug });
    if (found?.kind !== 'published') throw new Error('no published article');
    const { article } = found;
    const text = JSON.stringify(article.body);
    expect(article.headline).toBe('Le ferry reste dans le port de Palma');
    expect(documentToText(article.body)).toContain('selon The Verge. Le vent souffle');
    expect(text).toContain('"https://verge.example/"');
    expect(text).toContain('bulletList');
    expect(text).not.toMatch(/Bord|Vora/);
    expect(article.provenance).toMatchObject({
      engine: 'apertium',
      language: 'en',
      source: { name: 'The Verge' },
      headline: 'The ferry stays in the port of Palma',
      review: null,
    });

    const doubtful = (await scene.translated(sourceId)).find(({ headline }) => headline !== article.headline);
    expect(doubtful).toMatchObject({ status: 'draft' });
    const [held] = await sql`select verdict, reasons from wire_translations where article_id = ${doubtful?.id ?? null}`;
    expect(held?.verdict).toBe('hold');
    const flagged = await sql`
      select s.source, s.flags from wire_segments s join wire_translations t on t.id = s.translation_id
      where t.article_id = ${doubtful?.id ?? null} and jsonb_array_length(s.flags) > 0`;
    expect(flagged.map(({ source }) => plainSegmentText(source))).toEqual([
      expect.stringContaining('whatchamacallits'),
    ]);
    expect(flagged[0]?.flags.map(({ rule }: { rule: string }) => rule)).toContain('unknown-words');

    const [usage] = await listUsage(db, importer, '2026-01-01');
    expect(usage).toMatchObject({ engine: 'apertium', failures: 0, fromLanguage: 'en', toLanguage: 'fr' });
    expect(usage?.characters).toBeGreaterThan(100);
  },
  60_000,
);
