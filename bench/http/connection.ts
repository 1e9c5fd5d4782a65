import { createConnection, type Socket } from 'node:net';

/** An answer as it came over the wire; `ms` from the sending of the request to the last byte. */
export type Answer = { status: number; head: string; body: Buffer; ms: number };

/** A request as bytes, and whether its answer has a body. */
export type Request = { bytes: string; isHead: boolean };

const headEnd = Buffer.from('\r\n\r\n');

/** Writes out a request. `port` only fills the Host header. */
export function requestFor(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> } = {},
): Request {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return {
    bytes: `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lines.join('')}\r\n`,
    isHead: method === 'HEAD',
  };
}

/**
 * One persistent connection, one request at a time. It reads only what our servers send, answers with a
 * Content-Length: a client that does little takes little from the processor that it shares with the server.
 */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #waiting: {
    isHead: boolean;
    sentAt: number;
    resolve: (answer: Answer) => void;
    reject: (error: Error) => void;
  } | null = null;

  constructor(port: number) {
    this.#socket = createConnection({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
  }

  ask({ bytes, isHead }: Request): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#waiting = { isHead, sentAt: performance.now(), resolve, reject };
    this.#socket.write(bytes);
    return promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    const all = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    this.#received = [all];
    const headLength = all.indexOf(headEnd);
    if (headLength < 0 || !this.#waiting) return;
    const head = all.toString('latin1', 0, headLength);
    const status = Number(head.slice(9, 12));
    const bodyAt = headLength + headEnd.length;
    const length = this.#waiting.isHead || status === 304 ? 0 : lengthIn(head);
    if (length === null) {
      this.#fail(new Error('The answer has no Content-Length.'));
      return;
    }
    if (all.length < bodyAt + length) return;
    const { sentAt, resolve } = this.#waiting;
    this.#waiting = null;
    this.#received = [];
    resolve({ status, head, body: all.subarray(bodyAt, bodyAt + length), ms: performance.now() - sentAt });
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }
}

/** The value of a header, or null. */
export function headerIn(head: string, name: string): string | null {
  const line = head.split('\r\n').find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line === undefined ? null : line.slice(line.indexOf(':') + 1).trim();
}

function lengthIn(head: string): number | null {
  const match = /\r\ncontent-length: *(\d+)/i.exec(head);
  return match ? Number(match[1]) : null;
}
