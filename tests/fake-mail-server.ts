import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A letter as it came over the wire, with its text decoded. */
export type HeardLetter = { from: string; to: string[]; head: string; text: string };

type Options = {
  /** How many letters are refused for now, before one is taken. */
  refusals?: number;
  hear: (letter: HeardLetter) => void;
};

/** A mail server on the loopback address, with what a client needs of SMTP (RFC 5321). */
export async function startFakeMailServer({ refusals = 0, hear }: Options) {
  let left = refusals;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    void converse(socket, hear, () => left-- > 0);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return { url: `smtp://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function converse(socket: Socket, hear: Options['hear'], isRefused: () => boolean): Promise<void> {
  const say = (line: string) => socket.write(`${line}\r\n`);
  const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
  let [from, to, data]: [string, string[], string[] | null] = ['', [], null];
  say('220 fake');
  for await (const line of lines) {
    if (data !== null && line !== '.') data.push(line);
    else if (data !== null) {
      hear({ from, to, ...readLetter(data) });
      [to, data] = [[], null];
      say('250 taken');
    } else if (/^MAIL FROM/i.test(line)) {
      from = /<(.*)>/.exec(line)?.[1] ?? '';
      say(isRefused() ? '451 later' : '250 ok');
    } else if (/^RCPT TO/i.test(line)) {
      to.push(/<(.*)>/.exec(line)?.[1] ?? '');
      say('250 ok');
    } else if (/^DATA/i.test(line)) {
      data = [];
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else say('250 fake');
  }
}

function readLetter(lines: readonly string[]): { head: string; text: string } {
  const [head = '', ...rest] = lines.join('\n').split('\n\n');
  const body = rest.join('\n\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return { head, text: Buffer.from(body, 'base64').toString() };
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return { head, text: body };
  // RFC 2045, section 6.7
  const bytes = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1');
  return { head, text: decodeURIComponent(bytes) };
}
