import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBareServer } from '../bare-server.ts';
import { megabytes, times, whole } from '../figures.ts';
import type { Target } from '../http/load.ts';
import { fetchPage, type Page } from '../http/page.ts';
import { startNginx } from '../nginx.ts';
import { memoryOf } from '../process-memory.ts';
import type { Rig } from '../rig.ts';
import { type Contender, ratio, type Standing, standingCells, standingColumns, takeTurns } from '../rounds.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const connections = 32;
const leastRate = 15_000;
// A machine on which even the bare server does not get this far is too slow, or too busy, to ask it of us.
const rateOfAbleMachine = 30_000;
const ours = 'Dépêche';
const bareName = 'bare node:http';
const nginxName = 'nginx, static file';

export const scenario: Scenario = {
  title: 'Cached pages',
  method:
    `${connections} persistent connections ask for one page as fast as it is answered, in brotli. Beside it, in turns: a bare ` +
    'node:http server that holds the very same bytes and headers, and nginx with one worker serving a file of these ' +
    'bytes with these headers. Dépêche writes a log line a request, the others write none. At full load the times ' +
    'are mostly the wait for the other connections.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const pages = await Promise.all(
    Object.entries(rig.pages).map(async ([name, path]) => ({ name, page: await fetchPage(rig.web.port, path, 'br') })),
  );
  const own = pages.map(({ page }) => page);
  const bare = await startBareServer(rig.processes, own);
  const folder = join(rig.dataDir, 'nginx');
  await mkdir(folder);
  const nginx = await startNginx(rig.processes, folder, own);
  if (!nginx) rig.say('nginx is not installed: its rows are left out.');
  const rows: string[][] = [];
  const budgets: Budget[] = [];
  for (const { name, page } of pages) {
    rig.say(`Cached: ${page.path}`);
    const targets = [
      { name: ours, pid: rig.web.pid, port: rig.web.port, path: page.path },
      { name: bareName, pid: bare.pid, port: bare.port, path: page.path },
      ...(nginx ? [{ name: nginxName, pid: nginx.pid, port: nginx.port, path: nginx.addressOf(page) }] : []),
    ];
    const standings = await takeTurns(
      targets.map((target) => contender(rig, target)),
      rig.extent.rounds,
    );
    rows.push(...[...standings].map(([who, standing]) => rowOf(name, page, who, standing, standings.get(bareName))));
    if (name === 'article') budgets.push(...judgeArticle(rig, standings));
  }
  const memories = [
    [ours, rig.web.pid] as const,
    [bareName, bare.pid] as const,
    ...(nginx ? [[nginxName, nginx.pid] as const] : []),
  ].map(async ([who, pid]) => `${who} ${megabytes((await memoryOf(pid))?.resident ?? Number.NaN)}`);
  const columns = ['page', 'server', ...standingColumns, 'CPU a request (µs)', 'body (bytes)', 'of bare'];
  return {
    tables: [{ labels: 2, columns, rows }],
    budgets,
    remarks: [`Resident memory after these rounds: ${(await Promise.all(memories)).join(', ')}.`],
  };
}

type Server = { name: string; pid: number } & Omit<Target, 'headers'>;

function contender(rig: Rig, { name, pid, ...address }: Server): Contender {
  const target = { ...address, headers: { 'Accept-Encoding': 'br' } };
  const pressure = { connections, seconds: rig.extent.roundSeconds };
  return { name, watched: [pid], press: () => rig.load.press(rig.processes, target, pressure) };
}

function rowOf(name: string, page: Page, who: string, standing: Standing, bare: Standing | undefined): string[] {
  const share = bare ? times(ratio(standing, bare)) : '–';
  const [processorTime = Number.NaN] = standing.processorTimes;
  return [name, who, ...standingCells(standing), whole(processorTime * 1000), whole(page.body.length), share];
}

function judgeArticle(rig: Rig, standings: Map<string, Standing>): Budget[] {
  const own = standings.get(ours);
  const bare = standings.get(bareName);
  if (!own || !bare) return [];
  const share = judge('cached article against bare node:http', {
    measured: ratio(own, bare),
    atLeast: 0.5,
    show: times,
  });
  const rate = judge('cached article, requests/s', { measured: own.perSecond, atLeast: leastRate, show: whole });
  if (!rig.load.isFast) return [share, rate].map((budget) => unjudged(budget, `${rig.load.name} is the slower part`));
  const isAble = bare.perSecond >= rateOfAbleMachine || rate.verdict === 'kept';
  const excuse = `the bare server itself gave ${whole(bare.perSecond)}, under ${whole(rateOfAbleMachine)}: the quotient decides`;
  return [share, isAble ? rate : unjudged(rate, excuse)];
}

function unjudged(budget: Budget, because: string): Budget {
  return { ...budget, measured: `${budget.measured} (${because})`, verdict: 'unjudged' };
}
