import { writer } from '#db/process-connections.ts';
import { readCounter } from '#newsroom/count-reads.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Counts one read: the body is the article's id. The answer is the same whether it was counted or not. */
export async function POST(request: Request) {
  if (Number(request.headers.get('content-length')) > 64) return new Response(null, { status: 413 });
  const articleId = await request.text();
  if (!uuid.test(articleId)) return new Response(null, { status: 400 });
  // The server names whoever asks; the address is used for a limit and never leaves the memory.
  readCounter(writer).count(articleId, request.headers.get('x-client-address') ?? '');
  return new Response(null, { status: 204 });
}
