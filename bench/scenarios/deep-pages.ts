import type { Fragment } from 'postgres';
import { connect, type Sql } from '#db/client.ts';
import { type ListPlace, writeCursor } from '#db/list-cursor.ts';
import { findMasthead, listEditions } from '#db/queries/published-editions.ts';
import { listSectionArticles } from '#db/queries/published-lists.ts';
import { listTagArticles } from '#db/queries/published-tags.ts';
import { sectionPath, tagPath } from '#paths.ts';
import { median, ms, times } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { Connection, requestFor } from '../http/connection.ts';
import { portOf, type Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const pageLength = 20;
const deepPage = 500;
const mostTimes = 1.3;

export const scenario: Scenario = {
  title: 'Deep pages',
  method:
    `Page 1 and page ${deepPage} (the last one, where there are fewer) of the longest section and of the longest subject take turns, one ` +
    'request at a time on one connection: «rendered» goes through the whole page without the page cache ' +
    '(bench/programs/render-server.ts), «query» is the list of the page alone. The budget compares medians of the same run.',
  measure,
};

/** A list with its deepest page up to 500: how it is asked, and where its pages stand. */
type List = {
  name: string;
  read: (place: ListPlace) => Promise<unknown>;
  pathOf: (place: ListPlace) => string;
  deep: ListPlace;
  page: number;
};

async function measure(rig: Rig): Promise<Outcome> {
  const sql = connect(rig.databaseUrl, { max: 1 });
  try {
    const port = await freePort();
    const environment = { ...rig.environment, ...portOf(port) };
    await rig.processes.start('bench/programs/render-server.ts', { environment });
    const turns = rig.extent.isQuick ? 60 : 300;
    const rows: string[][] = [];
    const budgets = [];
    for (const list of await findLongLists(sql)) {
      rig.say(`Deep pages: ${list.name}, page 1 and page ${list.page}`);
      const rendered = await compare(turns, await renderings(port, list));
      const queried = await compare(turns, [() => list.read(null), () => list.read(list.deep)]);
      for (const [what, [first, deep]] of [
        ['rendered', rendered],
        ['query', queried],
      ] as const) {
        // pairs of different things
        rows.push([list.name, what, String(list.page), ms(first), ms(deep), times(deep / first)]);
      }
      const measured = rendered[1] / rendered[0];
      budgets.push(
        judge(`${list.name}, page ${list.page} against page 1`, { measured, atMost: mostTimes, show: times }),
      );
    }
    const columns = ['list', 'what', 'deep page', 'page 1 (ms)', 'deep page (ms)', 'deep / first'];
    return { tables: [{ labels: 2, columns, rows }], budgets, remarks: [] };
  } finally {
    await sql.end();
  }
}

/** Medians in milliseconds of two things that take turns. */
async function compare(
  turns: number,
  [one, other]: readonly [() => Promise<unknown>, () => Promise<unknown>],
): Promise<[number, number]> {
  const timed: [number[], number[]] = [[], []];
  for (let turn = -10; turn < turns; turn += 1) {
    for (const [index, work] of [one, other].entries()) {
      const begun = performance.now();
      await work();
      // The first ones are for warming up.
      if (turn >= 0) timed[index]?.push(performance.now() - begun);
    }
  }
  return [median(timed[0]), median(timed[1])];
}

async function renderings(port: number, { pathOf, deep }: List): Promise<[() => Promise<void>, () => Promise<void>]> {
  const connection = new Connection(port);
  const ask = (path: string) => async () => {
    const { status } = await connection.ask(requestFor(port, path, { headers: { 'Accept-Encoding': 'br' } }));
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
  };
  return [ask(pathOf(null)), ask(pathOf(deep))];
}

async function findLongLists(sql: Sql): Promise<List[]> {
  const edition = (await listEditions(sql)).find(({ isDefault }) => isDefault);
  const sections = edition && (await findMasthead(sql, edition.locale))?.sections;
  const [longest] = await sql<{ sectionId: string; tagId: string; tag: string }[]>`
    select
      (select coalesce(s.parent_id, s.id) from articles a join sections s on s.id = a.section_id
        where a.status = 'published' group by 1 order by count(*) desc limit 1) as "sectionId",
      t.id as "tagId", t.slug as tag from tags t join article_tags l on l.tag_id = t.id
    where t.locale = ${edition?.locale ?? ''} group by t.id order by count(*) desc limit 1`;
  const section = sections?.find(({ id }) => id === longest?.sectionId);
  if (!edition || !longest || !section) throw new Error('There is no section to walk through.');
  const { locale } = edition;
  const address = (place: ListPlace) => place && { ...place, cursor: writeCursor(place.cursor) };
  const sectionIds = [section.id, ...section.children.map(({ id }) => id)];
  const limit = pageLength + 1;
  const ofSection = sql`select a.id, a.published_at from articles a
    where a.status = 'published' and a.locale = ${locale} and a.section_id = any(${sectionIds}::uuid[])`;
  const ofTag = sql`select l.article_id as id, l.published_at from article_tags l
    where l.published_at is not null and l.tag_id = ${longest.tagId}`;
  return [
    {
      name: `section «${section.slug}»`,
      read: (place) => listSectionArticles(sql, { locale, sectionIds, place, limit }),
      pathOf: (place) => sectionPath(edition, section.slug, address(place)),
      ...(await findDeepPage(sql, ofSection)),
    },
    {
      name: `subject «${longest.tag}»`,
      read: (place) => listTagArticles(sql, { locale, tagId: longest.tagId, place, limit }),
      pathOf: (place) => tagPath(edition, longest.tag, address(place)),
      ...(await findDeepPage(sql, ofTag)),
    },
  ];
}

/** Where page 500 begins, or the last page that is full; what it costs to find it is no matter here. */
async function findDeepPage(sql: Sql, list: Fragment): Promise<Pick<List, 'deep' | 'page'>> {
  const [size] = await sql<[{ entries: number }]>`select count(*)::int as entries from (${list}) list`;
  const page = Math.min(deepPage, Math.floor(size.entries / pageLength));
  const [cursor] = await sql<{ id: string; publishedAt: Date }[]>`
    select id, published_at as "publishedAt" from (${list}) list
    order by published_at desc, id desc offset ${(page - 1) * pageLength - 1} limit 1`;
  if (!cursor) throw new Error('The list has one page only: --articles with a higher number.');
  return { page, deep: { direction: 'before', cursor } };
}
