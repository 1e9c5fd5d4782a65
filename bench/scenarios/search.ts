import { connect, type Sql } from '#db/client.ts';
import { searchArticles } from '#db/queries/published-search.ts';
import { checkSpelling } from '#db/queries/published-spelling.ts';
import { suggestArticles, suggestNames } from '#db/queries/published-suggestions.ts';
import { searchPath, searchSuggestionsPath } from '#paths.ts';
import { ms, percentile, whole } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { Connection, requestFor } from '../http/connection.ts';
import { portOf, type Rig } from '../rig.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';
import { listSearchSamples, type SearchSamples } from '../search-samples.ts';

const locale = 'fr';
const edition = { locale, isDefault: true };
const limit = 20;
const longestSearch = 40;
const longestSuggestion = 15;

export const scenario: Scenario = {
  title: 'Search',
  method:
    'One query after the other on one connection, each of a kind with other words, in turns; then the whole page or file, ' +
    'rendered and compressed without the cache (bench/programs/render-server.ts). Words are taken from those that the ' +
    'edition uses, by the share of articles that say them.',
  measure,
};

type Kind = {
  name: string;
  queries: readonly string[];
  ask: (sql: Sql, q: string) => Promise<unknown>;
  path: (q: string) => string;
  atMost: number;
};

async function measure(rig: Rig): Promise<Outcome> {
  const sql = connect(rig.databaseUrl, { max: 1 });
  try {
    const samples = await listSearchSamples(sql, locale);
    const kinds = kindsOf(samples);
    rig.say('Search: queries');
    const times = rig.extent.isQuick ? 40 : 200;
    const queries = await inTurns(kinds, times, ({ ask }, q) => ask(sql, q));
    rig.say('Search: whole pages, not from the cache');
    const port = await freePort();
    await rig.processes.start('bench/programs/render-server.ts', {
      environment: { ...rig.environment, ...portOf(port) },
    });
    const connection = new Connection(port);
    const pages = await inTurns(kinds, times / 2, ({ path }, q) => fetchWhole(connection, port, path(q)));
    connection.close();
    return report(kinds, queries, pages);
  } finally {
    await sql.end();
  }
}

function kindsOf({
  common,
  frequent,
  rare,
  pairs,
  phrases,
  misspelt,
  beginnings,
  sectionId,
  after,
}: SearchSamples): Kind[] {
  const search =
    (q: string, more: object = {}) =>
    (sql: Sql) =>
      searchArticles(sql, { locale, q, limit, ...more });
  const kind = (name: string, queries: readonly string[], more: object = {}, address: object = {}): Kind => ({
    name,
    queries,
    ask: (sql, q) => search(q, more)(sql),
    path: (q) => searchPath(edition, { q, ...address }),
    atMost: longestSearch,
  });
  return [
    kind('a word of each second article', common),
    kind('a word of one article in ten to twenty', frequent),
    kind('a word of five articles at most', rare),
    kind('two common words', pairs),
    kind('a phrase of common words', phrases),
    kind(
      'a common word in a section, of a year',
      common,
      {
        filters: { sectionIds: [sectionId], from: new Date(Date.now() - 366 * 86_400_000) },
      },
      { period: 'year', section: 'monde' },
    ),
    {
      ...kind('a common word, page 15', [...after.keys()]),
      ask: (sql, q) => search(q, { after: after.get(q) })(sql),
      path: (q) => searchPath(edition, { q, after: after.get(q) ?? '' }),
    },
    {
      ...kind('a typing error, corrected', misspelt),
      ask: async (sql, q) => {
        await search(q)(sql);
        const { corrected } = await checkSpelling(sql, { locale, q });
        if (corrected) await search(corrected)(sql);
      },
    },
    {
      name: 'suggestions',
      queries: beginnings,
      ask: async (sql, q) => {
        await suggestNames(sql, { locale, q, limit: 4 });
        await suggestArticles(sql, { locale, q, limit: 5 });
      },
      path: (q) => `${searchSuggestionsPath(edition)}?q=${encodeURIComponent(q)}`,
      atMost: longestSuggestion,
    },
  ];
}

/** Times of each kind in milliseconds, taken in turns so that whatever else keeps the machine busy meets all alike. */
async function inTurns(kinds: readonly Kind[], times: number, run: (kind: Kind, q: string) => Promise<unknown>) {
  const taken = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  // The first rounds are for warming up, and count for nothing.
  for (let round = -5; round < times; round += 1) {
    for (const kind of kinds) {
      const q = kind.queries[(round + 5) % kind.queries.length] ?? '';
      const begun = performance.now();
      await run(kind, q);
      if (round >= 0) taken.get(kind)?.push(performance.now() - begun);
    }
  }
  return taken;
}

async function fetchWhole(connection: Connection, port: number, path: string): Promise<void> {
  const { status } = await connection.ask(requestFor(port, path, { headers: { 'Accept-Encoding': 'br' } }));
  if (status !== 200) throw new Error(`${path} answered ${status}.`);
}

type Times = Map<Kind, number[]>;

function report(kinds: readonly Kind[], queries: Times, pages: Times): Outcome {
  const cells = (times: number[] = []) => [ms(percentile(times, 0.5)), ms(percentile(times, 0.95))];
  const rows = kinds.map((kind) => [
    kind.name,
    whole(kind.queries.length),
    ...cells(queries.get(kind)),
    ...cells(pages.get(kind)),
  ]);
  const budgets = kinds.map(
    (kind): Budget =>
      judge(`p95 of the query: ${kind.name} (ms)`, {
        measured: percentile(queries.get(kind) ?? [], 0.95),
        atMost: kind.atMost,
        show: ms,
      }),
  );
  const columns = ['search for', 'different ones', 'query p50 (ms)', 'p95', 'whole page p50 (ms)', 'p95'];
  return { tables: [{ labels: 1, columns, rows }], budgets, remarks: [] };
}
