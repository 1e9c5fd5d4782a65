import dns from 'node:dns';
import { createServer, type RequestListener } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { type AddressInfo, createServer as createRawServer, type Server } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fetchSafely } from './safe-fetch.ts';

const megabyte = Buffer.alloc(1024 * 1024);

function* gigabyteOfZeros() {
  for (let sent = 0; sent < 1024; sent += 1) yield megabyte;
}

/** Answers with a gigabyte of zeros, packed as it is sent. */
const zeros = (encoding: 'gzip' | 'br'): RequestListener => {
  return (_request, response) => {
    response.setHeader('content-encoding', encoding);
    const pack = encoding === 'gzip' ? createGzip({ level: 1 }) : createBrotliCompress();
    // It ends with an error, because nobody listens to the end.
    pipeline(Readable.from(gigabyteOfZeros()), pack, response, () => {});
  };
};

const answers: Record<string, RequestListener> = {
  '/gzip': zeros('gzip'),
  '/brotli': zeros('br'),
  '/to': (request, response) => {
    const to = new URL(request.url ?? '', 'http://x').searchParams.get('to') ?? '';
    // Headers are bytes; whoever writes other letters into one writes UTF-8.
    response.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end('<p>moved</p>');
  },
};
const outside = createServer((request, response) => answers[request.url?.split('?')[0] ?? '']?.(request, response));
const inside = createServer((_request, response) => response.end('secret'));
// Sends a header a sign at a time, and never comes to the body.
const drip = createRawServer((socket) => {
  socket.on('error', () => {});
  socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
  const more = setInterval(() => socket.write('x'), 10);
  socket.once('close', () => clearInterval(more));
});
const reached = vi.fn();
inside.on('connection', reached);

beforeAll(async () => {
  for (const server of [outside, inside, drip]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
});

afterAll(() => {
  outside.closeAllConnections();
  for (const server of [outside, inside, drip]) server.close();
});

const portOf = (server: Server) => (server.address() as AddressInfo).port; // it listens on a port, not on a pipe
const fetchOutside = (path: string) => {
  const host = `127.0.0.1:${portOf(outside)}`;
  return fetchSafely(`http://${host}${path}`, { allowedHosts: [host] });
};

test.each(['/gzip', '/brotli'])('a gigabyte of zeros in %s is left at the fifteenth megabyte', async (path) => {
  const before = process.memoryUsage().rss;
  expect(await fetchOutside(path)).toMatchObject({ error: { kind: 'too_large', bytes: 15 * 1024 * 1024 } });
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

test('headers that never end are waited for no longer than for a body', async () => {
  const host = `127.0.0.1:${portOf(drip)}`;
  const fetched = await fetchSafely(`http://${host}/`, { allowedHosts: [host], timeLimit: 200 });
  expect(fetched).toMatchObject({ error: { kind: 'timed_out', seconds: 0.2 } });
});

describe('a redirect leads nowhere inside', () => {
  const hosts = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.1.',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    'localhost',
    'LOCALHOST',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '0.0.0.0',
    '0',
    '169.254.169.254',
    '2852039166',
    '[fd00:ec2::254]',
    '[fe80::1]',
  ];

  test.each(hosts)('%s', async (host) => {
    reached.mockClear();
    for (const address of [`http://${host}:${portOf(inside)}/`, `//${host}:${portOf(inside)}/`]) {
      const fetched = await fetchOutside(`/to?to=${encodeURIComponent(address)}`);
      expect(fetched).toMatchObject({ error: { kind: expect.stringMatching(/^(?:closed|bad)_address$/) } });
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://a:b@x.example/',
  ])('%s', async (address) => {
    expect(await fetchOutside(`/to?to=${encodeURIComponent(address)}`)).toMatchObject({
      error: { kind: 'bad_address' },
    });
  });
});

describe('a name that resolves inside', () => {
  const v4 = (address: string) => ({ address, family: 4 });
  const v6 = (address: string) => ({ address, family: 6 });
  const names: [sentence: string, addresses: { address: string; family: number }[]][] = [
    ['to the machine itself', [v4('127.0.0.1')]],
    ['to the machine itself by its sixth-version address', [v6('::1')]],
    ['to a mapped address', [v6('::ffff:127.0.0.1')]],
    ['to a translated address', [v6('64:ff9b::7f00:1')]],
    ['to the metadata of a cloud', [v4('169.254.169.254')]],
    ['outside first and then inside', [v4('93.184.215.14'), v4('127.0.0.1')]],
    ['to nothing', []],
  ];

  // The names of this program's own imports follow what is set on the module.
  function resolveWith(lookUp: () => { address: string; family: number }[]) {
    const real = dns.lookup;
    const counted = vi.fn((_name: string, _options: object, callback: (error: null, found: unknown) => void) =>
      callback(null, lookUp()),
    );
    Object.assign(dns, { lookup: counted });
    syncBuiltinESMExports();
    onTestFinished(() => {
      Object.assign(dns, { lookup: real });
      syncBuiltinESMExports();
    });
    return counted;
  }

  test.each(names)('%s is not followed', async (_sentence, addresses) => {
    reached.mockClear();
    resolveWith(() => addresses);
    const fetched = await fetchOutside(`/to?to=http://news.example:${portOf(inside)}/`);
    expect(fetched).toMatchObject({
      error: { kind: 'closed_address', address: `http://news.example:${portOf(inside)}/` },
    });
    expect(reached).not.toHaveBeenCalled();
  });

  test('is not asked again until it gives another answer, and what it says later changes nothing', async () => {
    const said = ['127.0.0.1', '93.184.215.14'];
    const lookUp = resolveWith(() => [v4(said.shift() ?? '')]);
    expect(await fetchSafely(`http://news.example:${portOf(inside)}/`)).toMatchObject({
      error: { kind: 'closed_address', resolved: '127.0.0.1' },
    });
    expect(lookUp).toHaveBeenCalledTimes(1);
  });

  test('is connected to where it was checked, and not where it says to be a moment later', async () => {
    reached.mockClear();
    const said = ['93.184.215.14', '127.0.0.1', '127.0.0.1'];
    const lookUp = resolveWith(() => [v4(said.shift() ?? '')]);
    const address = `http://news.example:${portOf(inside)}/`;
    // Whether that server answers is all the same: it is the one that was asked.
    const first = await fetchSafely(address, { timeLimit: 500 });
    expect(first).not.toMatchObject({ value: { body: Buffer.from('secret') } });
    expect(lookUp).toHaveBeenCalledTimes(1);
    expect(await fetchSafely(address)).toMatchObject({ error: { kind: 'closed_address', resolved: '127.0.0.1' } });
    expect(await fetchOutside(`/to?to=${encodeURIComponent(address)}`)).toMatchObject({
      error: { kind: 'closed_address' },
    });
    expect(lookUp).toHaveBeenCalledTimes(3);
    expect(reached).not.toHaveBeenCalled();
  });
});
