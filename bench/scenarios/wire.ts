import { setTimeout as delay } from 'node:timers/promises';
import { connect, type Sql } from '#db/client.ts';
import { workerArguments, workerEnvironment } from '#server/supervisor.ts';
import { median, megabytes, ms, whole } from '../figures.ts';
import { memoryOf } from '../process-memory.ts';
import { processorTimeOf } from '../process-time.ts';
import type { Running } from '../processes.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const itemsEach = 40;
const budgets = { newItems: 100, knownItems: 2000, megabytes: 300 };

export const scenario: Scenario = {
  title: 'The wire',
  method:
    `Sources with ${itemsEach} items each, every one on a server of its own, are polled and filed by the worker of npm start: each ` +
    'server is asked for robots.txt, tdmrep.json and its feed with a second between, as always. Then all of them are due again, ' +
    'with the same items in new bytes. A run counts from the moment at which the sources are due until the last item is a draft, ' +
    'or the last source was polled; the server of the feeds shares the machine.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const count = rig.extent.isQuick ? 100 : 500;
  const sql = connect(rig.databaseUrl, { max: 2 });
  try {
    rig.say('The wire');
    const feeds = await rig.processes.start('bench/programs/news-sources.ts', {
      args: [String(count), String(itemsEach)],
    });
    const hosts = Array.from({ length: count }, (_, at) => `127.1.${Math.floor(at / 250)}.${at % 250}:${feeds.port}`);
    const environment = { ...rig.environment, ...workerEnvironment, WIRE_ALLOWED_HOSTS: hosts.join(',') };
    const worker = await rig.processes.start('worker/main.ts', {
      environment,
      nodeArgs: [...workerArguments],
    });
    const items = count * itemsEach;
    const memory = watchMemory(worker);
    await addSources(sql, hosts);
    const before = await processorTimeOf(worker.pid);
    const first = await until(async () => (await countFiled(sql)) >= items);
    const peakNew = memory.peak();
    const filed = await processorTimeOf(worker.pid);
    const again: number[] = [];
    for (let round = 0; round < (rig.extent.isQuick ? 2 : 5); round += 1) {
      feeds.child.send('again');
      await makeDue(sql);
      again.push(await until(async () => (await countDue(sql)) === 0));
    }
    memory.end();
    const polled = await processorTimeOf(worker.pid);
    const ofWorker = {
      new: filed === null || before === null ? null : (filed - before) / items,
      known: polled === null || filed === null ? null : (polled - filed) / items / again.length,
    };
    return report({ count, items, first, again, ofWorker, peakNew, peak: memory.peak(), last: memory.last() });
  } finally {
    await sql`update sources set paused_at = now() where slug like 'bench-%'`;
    await sql.end();
  }
}

async function addSources(sql: Sql, hosts: readonly string[]): Promise<void> {
  const rows = hosts.map((host, at) => ({
    slug: `bench-${Date.now()}-${at}`,
    name: `Source ${at}`,
    language: 'fr',
    homepage: `http://${host}`,
    feed_url: `http://${host}/feed`,
    licence_policy: 'full' as const,
    licence_proof: 'Made for measuring.',
  }));
  await sql`insert into sources ${sql(rows)}`;
  await sql`update sources set section_id = (select id from sections order by position limit 1) where slug like 'bench-%'`;
  await findWork(sql);
}

async function makeDue(sql: Sql): Promise<void> {
  await sql`update sources set next_due_at = now() where slug like 'bench-%'`;
  await findWork(sql);
}

/** What the timetable does each minute. */
async function findWork(sql: Sql): Promise<void> {
  await sql`select graphile_worker.add_job('find-wire-work', job_key := 'find-wire-work')`;
}

async function countFiled(sql: Sql): Promise<number> {
  const [row] = await sql`select count(*)::int as count from dispatches d join sources s on s.id = d.source_id
    where s.slug like 'bench-%' and d.status = 'done'`;
  return row?.count ?? 0;
}

async function countDue(sql: Sql): Promise<number> {
  const [row] =
    await sql`select count(*)::int as count from sources where slug like 'bench-%' and next_due_at <= now()`;
  return row?.count ?? 0;
}

/** The seconds until `isDone`. */
async function until(isDone: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isDone())) {
    if (performance.now() - begun > 600_000) throw new Error('The wire did not come to an end.');
    await delay(100);
  }
  return (performance.now() - begun) / 1000;
}

function watchMemory(worker: Running) {
  let peak = 0;
  let last = 0;
  const timer = setInterval(async () => {
    last = (await memoryOf(worker.pid))?.resident ?? last;
    peak = Math.max(peak, last);
  }, 250);
  return { peak: () => peak, last: () => last, end: () => clearInterval(timer) };
}

type Measured = {
  count: number;
  items: number;
  first: number;
  again: readonly number[];
  /** Milliseconds of processor time of the worker for an item; null where the system does not say. */
  ofWorker: Record<'new' | 'known', number | null>;
  peakNew: number;
  peak: number;
  last: number;
};

function report({ count, items, first, again, ofWorker, peakNew, peak, last }: Measured): Outcome {
  const usual = median(again);
  const [newRate, knownRate] = [items / first, items / usual];
  const perSecond = (rate: number) => `${whole(rate)} items/s`;
  const rows = [
    ['new, until they are drafts', whole(items), first.toFixed(1), whole(newRate), megabytes(peakNew)],
    ...again.map((seconds, at) => [
      `known, round ${at + 1}`,
      whole(items),
      seconds.toFixed(1),
      whole(items / seconds),
      '',
    ]),
  ];
  return {
    tables: [{ labels: 1, columns: ['items', 'number', 'seconds', 'items/s', 'peak of the worker (RSS)'], rows }],
    budgets: [
      judge('the wire, new items', { measured: newRate, atLeast: budgets.newItems, show: perSecond }),
      judge('the wire, known items', { measured: knownRate, atLeast: budgets.knownItems, show: perSecond }),
      judge('the wire, peak memory of the worker', {
        measured: peak / 1e6,
        atMost: budgets.megabytes,
        show: (value) => `${whole(value)} MB`,
      }),
    ],
    remarks: [
      `${count} sources; at the end the worker holds ${megabytes(last)}.`,
      `An item takes ${ms(ofWorker.new ?? Number.NaN)} ms of the worker's processor time when it is new, ${ms(ofWorker.known ?? Number.NaN)} ms when it is known, whatever else the machine does.`,
    ],
  };
}
