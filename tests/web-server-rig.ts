import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { formAnswer, limitPageAge, setPageStatus, tagPage } from '#lib/page-record.ts';
import type { SiteForm } from '#server/forms/site-form.ts';
import { drain, listen } from '#server/http/http-server.ts';
import { openWebLog } from '#server/http/request-log.ts';
import { createWebServer, type WebServer } from '#server/web-server.ts';

/** A request as the stand-in for Next saw it. */
export type SeenByNext = { method: string; url: string; headers: IncomingMessage['headers'] };

/** What a test sends. */
export type Asked = { method?: string; headers?: Record<string, string>; body?: string };

/** What came back. */
export type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: string };

/** A web server on a port of its own, with a stand-in for Next behind it. */
export type ServerRig = {
  web: WebServer;
  port: number;
  seenByNext: SeenByNext[];
  ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** The lines of its log that mention `word`. */
  logged: (word: string) => Promise<string[]>;
  stop: () => Promise<void>;
};

const flight = '<script>self.__next_f.push([1,"x"])</script>';

/** The part of every page that makes it long enough to be compressed. */
export const longText = `<p>${'mot '.repeat(500)}</p>`;

/** Starts a web server that knows no editions yet: `web.onReady()` has it read them. */
export async function startServerRig({ form }: { form?: SiteForm } = {}): Promise<ServerRig> {
  const root = await mkdtemp(join(tmpdir(), 'web-server-'));
  await writeFiles(root);
  const log = openWebLog('info', join(root, 'log'));
  const seenByNext: SeenByNext[] = [];
  const web = await createWebServer({
    handle: async (incoming, response) => {
      const { method = '', url = '', headers } = incoming;
      seenByNext.push({ method, url, headers });
      await answerLikeNext(incoming, response);
    },
    log,
    root,
    siteUrl: 'https://depeche.example',
    cacheMegabytes: 8,
    cacheTagHeader: 'Cache-Tag',
    addressing: {
      queryParameters: () => ['page'],
      reservedSegments: ['_next', 'admin', 'api', 'assets', 'media'],
      pageWords: () => ({}),
      liteSegment: 'lite',
    },
    errorPath: (locale, status) => `/${locale}/error/${status}`,
    listEditions: async () => [
      { locale: 'fr', isDefault: true },
      { locale: 'en', isDefault: false },
    ],
    ...(form && { form }),
    checks: { database: async () => null, migrations: async () => '1 pending' },
  });
  const listening = await listen(web.server, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.error.kind);
  const port = listening.value;
  return {
    web,
    port,
    seenByNext,
    ask: (path, asked) => ask(port, path, asked),
    logged: async (word) =>
      (await readFile(join(root, 'log'), 'utf8')).split('\n').filter((line) => line.includes(word)),
    stop: async () => {
      await drain(web.server, 1000);
      await log.close();
      await rm(root, { recursive: true });
    },
  };
}

async function writeFiles(root: string): Promise<void> {
  await mkdir(join(root, 'public/assets'), { recursive: true });
  await mkdir(join(root, '.next/static/chunks'), { recursive: true });
  await writeFile(join(root, 'public/assets/top.js'), `export {};${' '.repeat(2000)}`);
  await writeFile(join(root, 'public/assets/speculation-rules.json'), '{}');
  await writeFile(join(root, 'public/favicon.ico'), 'icon');
  await writeFile(join(root, '.next/static/chunks/a.css'), 'p{}');
}

/** Answers as Next does, as far as the server can tell; the path says what becomes of it. */
async function answerLikeNext(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = incoming;
  if (url.startsWith('/api')) {
    response.end(await text(incoming));
    return;
  }
  tagPage(`path:${url}`);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const [, , name = '', status = ''] = url.split('?', 1)[0]?.split('/') ?? [];
  if (name === 'casse') throw new Error('casse');
  if (name === 'perdu') response.statusCode = 404;
  if (name === 'parti') setPageStatus(410);
  if (name === 'bref') limitPageAge(3);
  if (name === 'deplace') response.writeHead(308, { location: '/ailleurs' });
  const hole = name === 'trou' ? '<!--$?--><template id="B:0"></template>' : '';
  const answer = formAnswer();
  const answered = answer ? `<p>${answer.problem}: ${answer.values.remark}</p>` : '';
  const body = name === 'error' ? `<h1>page ${status}</h1>` : `<h1>${url}</h1>${answered}${longText}<!-- -->`;
  response.end(`<!DOCTYPE html>${body}${hole}${flight}`);
}

async function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  const outgoing = request({ port, path, method, headers, agent: false });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]; // the event's only argument
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
