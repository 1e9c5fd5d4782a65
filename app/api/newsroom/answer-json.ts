import type { z } from 'zod';
import { currentActor } from '#auth.ts';
import { env } from '#env.ts';
import type { Result } from '#lib/result.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import type { Actor } from '#newsroom/actor.ts';
import { statusOf } from '#newsroom/error-status.ts';

type Endpoint<Input, Value> = {
  /** What was sent, before it is checked: the JSON in the body unless said otherwise. */
  read?: (request: Request) => Promise<unknown>;
  schema: z.ZodType<Input>;
  act: (actor: Extract<Actor, { kind: 'person' }>, input: Input) => Promise<Result<Value, { kind: string }>>;
};

const headers = { 'cache-control': 'private, no-store' };

/**
 * Answers a request of the newsroom's own screens: it knows who asks, reads the body, calls the use case. Failures are
 * problem details (RFC 9457) with the stable `kind`, a sentence, and what the failure carries. Only our own pages may ask.
 */
export async function answerJson<Input, Value>(
  request: Request,
  { read = readJson, schema, act }: Endpoint<Input, Value>,
): Promise<Response> {
  if (!isFromOurPages(request)) return problem(403, { kind: 'foreign_origin' });
  const actor = await currentActor();
  if (!actor) return problem(401, { kind: 'session_ended' });
  const parsed = schema.safeParse(await read(request));
  if (!parsed.success) return problem(422, { kind: 'invalid', problems: parsed.error.issues });
  const result = await act(actor, parsed.data);
  if (result.ok) return Response.json(result.value ?? {}, { headers });
  return problem(statusOf(result.error), result.error);
}

/** What the address of a request asks for, for endpoints that read. */
export async function readQuery(request: Request): Promise<unknown> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries(searchParams);
}

async function readJson(request: Request): Promise<unknown> {
  return request.json().catch(() => null);
}

/** A failure as problem details. */
export function problem(status: number, error: { kind: string; [detail: string]: unknown }): Response {
  const body = { type: 'about:blank', status, title: error.kind, detail: explainFailure(error), ...error };
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}

/** Browsers say where a request comes from; what says nothing is no browser of ours (Fetch, section 3.2; Fetch Metadata). */
export function isFromOurPages(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null) return origin === env.siteUrl || origin === new URL(request.url).origin;
  return request.headers.get('sec-fetch-site') === 'same-origin';
}
