import { kilobytes, ms } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { requestFor } from '../http/connection.ts';
import { fetchPage } from '../http/page.ts';
import { readInTurn, repeat } from '../http/readers.ts';
import { portOf, type Rig } from '../rig.ts';
import { type Contender, type Standing, standingCells, standingColumns, takeTurns } from '../rounds.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const headers = { 'Accept-Encoding': 'br' };
const slowestUncached = 250;
const slowestCached = 5;

// Feeds of 30 whole articles, and what search engines fetch.
const files = {
  'feed of the edition, RSS': '/feed.xml',
  'feed of the edition, Atom': '/feed.atom',
  'feed of the edition, JSON': '/feed.json',
  'feed of a section': '/monde/feed.xml',
  'feed of a subject': '/sujet/transports/feed.xml',
  'feed of an author': '/auteur/lea-castellan/feed.xml',
  'sitemap index': '/sitemap.xml',
  'sitemap of news': '/sitemap-news.xml',
};

export const scenario: Scenario = {
  title: 'Feeds and sitemaps',
  method:
    'One persistent connection, which asks again as soon as it has an answer, in brotli: the times are those of a feed ' +
    'reader that finds the server with nothing else to do. «Uncached» goes through the same code without the page cache ' +
    '(bench/programs/render-server.ts): the query, the text of 30 articles, the file, its compression.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const port = await freePort();
  const environment = { ...rig.environment, ...portOf(port) };
  const renderer = await rig.processes.start('bench/programs/render-server.ts', { environment });
  const sizes = new Map<string, string>();
  const contenders: Contender[] = [];
  for (const [name, path] of Object.entries(files)) {
    const [plain, packed] = [await fetchPage(port, path, 'identity'), await fetchPage(port, path, 'br')];
    sizes.set(name, `${kilobytes(plain.body.length)} (${kilobytes(packed.body.length)})`);
    contenders.push(
      reading(`${name}, uncached`, port, path, [renderer.pid, rig.postgresPid], rig),
      reading(`${name}, cached`, rig.web.port, path, [rig.web.pid, rig.postgresPid], rig),
    );
  }
  rig.say('Feeds and sitemaps, uncached and cached');
  const standings = await takeTurns(contenders, rig.extent.rounds / 2);
  const rows = [...standings].map(([name, standing]) => [
    name,
    ...standingCells(standing),
    ...standing.processorTimes.map(ms),
    sizes.get(name.replace(/, (?:un)?cached$/, '')) ?? '–',
  ]);
  const columns = ['file', ...standingColumns, 'CPU of the server a request (ms)', 'of Postgres', 'size (in brotli)'];
  return { tables: [{ labels: 1, columns, rows }], budgets: [...standings].map(judgeTimes), remarks: [] };
}

function reading(name: string, port: number, path: string, watched: number[], { extent }: Rig): Contender {
  const pressure = { connections: 1, seconds: extent.roundSeconds };
  return { name, watched, press: () => readInTurn(port, repeat(requestFor(port, path, { headers })), pressure) };
}

// 99 in 100 is more than the 95 that are asked for.
function judgeTimes([name, { p99 }]: [string, Standing]): Budget {
  const atMost = name.endsWith('uncached') ? slowestUncached : slowestCached;
  return judge(`${name}, p99`, { measured: p99, atMost, show: (value) => `${ms(value)} ms` });
}
