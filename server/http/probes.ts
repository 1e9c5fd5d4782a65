import type { ServerResponse } from 'node:http';

/** One thing that must be well before the process may get requests: null when it is, else why not. */
export type Check = () => Promise<string | null>;

/** The answer of a probe. */
export type ProbeReport = { status: number; body: string };

const patience = 1500;

/** Asks every check, each for at most a second and a half. */
export async function reportReadiness(checks: Record<string, Check>): Promise<ProbeReport> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, (await answerOf(check)) ?? 'ok'] as const),
  );
  const isReady = results.every(([, answer]) => answer === 'ok');
  const body = JSON.stringify({ status: isReady ? 'ready' : 'not_ready', checks: Object.fromEntries(results) });
  return { status: isReady ? 200 : 503, body };
}

/** Sends a probe's answer, which nobody may keep. */
export function sendProbe(response: ServerResponse, { status, body }: ProbeReport): number {
  const bytes = Buffer.byteLength(body);
  response.writeHead(status, [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    String(bytes),
    'Cache-Control',
    'no-store',
  ]);
  response.end(body);
  return bytes;
}

async function answerOf(check: Check): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve('no answer in time'), patience);
  try {
    return await Promise.race([check(), promise]);
  } catch {
    // The address is public: why it failed stands in the log of whoever it failed for.
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
