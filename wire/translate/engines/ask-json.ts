import { err, ok, type Result } from '#lib/result.ts';
import type { EngineError } from '../engine.ts';
import { errorOfStatus } from './error-of-status.ts';

export type JsonRequest = {
  url: string;
  /** What is sent as JSON, or as a form; without either it is a GET. */
  json?: unknown;
  form?: Record<string, string>;
  signal: AbortSignal;
  /** Milliseconds for everything. */
  timeLimit: number;
};

const mostBytes = 8 * 1024 * 1024;

/**
 * Asks an engine's server over HTTP and reads its JSON, of 8 MiB at most. Redirects are not followed: they would take the
 * key along.
 */
export async function askJson(request: JsonRequest): Promise<Result<unknown, EngineError>> {
  const deadline = AbortSignal.timeout(request.timeLimit);
  try {
    const response = await fetch(request.url, {
      ...bodyOf(request),
      redirect: 'error',
      signal: AbortSignal.any([request.signal, deadline]),
    });
    const body = await readBody(response);
    if (body === null) return err({ kind: 'bad_answer', reason: `the answer has more than ${mostBytes} bytes` });
    if (!response.ok) return err(errorOfStatus(response.status, response.headers.get('retry-after'), body));
    return readJson(body);
  } catch (error) {
    if (request.signal.aborted) return err({ kind: 'aborted', reason: 'no longer needed' });
    if (deadline.aborted) return err({ kind: 'timeout', reason: `no whole answer within ${request.timeLimit} ms` });
    return err({ kind: 'unreachable', reason: reasonOf(error) });
  }
}

function bodyOf({ json, form }: JsonRequest): RequestInit {
  if (form) return { method: 'POST', body: new URLSearchParams(form) };
  if (json === undefined) return {};
  return { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
}

async function readBody(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(body: string): Result<unknown, EngineError> {
  try {
    return ok(JSON.parse(body));
  } catch {
    return err({ kind: 'bad_answer', reason: `the answer is no JSON: ${body.slice(0, 80)}` });
  }
}

// `fetch failed` says nothing; its cause does.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
