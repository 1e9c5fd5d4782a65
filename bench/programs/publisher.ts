// A newsroom that publishes: writes drafts at once, then publishes them at an even pace when it is told to.
import { setTimeout as delay } from 'node:timers/promises';
import { connect, openDatabase } from '#db/client.ts';
import { findMasthead, listEditions } from '#db/queries/published-editions.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { env } from '#env.ts';
import { machineActor } from '#newsroom/actor.ts';
import type { ArticleContentInput } from '#newsroom/article-content.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { publishArticle } from '#newsroom/publish-article.ts';

/** What the publisher tells: an article was committed (milliseconds since 1970), `ms` after it was begun. */
export type Published = { kind: 'published'; slug: string; committedAt: number; ms: number };
export type PublisherMessage = Published | { kind: 'ready' } | { kind: 'done' };

const [count, perSecond, shunned] = process.argv.slice(2);
const actor = machineActor('import');
if (!env.databaseUrl) throw new Error('The publisher needs DATABASE_URL.');
const db = openDatabase(env.databaseUrl, { max: 4 });

const material = await readMaterial(env.databaseUrl);
const drafts: { id: string; slug: string }[] = [];
for (let number = 1; number <= Number(count); number += 1) drafts.push(await writeDraft(number));
process.once('message', publishAll);
process.once('disconnect', () => process.exit());
tell({ kind: 'ready' });

async function readMaterial(url: string) {
  const sql = connect(url, { max: 1 });
  try {
    const { locale } = (await listEditions(sql)).find((edition) => edition.isDefault) ?? { locale: 'fr' };
    const sections = (await findMasthead(sql, locale))?.sections.flatMap((top) => [top, ...top.children]) ?? [];
    const latest = await listLatest(sql, { locale, limit: 50 });
    const pictures = latest.flatMap((card) => card.picture?.id ?? []);
    // The section of the page that is measured as unrelated.
    return { locale, sectionIds: sections.filter(({ slug }) => slug !== shunned).map(({ id }) => id), pictures };
  } finally {
    await sql.end();
  }
}

async function writeDraft(number: number): Promise<{ id: string; slug: string }> {
  const slug = `mesure-${number}-${Date.now().toString(36)}`;
  const paragraph =
    'Le conseil a voté hier soir, après deux heures de débat, un budget que personne n’attendait plus. ';
  const block = { type: 'paragraph', content: [{ type: 'text', text: paragraph.repeat(3).trim() }] };
  const content: ArticleContentInput = {
    headline: `Mesure numéro ${number} du banc d’essai`,
    standfirst: 'Un article que le banc d’essai publie.',
    slug,
    sectionId: material.sectionIds[number % material.sectionIds.length] ?? '',
    leadMediaId: material.pictures[number % material.pictures.length] ?? null,
    body: { type: 'doc', content: Array.from({ length: 8 }, () => block) },
  };
  const created = await createArticle(db, actor, { locale: material.locale, storyId: null, origin: 'staff', content });
  if (!created.ok) throw new Error(`A draft could not be written: ${JSON.stringify(created.error)}`);
  return { id: created.value.id, slug };
}

async function publishAll(): Promise<void> {
  const begun = performance.now();
  const publishing = drafts.map(async ({ id, slug }, number) => {
    await delay((number * 1000) / Number(perSecond) - (performance.now() - begun));
    const startedAt = performance.now();
    const published = await publishArticle(db, actor, { articleId: id, version: null });
    if (!published.ok) throw new Error(`${slug} could not be published: ${JSON.stringify(published.error)}`);
    const ms = performance.now() - startedAt;
    tell({ kind: 'published', slug, committedAt: performance.timeOrigin + performance.now(), ms });
  });
  await Promise.all(publishing);
  await db.end();
  tell({ kind: 'done' });
}

function tell(message: PublisherMessage): void {
  process.send?.(message);
}
