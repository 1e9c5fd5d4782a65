import { once } from 'node:events';
import type { Page } from './http/page.ts';
import type { Processes, Running } from './processes.ts';
import type { BarePage } from './programs/bare-server.ts';

/** Starts the bare node:http server with these pages, under their own paths. */
export async function startBareServer(processes: Processes, pages: Page[]): Promise<Running> {
  const bare = await processes.start('bench/programs/bare-server.ts');
  for (const { path, headers, body } of pages) {
    const etag = headers.find(([name]) => name.toLowerCase() === 'etag')?.[1] ?? '';
    bare.child.send({ path, headers, etag, body: body.toString('base64') } satisfies BarePage);
    await once(bare.child, 'message');
  }
  return bare;
}
