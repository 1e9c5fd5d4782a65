import { ms, whole } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { type Request, requestFor } from '../http/connection.ts';
import { readInTurn, repeat } from '../http/readers.ts';
import type { Running } from '../processes.ts';
import { portOf, type Rig } from '../rig.ts';
import { type Contender, type Standing, standingCells, standingColumns, takeTurns } from '../rounds.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const connections = 12;
const leastRate = 150;
const headers = { 'Accept-Encoding': 'br' };

export const scenario: Scenario = {
  title: 'Uncached pages',
  method:
    `${connections} persistent connections. «Each once» are generated articles through the web process, every address asked for a ` +
    'single time, so that none is in its cache. The page cache renders one address four times a second at most, so the ' +
    'other rows go through the same code without the cache (bench/programs/render-server.ts): each request is a render, ' +
    'a compression and an answer.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const port = await freePort();
  const environment = { ...rig.environment, ...portOf(port) };
  const renderer = await rig.processes.start('bench/programs/render-server.ts', { environment });
  const once = Iterator.from(rig.unread).map((path) => requestFor(rig.web.port, path, { headers }));
  // A second holds too few renders for a p99: half as many rounds, each twice as long.
  const pressure = { connections, seconds: rig.extent.roundSeconds * 2 };
  const again = (path: string) => repeat(requestFor(port, path, { headers }));
  const named: [name: string, server: Running, requests: Iterator<Request>][] = [
    ['front page', renderer, again(rig.pages.front)],
    ['article of 1,000 words', renderer, again(rig.pages.article)],
    ['section page 1', renderer, again(rig.pages.section)],
    ['generated articles, each once', rig.web, once],
  ];
  const contenders = named.map(
    ([name, server, requests]): Contender => ({
      name,
      watched: [server.pid, rig.postgresPid],
      press: () => readInTurn(server.port, requests, pressure),
    }),
  );
  rig.say('Uncached: front page, article, section, articles each once');
  const standings = await takeTurns(contenders, rig.extent.rounds / 2);
  const columns = ['page', ...standingColumns, 'CPU of the server a request (ms)', 'of Postgres'];
  const rows = [...standings].map(([name, standing]) => [
    name,
    ...standingCells(standing),
    ...standing.processorTimes.map(ms),
  ]);
  return { tables: [{ labels: 1, columns, rows }], budgets: [...standings].map(judgeRate), remarks: [] };
}

function judgeRate([name, { perSecond }]: [string, Standing]): Budget {
  return judge(`uncached ${name}, requests/s`, { measured: perSecond, atLeast: leastRate, show: whole });
}
