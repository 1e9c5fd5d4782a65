import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server of an engine behaves in the next answer; without one it does as it should. */
export type Misbehaviour =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { kind: 'slow' | 'cut_off' | 'garbage' | 'huge' | 'refuses' }
  | { kind: 'texts'; spoil(texts: string[]): string[] };

/** What one engine's server speaks. */
export type Protocol = {
  /** The texts of a request for a translation, or null for another request, which `other` answers. */
  textsIn(request: ReceivedRequest): string[] | null;
  other(request: ReceivedRequest): unknown;
  answer(texts: string[], request: ReceivedRequest): unknown;
  /** What it says when it does not want to translate something. */
  refusal: { status: number; body: unknown };
};

export type ReceivedRequest = { path: string; body: string; headers: IncomingMessage['headers'] };

export type TranslationServer = {
  url: string;
  /** Requests for translations so far. */
  requests: ReceivedRequest[];
  /** What goes wrong in the next translations, one after the other. */
  misbehave(...kinds: Misbehaviour[]): void;
  close(): Promise<void>;
};

/** Starts a server that speaks an engine's protocol, on a port of its own, and misbehaves on request. */
export async function startTranslationServer(protocol: Protocol): Promise<TranslationServer> {
  const planned: Misbehaviour[] = [];
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request = { path: incoming.url ?? '', body: Buffer.concat(chunks).toString(), headers: incoming.headers };
    const texts = protocol.textsIn(request);
    if (texts === null) {
      send(response, 200, protocol.other(request));
      return;
    }
    requests.push(request);
    respond(response, planned.shift(), texts.map(pretend), request, protocol);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    misbehave: (...kinds) => {
      planned.push(...kinds);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(
  response: ServerResponse,
  plan: Misbehaviour | undefined,
  texts: string[],
  request: ReceivedRequest,
  protocol: Protocol,
): void {
  const whole = JSON.stringify(protocol.answer(texts, request));
  switch (plan?.kind) {
    case 'status':
      response.writeHead(plan.status, plan.headers).end(plan.body ?? '{"message":"no"}');
      return;
    case 'refuses':
      send(response, protocol.refusal.status, protocol.refusal.body);
      return;
    case 'cut_off':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length + 100 });
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Bad gateway</html>');
      return;
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' }).end(`"${'x'.repeat(20 * 1024 * 1024)}"`);
      return;
    case 'slow':
      return; // Never: whoever asks has a time of its own.
    case 'texts':
      send(response, 200, protocol.answer(plan.spoil(texts), request));
      return;
    case undefined:
      send(response, 200, JSON.parse(whole));
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

// What such a server makes of a text: capitals for what is to be translated, tags and kept spans as they were.
function pretend(text: string): string {
  return text
    .split(/(<k [^>]*>.*?<\/k>|<[^>]+>|&\w+;)/)
    .map((part, index) => (index % 2 === 0 ? part.toUpperCase() : part))
    .join('');
}
