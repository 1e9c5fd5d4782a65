import { Readable } from 'node:stream';
import { currentActor } from '#auth.ts';
import { writer } from '#db/process-connections.ts';
import { can } from '#newsroom/access.ts';
import { exportMemory } from '#newsroom/export-memory.ts';
import { readPairSearch } from '../../glossary/read-pair.ts';

/** The sentences of a pair of languages as a file of any length. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !can(actor, 'manage-glossary')) return new Response(null, { status: actor ? 403 : 401 });
  const { from, to } = readPairSearch(Object.fromEntries(new URL(request.url).searchParams), []);
  const pieces = exportMemory(writer(), actor, { from, to });
  const stream = Readable.toWeb(Readable.from(pieces)) as ReadableStream; // Node's own type of the same
  return new Response(stream, {
    headers: {
      'content-type': 'application/x-tmx+xml; charset=utf-8',
      'content-disposition': `attachment; filename="memoire-${from}-${to}.tmx"`,
      'cache-control': 'private, no-store',
    },
  });
}
