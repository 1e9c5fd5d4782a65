import { writer } from '#db/process-connections.ts';
import { confirmSubscription } from '#newsroom/confirm-subscription.ts';
import { type HubError, hearHub } from '#newsroom/hear-hub.ts';

type Context = { params: Promise<{ callback: string }> };

const form = /^[\w-]{43}$/;
const mostBytes = 5 * 1024 * 1024;
const statuses: Readonly<Record<HubError['kind'], number>> = {
  no_subscription: 404,
  ended: 410,
  too_often: 429,
  too_large: 413,
};

/** A hub asks whether we really want to hear of a feed. Its challenge goes back as text that no browser shows as a page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { callback } = await params;
  if (!form.test(callback)) return answer(404);
  const { searchParams } = new URL(request.url);
  const said = (name: string) => searchParams.get(`hub.${name}`) ?? '';
  const question = {
    mode: said('mode'),
    topic: said('topic'),
    challenge: said('challenge'),
    leaseSeconds: /^\d{1,9}$/.test(said('lease_seconds')) ? Number(said('lease_seconds')) : null,
    reason: said('reason'),
  };
  const confirmed = await confirmSubscription(writer(), { callback, question });
  return confirmed.ok ? answer(200, confirmed.value.challenge) : answer(404);
}

/** A hub tells us that something is new. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { callback } = await params;
  if (!form.test(callback)) return answer(404);
  if (Number(request.headers.get('content-length')) > mostBytes) return answer(413);
  const delivery = {
    signature: request.headers.get('x-hub-signature'),
    topic: selfIn(request.headers.get('link') ?? ''),
    body: request.body ?? emptyBody(),
  };
  const heard = await hearHub(writer(), { callback, delivery });
  return answer(heard.ok ? 202 : statuses[heard.error.kind]);
}

function answer(status: number, text = '', headers: Record<string, string> = {}): Response {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers };
  return new Response(text, { status, headers: plain });
}

function selfIn(link: string): string | null {
  return /<([^<>]{1,2000})>\s*;[^<>]{0,200}?\brel\s*=\s*"?self\b/i.exec(link)?.[1] ?? null;
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
