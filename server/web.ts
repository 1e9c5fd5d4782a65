import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { connect, type Sql } from '#db/client.ts';
import { askDatabase, countPendingMigrations } from '#db/database-state.ts';
import { listenPageTags } from '#db/listen-page-tags.ts';
import { writer } from '#db/process-connections.ts';
import { listEditions } from '#db/queries/published-editions.ts';
import { env } from '#env.ts';
import { whenLauncherIsGone } from '#lib/launcher.ts';
import { secretBox } from '#lib/secret-box.ts';
import { liteSegment, pageWords, reservedSegments, siteQueryParameters } from '#paths.ts';
import { createReportForm } from '#server/forms/report-form.ts';
import { noForm } from '#server/forms/site-form.ts';
import { createDevHandler } from '#server/http/dev-handler.ts';
import { drain, type ListenError, listen } from '#server/http/http-server.ts';
import { createNextPass } from '#server/http/pass-to-next.ts';
import { type Check, reportReadiness } from '#server/http/probes.ts';
import { openWebLog, type WebLog } from '#server/http/request-log.ts';
import { createWebServer } from '#server/web-server.ts';

/** What a web process tells the process that started it. */
export type WebMessage = { kind: 'listening'; port: number } | { kind: 'failed'; error: ListenError };

const root = fileURLToPath(new URL('..', import.meta.url));
const addressing = { queryParameters: siteQueryParameters, pageWords, liteSegment, reservedSegments };
const drainPatience = 10_000;
const databasePatience = 5000;

async function main(): Promise<void> {
  const log = openWebLog(env.logLevel);
  if (env.databaseUrl === null) throw new Error('A web process needs DATABASE_URL; `npm start` sets it.');
  const sql = connect(env.databaseUrl, { max: 2 });
  const web =
    env.nodeEnv === 'development' ? await startDevelopment(sql) : await startProduction(sql, log, env.databaseUrl);
  const listening = await listen(web.server, env.port, env.host);
  if (!listening.ok) {
    tell({ kind: 'failed', error: listening.error });
    process.exit(1);
  }
  const port = listening.value;
  tell({ kind: 'listening', port });
  log.logger.info({ port }, 'web process listens');

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await drain(web.server, drainPatience);
    await web.close();
    await sql.end({ timeout: 1 });
    await log.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  // Ctrl-C reaches every process of a terminal; where there is a parent, it says when to stop.
  process.on('SIGINT', () => process.connected || stop());
  whenLauncherIsGone(stop, { last: true });
}

async function startProduction(sql: Sql, log: WebLog, databaseUrl: string) {
  const app = next({ dev: false, dir: root, port: env.port, hostname: env.host, quiet: true });
  await app.prepare();
  let isListening = false;
  const firstReady = Promise.withResolvers<void>();
  const web = await createWebServer({
    ...env,
    handle: app.getRequestHandler(),
    log,
    root,
    addressing,
    errorPath: (locale, status) => `/${locale}/error/${status}`,
    listEditions: () => listEditions(sql),
    form: env.authSecret ? createReportForm({ db: writer, secrets: secretBox(env.authSecret) }) : noForm,
    checks: { ...databaseChecks(sql), changes: async () => (isListening ? null : 'not listening') },
  });
  const listener = listenPageTags(databaseUrl, {
    onTags: web.onTags,
    onLost: (reason) => {
      isListening = false;
      web.onLost(reason);
    },
    onReady: () => {
      isListening = true;
      firstReady.resolve(web.onReady());
    },
  });
  // Whoever hears that we listen gets a page. A database that is away must not keep us from saying so.
  await Promise.race([firstReady.promise, setTimeout(databasePatience)]);
  const close = async () => {
    await listener.close();
    await app.close();
  };
  return { server: web.server, close };
}

async function startDevelopment(sql: Sql) {
  const server = createServer();
  // Next finds the server by itself for the web socket of its overlay.
  const app = next({ dev: true, dir: root, port: env.port, hostname: env.host, httpServer: server });
  await app.prepare();
  const handler = createDevHandler({
    addressRules: async () => ({ ...addressing, editions: await listEditions(sql) }),
    readiness: () => reportReadiness(databaseChecks(sql)),
    passToNext: createNextPass({ handle: app.getRequestHandler(), siteUrl: env.siteUrl, headers: [] }),
    onBug: (error) => console.error(error),
  });
  server.on('request', handler);
  return { server, close: () => app.close() };
}

function databaseChecks(sql: Sql): Record<string, Check> {
  return {
    database: async () => {
      await askDatabase(sql);
      return null;
    },
    migrations: async () => {
      const pending = await countPendingMigrations(sql);
      return pending === 0 ? null : `${pending} pending`;
    },
  };
}

function tell(message: WebMessage): void {
  if (process.send) process.send(message);
  else if (message.kind === 'failed') console.error(`Cannot listen: ${JSON.stringify(message.error)}`);
}

await main();
