import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, vi } from 'vitest';
import { test } from '#tests/database.ts';
import { listenPageTags } from './listen-page-tags.ts';

const quick = { beat: 50, lostAfter: 200, firstRetry: 20, longestRetry: 100 };

/** Listens, and writes down in order what it was told. */
function listening(url: string, times = quick) {
  const told: string[] = [];
  const listener = listenPageTags(
    url,
    {
      onTags: (tags) => told.push(tags.join('+')),
      onLost: () => told.push('lost'),
      onReady: () => told.push('ready'),
    },
    times,
  );
  onTestFinished(listener.close);
  return { told, listener };
}

const toldBy = (told: string[], expected: string[]) =>
  vi.waitFor(() => expect(told).toEqual(expected), { timeout: 5000 });

/** A way to the database that can be made to swallow everything, or to refuse connections. */
async function openWay(url: string) {
  const { hostname, port } = new URL(url);
  let isSilent = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const [from, to] of [[client, database] as const, [database, client] as const]) {
      sockets.add(from);
      from.on('data', (bytes) => isSilent || to.write(bytes));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port: ownPort } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(ownPort);
  return {
    url: through.href,
    isReached: () => vi.waitFor(() => expect(sockets.size).toBeGreaterThan(0)),
    silence: () => {
      isSilent = true;
    },
    speak: () => {
      isSilent = false;
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('tags are told as soon as a transaction that changed something ends, and not before', async ({
  sql,
  databaseUrl,
}) => {
  const { told } = listening(databaseUrl);
  await toldBy(told, ['ready']);
  await sql.begin(async (transaction) => {
    await transaction`select pg_notify('page_tags', 'article:1 front:fr')`;
    await sql`select pg_notify('page_tags', 'later')`;
    await toldBy(told, ['ready', 'later']);
  });
  await sql`select pg_notify('page_tags', '*')`;
  await toldBy(told, ['ready', 'later', 'article:1+front:fr', '*']);
});

test('a connection that is killed is lost at once, and comes back', async ({ sql, databaseUrl }) => {
  const way = await openWay(databaseUrl);
  const { told } = listening(way.url);
  await toldBy(told, ['ready']);
  way.cut();
  await toldBy(told, ['ready', 'lost', 'ready']);
  await sql`select pg_notify('page_tags', 'a')`;
  await toldBy(told, ['ready', 'lost', 'ready', 'a']);
});

test('a connection that stays open and delivers nothing is lost by its heartbeat', async ({ databaseUrl }) => {
  const way = await openWay(databaseUrl);
  const { told } = listening(way.url);
  await toldBy(told, ['ready']);
  way.silence();
  await toldBy(told, ['ready', 'lost']);
  way.speak();
  await toldBy(told, ['ready', 'lost', 'ready']);
});

test('a database that is not there yet is waited for', async ({ databaseUrl }) => {
  const way = await openWay(databaseUrl);
  way.silence();
  const { told } = listening(way.url);
  await way.isReached();
  expect(told).toEqual([]);
  way.speak();
  await toldBy(told, ['ready']);
});

test('nothing is told after it was closed', async ({ sql, databaseUrl }) => {
  const { told, listener } = listening(databaseUrl);
  await toldBy(told, ['ready']);
  await listener.close();
  const other = listening(databaseUrl);
  await toldBy(other.told, ['ready']);
  await sql`select pg_notify('page_tags', 'a')`;
  await toldBy(other.told, ['ready', 'a']);
  expect(told).toEqual(['ready']);
});
