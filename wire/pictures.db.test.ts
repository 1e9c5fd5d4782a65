import sharp from 'sharp';
import { expect } from 'vitest';
import { fakeMachines } from '#tests/fake-machines.ts';
import { hoursAgo, offer, test } from '#tests/wire-scene.ts';

const sentence = 'The harbour master said that nobody could remember such a tide in the last forty years. ';

/** A page with a picture above its text, and in it what `figures` says. */
function aPage(host: string, figures: string): string {
  const text = Array.from({ length: 5 }, (_, at) => `<p>Paragraph ${at}. ${sentence.repeat(3)}</p>`);
  return `<!doctype html><html lang="fr"><head><title>Tide</title>
    <meta property="og:image" content="${host}/lead.jpg"><meta property="og:image:alt" content="Le port"></head>
    <body><article><h1>Tide</h1>${text.slice(0, 2).join('')}${figures}${text.slice(2).join('')}</article></body></html>`;
}

const figure = (path: string, credit: string) =>
  `<figure><img src="${path}" alt="Le quai" width="800" height="600"><figcaption>Le quai. (Photo: ${credit})</figcaption></figure>`;

const picture = (background: string, width = 800) =>
  sharp({ create: { width, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

const by = 'https://creativecommons.org/licenses/by/4.0/';
const freely = `<figure><img src="/free.jpg" alt="Le phare" width="800" height="600"><figcaption>Le phare.
  <span class="credit">Léa Roy, <a href="${by}" rel="license">CC BY 4.0</a></span></figcaption></figure>`;

const item = (site: { url: string }, text = '<p>What happened.</p>') => [
  { id: 'tide', link: `${site.url}/tide`, title: 'La marée', text, published: hoursAgo(1) },
];

test('pictures of a page are copied with their credit, as far as they are the source’s own', async ({ scene, sql }) => {
  const { site } = scene;
  offer(site, item(site));
  site.pages['/tide'] = {
    body: aPage(
      site.url,
      figure('/own.jpg', 'Ada Bell') + figure('/agency.jpg', 'AFP') + figure('/none.jpg', 'Léa Roy'),
    ),
  };
  site.pages['/lead.jpg'] = { body: await picture('teal') };
  site.pages['/own.jpg'] = { body: await picture('olive') };
  site.pages['/agency.jpg'] = { body: await picture('navy') };
  const sourceId = await scene.source({ language: 'fr', givesPictures: true, licenceUntil: new Date('2099-01-01') });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  const kept = dispatch?.pictures.map(({ url, mediaId, left }: Record<string, string | null>) => [
    url?.replace(site.url, ''),
    mediaId !== null,
    left,
  ]);
  expect(kept).toEqual([
    ['/lead.jpg', true, null],
    ['/own.jpg', true, null],
    ['/agency.jpg', false, expect.stringContaining('AFP')],
    ['/none.jpg', false, expect.stringContaining('404')],
  ]);
  const [draft] =
    await sql`select a.lead_media_id as lead, a.body::text as body from articles a where id = ${dispatch?.article_id}`;
  const media = await sql`
    select m.id, m.credit, m.licence, m.licence_until as until, t.alt from media m
    left join media_texts t on t.media_id = m.id where m.id in ${sql(dispatch?.pictures.slice(0, 2).map((one: { mediaId: string }) => one.mediaId))} order by m.id`;
  expect(media.map(({ credit, licence, alt }) => [credit, licence, alt])).toEqual([
    ['The Source', 'Agreement of 2026.', 'Le port'],
    ['Ada Bell', 'Agreement of 2026.', 'Le quai'],
  ]);
  expect(media[0]?.until).toEqual(new Date('2099-01-01'));
  expect(draft?.lead).toBe(media[0]?.id);
  expect(draft?.body).toContain(media[1]?.id);
  expect(draft?.body.match(/"figure"/g)).toHaveLength(1);
  // What an agency owns is not even asked for.
  expect(site.asked.map(({ path }) => path)).not.toContain('/agency.jpg');
});

test('a picture that the dispatch has already is not asked for again when its source changes the text', async ({
  scene,
}) => {
  const { site } = scene;
  offer(site, item(site));
  site.pages['/tide'] = { body: aPage(site.url, '') };
  site.pages['/lead.jpg'] = { body: await picture('maroon') };
  const sourceId = await scene.source({ language: 'fr', givesPictures: true });
  await scene.work();
  offer(site, item(site, '<p>What happened, and what came of it in the evening.</p>'));
  await scene.again(sourceId);
  expect(site.asked.filter(({ path }) => path === '/lead.jpg')).toHaveLength(1);
  const [dispatch] = await scene.dispatches(sourceId);
  expect(await scene.happenings(dispatch?.id)).toContain('text-changed');
  expect(dispatch?.pictures[0].mediaId).toMatch(/^[0-9a-f-]{36}$/);
});

test('what robots.txt of the pictures’ server forbids is left there', async ({ scene }) => {
  const { site } = scene;
  offer(site, item(site));
  site.pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /lead.jpg' };
  site.pages['/tide'] = { body: aPage(site.url, '') };
  site.pages['/lead.jpg'] = { body: await picture('gray') };
  const sourceId = await scene.source({ language: 'fr', givesPictures: true });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  expect(dispatch?.pictures[0]).toMatchObject({ mediaId: null, left: expect.stringContaining('robots') });
  expect(dispatch?.status).toBe('done');
});

test('a term that ends between reading and filing takes the pictures out of the draft', async ({ scene, sql }) => {
  const { site } = scene;
  offer(site, item(site));
  site.pages['/tide'] = { body: aPage(site.url, figure('/own.jpg', 'Ada Bell')) };
  site.pages['/lead.jpg'] = { body: await picture('lime') };
  site.pages['/own.jpg'] = { body: await picture('aqua') };
  const sourceId = await scene.source({ language: 'fr', givesPictures: true, filing: 'hold' });
  await scene.work();
  await sql`update sources set licence_until = now() - interval '1 day', filing = 'draft' where id = ${sourceId}`;
  await sql`update dispatches set stage = 'file', status = 'waiting', failure = null where source_id = ${sourceId}`;
  await scene.work();
  const [draft] = await scene.drafts(sourceId);
  expect(draft?.text).not.toContain('figure');
  const [{ lead } = { lead: '' }] = await sql`
    select a.lead_media_id as lead from articles a join dispatches d on d.article_id = a.id where d.source_id = ${sourceId}`;
  expect(lead).toBeNull();
});

test('of a source that gives its texts and says nothing of pictures, only those under a free licence are copied', async ({
  scene,
  sql,
}) => {
  const { site } = scene;
  offer(site, item(site));
  const figures = figure('/own.jpg', 'Ada Bell') + freely;
  site.pages['/tide'] = { body: aPage(site.url, figures) };
  site.pages['/lead.jpg'] = { body: await picture('coral') };
  site.pages['/own.jpg'] = { body: await picture('ivory') };
  site.pages['/free.jpg'] = { body: await picture('khaki') };
  const sourceId = await scene.source({ language: 'fr' });
  await scene.work();
  const [dispatch] = await scene.dispatches(sourceId);
  const kept = dispatch?.pictures.map(({ url, mediaId, left }: Record<string, string | null>) => [
    url?.replace(site.url, ''),
    mediaId !== null,
    left,
  ]);
  const uncovered = 'The agreement with this source does not cover its pictures.';
  expect(kept).toEqual([
    ['/lead.jpg', false, uncovered],
    ['/own.jpg', false, uncovered],
    ['/free.jpg', true, null],
  ]);
  expect(site.asked.map(({ path }) => path)).not.toContain('/own.jpg');
  const [media] = await sql`select credit, licence from media where id = ${dispatch?.pictures[2].mediaId}`;
  expect(media).toEqual({ credit: 'Léa Roy, CC BY 4.0', licence: by });
});

test('pictures that a source no longer gives leave its dispatches when their pages are read again', async ({
  scene,
  sql,
}) => {
  const { site } = scene;
  offer(site, item(site));
  site.pages['/tide'] = { body: aPage(site.url, '') };
  site.pages['/lead.jpg'] = { body: await picture('plum') };
  const sourceId = await scene.source({ language: 'fr', givesPictures: true });
  await scene.work();
  const [before] = await scene.dispatches(sourceId);
  expect(before?.pictures[0].mediaId).toMatch(/^[0-9a-f-]{36}$/);
  await sql`update sources set gives_pictures = false where id = ${sourceId}`;
  offer(site, item(site, '<p>What happened, and what came of it at night.</p>'));
  await scene.again(sourceId);
  const [after] = await scene.dispatches(sourceId);
  expect(after?.pictures[0]).toMatchObject({ mediaId: null, left: expect.stringContaining('does not cover') });
});

const linked = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'La marea',
  image: { '@type': 'ImageObject', url: '/lead.jpg', caption: 'El puerto. De noche.' },
})}</script>`;

const told: [by: string, head: string, colour: string, says: { caption: string; alt: string | null }][] = [
  ['structured data', linked, 'tan', { caption: '[fr] El puerto. [fr] De noche.', alt: null }],
  ['Open Graph', '', 'wheat', { caption: '', alt: '[fr] Le port' }],
];

test.for(told)(
  'what %s says of the picture above the text is translated',
  async ([, head, colour, says], { scene, sql }) => {
    const { site } = scene;
    scene.machines = fakeMachines();
    offer(site, item(site));
    site.pages['/tide'] = { body: aPage(site.url, '').replace('</head>', `${head}</head>`) };
    site.pages['/lead.jpg'] = { body: await picture(colour) };
    const sourceId = await scene.source({ language: 'es', givesPictures: true });
    await scene.work();
    const [article] = await sql`
    select a.lead_caption as caption, t.alt from articles a join translations l on l.article_id = a.id
    join dispatches d on d.id = l.dispatch_id left join media_texts t on t.media_id = a.lead_media_id and t.locale = a.locale
    where d.source_id = ${sourceId}`;
    expect(article).toEqual(says);
  },
);

test('a picture whose words were never translated is shown without them', async ({ scene, sql }) => {
  const { site } = scene;
  scene.machines = fakeMachines();
  offer(site, item(site));
  site.pages['/tide'] = { body: aPage(site.url, '').replace('</head>', `${linked}</head>`) };
  site.pages['/lead.jpg'] = { body: await picture('peru') };
  const sourceId = await scene.source({ language: 'es', givesPictures: true, filing: 'hold' });
  await scene.work();
  await sql`delete from wire_segments where segment like 'picture-lead-%'`;
  await sql`update dispatches set stage = 'file', status = 'waiting', failure = null where source_id = ${sourceId}`;
  await scene.work();
  const [article] = await sql`
    select lead_caption as caption, lead_media_id is not null as shown from articles a
    join translations l on l.article_id = a.id join dispatches d on d.id = l.dispatch_id where d.source_id = ${sourceId}`;
  expect(article).toEqual({ caption: '', shown: true });
});
