import { connect } from '#db/client.ts';
import { articleListPath } from '#paths/newsroom.ts';
import { deskPath } from '#paths.ts';
import { ms, percentile } from '../figures.ts';
import { signInAsEditor } from '../http/newsroom-session.ts';
import type { Rig } from '../rig.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const longestP95 = 100;
const leastArticles = 100_000;

export const scenario: Scenario = {
  title: 'Lists of the newsroom',
  method:
    'An editor who is signed in asks for the desk and for pages of the list of articles, one request at a time on one connection, in turns; ' +
    'each is made anew, with nothing kept. The budget holds from 100,000 articles on.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const { cookie, origin } = await signInAsEditor(rig.databaseUrl, rig.web.port);
  const turns = rig.extent.isQuick ? 20 : 60;
  const screens = await findScreens(rig.databaseUrl);
  rig.say(`Lists: ${screens.length} screens, ${turns} times each`);
  const times = new Map<string, number[]>(screens.map(({ name }) => [name, []]));
  for (let turn = -3; turn < turns; turn += 1) {
    for (const { name, path } of screens) {
      const begun = performance.now();
      const answer = await fetch(`${origin}${path}`, { headers: { cookie }, redirect: 'manual' });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      // The first ones are for warming up.
      if (turn >= 0) times.get(name)?.push(performance.now() - begun);
    }
  }
  const rows = [...times].map(([name, all]) => [name, ...[0.5, 0.95, 1].map((share) => ms(percentile(all, share)))]);
  const slowest = Math.max(...[...times.values()].map((all) => percentile(all, 0.95)));
  return {
    tables: [{ labels: 1, columns: ['screen', 'p50 (ms)', 'p95 (ms)', 'longest (ms)'], rows }],
    budgets: [judgeLists(slowest, rig.extent.articles)],
    remarks: [],
  };
}

function judgeLists(slowest: number, articles: number): Budget {
  const budget = judge('p95 of the slowest list of the newsroom (ms)', {
    measured: slowest,
    atMost: longestP95,
    show: ms,
  });
  return articles >= leastArticles ? budget : { ...budget, verdict: 'unjudged' };
}

async function findScreens(databaseUrl: string): Promise<{ name: string; path: string }[]> {
  const sql = connect(databaseUrl, { max: 1 });
  const [found] = await sql<[{ section: string; rare: string; word: string; after: string }]>`
    select
      (select section_id from articles group by 1 order by count(*) desc limit 1) as section,
      (select section_id from articles group by 1 order by count(*) limit 1) as rare,
      (select split_part(headline, ' ', 3) from articles order by saved_at limit 1) as word,
      (select (extract(epoch from saved_at) * 1000000)::bigint || '-' || id
        from articles order by saved_at desc, id desc offset 4000 limit 1) as after`;
  await sql.end();
  const list = (name: string, query: Parameters<typeof articleListPath>[0]) => ({ name, path: articleListPath(query) });
  return [
    { name: 'the desk', path: deskPath },
    list('all articles', {}),
    list('page 101', { after: found.after ?? '' }),
    list('the oldest first', { sort: 'oldest' }),
    list('drafts', { status: 'draft' }),
    list('the longest section', { section: found.section }),
    list('the shortest section', { section: found.rare }),
    list('published interviews', { status: 'published', kind: 'interview' }),
    list('the other edition', { language: 'en' }),
    list('a word of headlines', { q: found.word }),
    list('a word that no headline has', { q: 'hippocampe' }),
  ];
}
