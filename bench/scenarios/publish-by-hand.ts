import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { connect, openDatabase } from '#db/client.ts';
import { findMasthead, listEditions } from '#db/queries/published-editions.ts';
import { machineActor } from '#newsroom/actor.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { articleActsEndpoint } from '#paths/newsroom.ts';
import { sectionPath } from '#paths.ts';
import { ms, percentile, whole } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { Connection, headerIn, requestFor } from '../http/connection.ts';
import { type NewsroomHeaders, signInAsEditor } from '../http/newsroom-session.ts';
import { portOf, type Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const longest = { rest: 250, load: 1000 };
const connections = 32;
/** Between two publications, in milliseconds. */
const pause = 150;
const patience = 10_000;

export const scenario: Scenario = {
  title: 'Publishing by hand',
  method:
    'An editor who is signed in at one web process publishes drafts through the endpoint of the article screen, one after the other; the time runs ' +
    'from the sending of the request until the section’s page of another web process, which is asked all the time, shows the article. «Under load» the ' +
    `same while ${connections} connections press a cached article of that other process as hard as they can.`,
  measure,
};

type Newsroom = { headers: NewsroomHeaders; section: { id: string; path: string }; locale: string };

async function measure(rig: Rig): Promise<Outcome> {
  const port = await freePort();
  rig.say('Publishing by hand: starting another web process');
  const environment = { ...rig.environment, ...portOf(port) };
  const other = await rig.processes.start('server/web.ts', { environment });
  const newsroom = await openNewsroom(rig);
  const count = rig.extent.isQuick ? 20 : 60;
  rig.say(`Publishing by hand: ${count} articles at rest`);
  const rest = await publishInTurn(rig, newsroom, { port: other.port, count });
  rig.say(`Publishing by hand: ${count} articles under load`);
  let isOver = false;
  const pressing = press(rig, other.port, () => isOver);
  const load = await publishInTurn(rig, newsroom, { port: other.port, count });
  isOver = true;
  const perSecond = await pressing;
  const row = (name: string, { answered, seen }: Times) => [
    name,
    ...[answered, seen].flatMap((times) => [0.5, 0.95, 1].map((share) => ms(percentile(times, share)))),
    whole(seen.length),
  ];
  const columns = [
    'the site',
    'answered: p50 (ms)',
    'p95',
    'longest',
    'seen elsewhere: p50 (ms)',
    'p95',
    'longest',
    'articles',
  ];
  return {
    tables: [{ labels: 1, columns, rows: [row('at rest', rest), row('under load', load)] }],
    budgets: [
      judge('publishing by hand, seen in another process at rest, p95 (ms)', {
        measured: percentile(rest.seen, 0.95),
        atMost: longest.rest,
        show: ms,
      }),
      judge('the same under load (ms)', { measured: percentile(load.seen, 0.95), atMost: longest.load, show: ms }),
    ],
    remarks: [`Under load, ${whole(perSecond)} requests/s were answered beside it.`],
  };
}

async function openNewsroom(rig: Rig): Promise<Newsroom> {
  const sql = connect(rig.databaseUrl, { max: 1 });
  const edition = (await listEditions(sql)).find(({ isDefault }) => isDefault);
  const section = edition && (await findMasthead(sql, edition.locale))?.sections[0];
  await sql.end();
  if (!edition || !section) throw new Error('There is no section to publish in.');
  const headers = await signInAsEditor(rig.databaseUrl, rig.web.port);
  return { headers, section: { id: section.id, path: sectionPath(edition, section.slug) }, locale: edition.locale };
}

async function press(rig: Rig, port: number, isOver: () => boolean): Promise<number> {
  const rates: number[] = [];
  const target = { port, path: rig.pages.article, headers: { 'Accept-Encoding': 'br' } };
  while (!isOver()) rates.push((await rig.load.press(rig.processes, target, { connections, seconds: 2 })).perSecond);
  return rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
}

type Times = { answered: number[]; seen: number[] };

async function publishInTurn(
  rig: Rig,
  newsroom: Newsroom,
  { port, count }: { port: number; count: number },
): Promise<Times> {
  const times: Times = { answered: [], seen: [] };
  const drafts = await writeDrafts(rig, newsroom, count);
  for (const { id, slug, version } of drafts) {
    const begun = performance.now();
    const seen = seenAt(port, newsroom.section.path, slug);
    const { status } = await fetch(`${newsroom.headers.origin}${articleActsEndpoint(id)}`, {
      method: 'POST',
      headers: { ...newsroom.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ act: 'publish', version }),
    });
    if (status !== 200) throw new Error(`Publishing answered ${status}.`);
    times.answered.push(performance.now() - begun);
    times.seen.push((await seen) - begun);
    await delay(pause);
  }
  return times;
}

/** When the page of a process first showed an address. */
async function seenAt(port: number, path: string, slug: string): Promise<number> {
  const connection = new Connection(port);
  const request = requestFor(port, path, { headers: { 'Accept-Encoding': 'br' } });
  const until = performance.now() + patience;
  let etag: string | null = null;
  try {
    while (performance.now() < until) {
      const { head, body } = await connection.ask(request);
      const at = performance.now();
      const now = headerIn(head, 'etag');
      if (now !== etag && brotliDecompressSync(body).includes(slug)) return at;
      etag = now;
      await delay(2);
    }
  } finally {
    connection.close();
  }
  throw new Error(`${slug} did not appear on ${path} within ${patience} ms.`);
}

async function writeDrafts(rig: Rig, { section, locale }: Newsroom, count: number) {
  const db = openDatabase(rig.databaseUrl, { max: 1 });
  const block = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'Le conseil a voté hier soir un budget attendu. '.repeat(12).trim() }],
  };
  const body = { type: 'doc', content: Array.from({ length: 8 }, () => block) };
  const drafts: { id: string; slug: string; version: number }[] = [];
  for (let number = 0; number < count; number += 1) {
    const slug = `par-la-main-${number}-${Date.now().toString(36)}`;
    const content = { headline: `Publié par la main, numéro ${number}`, slug, sectionId: section.id, body };
    const created = await createArticle(db, machineActor('import'), {
      locale,
      storyId: null,
      origin: 'staff',
      content,
    });
    if (!created.ok) throw new Error(`A draft could not be written: ${created.error.kind}`);
    drafts.push({ id: created.value.id, slug, version: created.value.version });
  }
  await db.end();
  return drafts;
}
