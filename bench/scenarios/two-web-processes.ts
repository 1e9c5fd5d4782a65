import { times } from '../figures.ts';
import { freePort } from '../free-port.ts';
import { requestFor } from '../http/connection.ts';
import { readInTurn } from '../http/readers.ts';
import type { Running } from '../processes.ts';
import { portOf, type Rig } from '../rig.ts';
import { type Contender, ratio, type Standing, standingCells, standingColumns, takeTurns } from '../rounds.ts';
import type { Outcome, Scenario } from '../scenario.ts';

const connections = { cached: 64, uncached: 24 };
const headers = { 'Accept-Encoding': 'br' };
const one = 'one';
const two = 'two';

export const scenario: Scenario = {
  title: 'Two web processes',
  method:
    `One web process, and two that server/supervisor.ts runs on one port, in turns: the cached article over ${connections.cached} connections, ` +
    `and generated articles, each once, over ${connections.uncached}. The load generator and PostgreSQL take their share of the same cores: on a ` +
    'machine with two of them the gain is small.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const port = await freePort();
  rig.say('Two web processes: starting');
  const pair = await rig.processes.start('bench/programs/two-web-processes.ts', {
    environment: { ...rig.environment, ...portOf(port) },
  });
  const { rounds } = rig.extent;
  rig.say('Two web processes: the cached article');
  const cached = await takeTurns([cachedArticle(rig, one, rig.web), cachedArticle(rig, two, pair)], rounds);
  rig.say('Two web processes: articles each once');
  const uncached = await takeTurns([eachOnce(rig, one, rig.web), eachOnce(rig, two, pair)], rounds / 2);
  const columns = ['page', 'web processes', ...standingColumns, 'of one'];
  const rows = [...rowsOf('cached article', cached), ...rowsOf('generated articles, each once', uncached)];
  return { tables: [{ labels: 2, columns, rows }], budgets: [], remarks: [] };
}

function cachedArticle(rig: Rig, name: string, { pid, port }: Running): Contender {
  const target = { port, path: rig.pages.article, headers };
  const pressure = { connections: connections.cached, seconds: rig.extent.roundSeconds };
  return { name, watched: [pid], press: () => rig.load.press(rig.processes, target, pressure) };
}

function eachOnce(rig: Rig, name: string, { pid, port }: Running): Contender {
  const requests = Iterator.from(rig.unread).map((path) => requestFor(port, path, { headers }));
  const pressure = { connections: connections.uncached, seconds: rig.extent.roundSeconds * 2 };
  return { name, watched: [pid], press: () => readInTurn(port, requests, pressure) };
}

function rowsOf(page: string, standings: Map<string, Standing>): string[][] {
  const single = standings.get(one);
  return [...standings].map(([name, standing]) => [
    page,
    name,
    ...standingCells(standing),
    single ? times(ratio(standing, single)) : '–',
  ]);
}
