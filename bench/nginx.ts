import { mkdir, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findCommand } from './find-command.ts';
import { freePort } from './free-port.ts';
import type { Page } from './http/page.ts';
import type { Processes } from './processes.ts';

/** An nginx that serves these pages as files; `addressOf` says where each is. */
export type Nginx = { port: number; pid: number; addressOf: (page: Page) => string };

/**
 * Starts nginx with one worker that serves `pages` from the disk, each with its own headers: the bytes are compressed
 * already, so as many travel as from us. Null where nginx is not installed.
 */
export async function startNginx(processes: Processes, folder: string, pages: Page[]): Promise<Nginx | null> {
  const nginx = await findCommand('nginx');
  if (!nginx) return null;
  await mkdir(join(folder, 'files'), { recursive: true });
  for (const [index, page] of pages.entries()) await writeFile(join(folder, 'files', String(index)), page.body);
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, port, pages));
  const child = processes.startForeign(nginx, ['-c', file, '-p', folder, '-e', join(folder, 'error.log')]);
  await untilListening(port);
  return { port, pid: child.pid ?? 0, addressOf: (page) => `/${pages.indexOf(page)}` };
}

function configuration(folder: string, port: number, pages: Page[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // As root, the worker would run under an account that may not enter the folder.
  const user = process.getuid?.() === 0 ? 'user root root;' : '';
  return `daemon off;
worker_processes 1;
${user}
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 1000000000;
  etag off;
  types {}
  default_type "text/html; charset=utf-8";
  ${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'files')};
    ${pages.map(locationOf).join('\n    ')}
  }
}
`;
}

function locationOf({ headers }: Page, index: number): string {
  const own = new Set(['content-type', 'content-length']);
  const added = headers
    .filter(([name]) => !own.has(name.toLowerCase()))
    .map(([name, value]) => `add_header ${name} "${value.replace(/["\\]/g, '\\$&')}";`);
  return `location = /${index} { ${added.join(' ')} }`;
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    const isUp = await promise;
    socket.destroy();
    if (isUp) return;
    await delay(100);
  }
  throw new Error('nginx did not start.');
}
