import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect, openDatabase } from '#db/client.ts';
import { startEmbedded } from '#db/embedded.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { insertSection, insertSource } from '#db/queries/editor-edition.ts';
import { makeTemporaryFolder, removeFolder } from './temporary-folder.ts';

type Extent = { sources: number; itemsEach: number; kills: number; say?: (text: string) => void };

/** What stands in the database in the end; `wrong` are sentences, one for each thing that is lost, doubled or half done. */
export type Aftermath = {
  items: number;
  kills: { worker: number; postgres: number };
  seconds: number;
  wrong: string[];
};

const program = fileURLToPath(new URL('../worker/main.ts', import.meta.url));
const whole = 'Nobody could remember such a tide, said the harbour master, and the boats stayed in. '.repeat(20);

/**
 * Lets a worker file the news of several sources, on a Postgres of its own, and kills the one or the other with -9 at
 * random moments, while the sources say more and more. Then it waits until nothing is left to be done, and counts.
 */
export async function killTheWire({ sources, itemsEach, kills, say = () => {} }: Extent): Promise<Aftermath> {
  const begun = performance.now();
  const dataDir = await makeTemporaryFolder('kills');
  const done = { worker: 0, postgres: 0 };
  const site = await openSources(sources, (number) => feedOf(number, visible()));
  const visible = () => Math.ceil((itemsEach * (done.worker + done.postgres + 1)) / (kills + 1));
  let url = await startPostgres(dataDir);
  await addSources(url, site.addresses);
  let worker = await startWorker(url, site.hosts);
  try {
    while (done.worker + done.postgres < kills) {
      await makeDue(url);
      await setTimeout(500 + Math.random() * 4500);
      if (Math.random() < 0.5) {
        done.worker += 1;
        await kill(worker);
      } else {
        done.postgres += 1;
        await killPostgres(dataDir);
        // The worker is left for a while with nobody to talk to.
        await setTimeout(Math.random() * 500);
        await kill(worker);
        url = await startPostgres(dataDir);
      }
      say(`${done.worker + done.postgres} of ${kills} kills; ${await countFiled(url)} of ${sources * itemsEach} filed`);
      worker = await startWorker(url, site.hosts);
    }
    await untilDone(url, sources * itemsEach, say);
    const wrong = await findWrong(url, sources, itemsEach);
    return { items: sources * itemsEach, kills: done, seconds: (performance.now() - begun) / 1000, wrong };
  } finally {
    await kill(worker);
    site.close();
    const server = await startEmbedded({ dataDir });
    if (server.ok) await server.value.stop();
    await removeFolder(dataDir);
  }
}

// The last two items of a source are there in part only: their whole text is on a page.
function feedOf(number: number, count: number): string {
  const items = Array.from({ length: count }, (_, at) => {
    const published = new Date(Date.now() - at * 60_000).toUTCString();
    return `<item><title>Item ${at} of source ${number}</title><guid isPermaLink="false">${number}-${at}</guid>
      <link>http://SELF/page/${at}</link><pubDate>${published}</pubDate>
      <description>&lt;p&gt;${at < 2 ? 'The beginning.' : whole}&lt;/p&gt;</description></item>`;
  });
  // Another order each time: it means nothing.
  const order = items.toSorted(() => Math.random() - 0.5);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Source ${number}</title>${order.join('')}</channel></rss>`;
}

async function openSources(count: number, feed: (number: number) => string) {
  const servers: Server[] = [];
  const hosts: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const server = createServer(({ url, headers }, response) => {
      if (url === '/feed') response.end(feed(number).replaceAll('SELF', headers.host ?? ''));
      else if (url?.startsWith('/page/'))
        response.end(`<html><body><article><h1>A tide</h1><p>${whole}</p><p>${whole}</p></article></body></html>`);
      else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    hosts.push(`127.0.0.1:${(server.address() as AddressInfo).port}`); // it listens on a port, not on a pipe
  }
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { hosts: hosts.join(','), addresses: hosts.map((host) => `http://${host}`), close };
}

// A server whose predecessor was killed may have to wait for its last processes.
async function startPostgres(dataDir: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const server = await startEmbedded({ dataDir });
    if (server.ok) {
      const migrated = await migrateDatabase(server.value.url).catch(() => null);
      if (migrated?.ok) return server.value.url;
    }
    if (tries > 20) throw new Error(`Postgres did not come back: ${JSON.stringify(server)}`);
    await setTimeout(500);
  }
}

async function killPostgres(dataDir: string): Promise<void> {
  const lock = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number(lock.split('\n')[0]), 'SIGKILL');
}

async function startWorker(url: string, hosts: string): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: url, WIRE_ALLOWED_HOSTS: hosts, LOG_LEVEL: 'fatal' };
  const worker = fork(program, { env, silent: true, execArgv: [] });
  await once(worker, 'message');
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function addSources(url: string, addresses: readonly string[]): Promise<void> {
  const sql = connect(url, { max: 1 });
  await sql`insert into editions (locale, name, time_zone, is_default) values ('en', 'English', 'UTC', true)`;
  await sql.end();
  const db = openDatabase(url, { max: 1 });
  await db.transaction(async (tx) => {
    const name = { locale: 'en', slug: 'world', name: 'World' };
    const sectionId = await insertSection(tx, { key: 'world', parentId: null }, [name]);
    for (const [number, address] of addresses.entries()) {
      const source = {
        slug: `source-${number}`,
        name: `Source ${number}`,
        language: 'en',
        homepage: address,
        sectionId,
      };
      await insertSource(tx, { ...source, feedUrl: `${address}/feed`, licencePolicy: 'full', licenceProof: 'Ours.' });
    }
  });
  await db.end();
}

async function ask<Row extends object>(url: string, query: string): Promise<Row[]> {
  const sql = connect(url, { max: 1 });
  try {
    return await sql.unsafe<Row[]>(query);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function makeDue(url: string): Promise<void> {
  await ask(url, `update sources set next_due_at = now()`);
  await ask(url, `select graphile_worker.add_job('find-wire-work', job_key := 'find-wire-work')`);
}

async function countFiled(url: string): Promise<number> {
  const [row] = await ask<{ count: number }>(url, `select count(*)::int from dispatches where status = 'done'`);
  return row?.count ?? 0;
}

async function untilDone(url: string, items: number, say: (text: string) => void): Promise<void> {
  const end = Date.now() + 300_000;
  for (let filed = 0; filed < items && Date.now() < end; filed = await countFiled(url)) {
    await makeDue(url);
    await setTimeout(1000);
    say(`${filed} of ${items} filed`);
  }
}

// Each query finds what must not be.
const mustNotBe: Record<string, string> = {
  'dispatches that are not done': `select id from dispatches where status <> 'done' or stage <> 'file' or article_id is null`,
  'dispatches of one item': `select 1 from dispatches group by source_id, feed_statement ->> 'id' having count(*) > 1`,
  'articles of no dispatch': `select id from articles where id not in (select article_id from dispatches)`,
  'articles of two dispatches': `select 1 from dispatches group by article_id having count(*) > 1`,
  'stories without an article': `select id from stories where id not in (select story_id from articles)`,
  'articles without their first revision': `select id from articles a where not exists (select from revisions r where r.article_id = a.id and r.version = 1)`,
  'filings that were not noted, or twice': `select d.id from dispatches d left join dispatch_events e on e.dispatch_id = d.id and e.happened = 'filed' group by d.id having count(e.id) <> 1`,
  'arrivals that were not noted, or twice': `select d.id from dispatches d left join dispatch_events e on e.dispatch_id = d.id and e.happened = 'arrived' group by d.id having count(e.id) <> 1`,
  'dispatches without a name': `select id from dispatches where id not in (select dispatch_id from dispatch_names)`,
};

async function findWrong(url: string, sources: number, itemsEach: number): Promise<string[]> {
  const wrong: string[] = [];
  const counts = await ask<{ count: number }>(url, `select count(*)::int from dispatches group by source_id`);
  if (counts.length !== sources || counts.some(({ count }) => count !== itemsEach)) {
    wrong.push(`a source has not its ${itemsEach} dispatches: ${JSON.stringify(counts.map(({ count }) => count))}`);
  }
  for (const [what, query] of Object.entries(mustNotBe)) {
    const rows = await ask(url, query);
    if (rows.length > 0) wrong.push(`${what}: ${rows.length}`);
  }
  return wrong;
}
