import { expect, test, vi } from 'vitest';
import { limitPageAge, setPageStatus, tagPage } from '#lib/page-record.ts';
import { createPageRenderer, type NextHandler } from '#server/pages/render-page.ts';

const rendererOf = (handle: NextHandler, timeLimit = 1000) =>
  createPageRenderer({ handle, siteUrl: 'https://depeche.example', timeLimit });

async function rendered(handle: NextHandler) {
  const result = await rendererOf(handle)('/fr/monde?page=2');
  if (!result.ok) throw new Error(`not rendered: ${result.error.kind}`);
  return { ...result.value, text: result.value.body.toString() };
}

const ways: [sentence: string, handle: NextHandler][] = [
  ['at once', async (_request, response) => void response.end('bonjour')],
  [
    'in pieces of several kinds',
    async (_request, response) => {
      response.write('bon');
      response.write(Buffer.from('jo'));
      response.write('dXI=', 'base64');
      response.end();
    },
  ],
  [
    'later, after the handler has returned its promise',
    (_request, response) =>
      new Promise((resolve) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        setTimeout(() => {
          response.write('bonjour');
          response.end(resolve);
        }, 10);
      }),
  ],
  [
    'and ends after the handler has returned',
    async (_request, response) => {
      setTimeout(() => response.end('bonjour'), 5);
      await new Promise((resolve) => response.once('finish', resolve));
    },
  ],
  [
    'from a buffer that is used again',
    async (_request, response) => {
      const buffer = Buffer.from('bonjour');
      response.write(buffer);
      buffer.fill(0);
      response.end();
    },
  ],
  [
    'and waits for each piece to be taken',
    async (_request, response) => {
      for (const letter of 'bonjour') await new Promise((resolve) => response.write(letter, resolve));
      response.end();
    },
  ],
];

test.each(ways)('a page that is written %s is collected', async (_sentence, handle) => {
  expect(await rendered(handle)).toMatchObject({ status: 200, text: 'bonjour' });
});

test('status, kind and goal of the answer are read', async () => {
  const page = await rendered(async (_request, response) => {
    response.setHeader('Location', '/ailleurs');
    response.writeHead(308, ['Content-Type', 'text/plain']).end();
  });
  expect(page).toMatchObject({ status: 308, contentType: 'text/plain', location: '/ailleurs' });
});

test('what the page says of itself is recorded, each page for itself', async () => {
  const both = Promise.withResolvers<void>();
  let begun = 0;
  const render = rendererOf(async ({ url }, response) => {
    begun += 1;
    if (begun === 2) both.resolve();
    await both.promise;
    tagPage(`page:${url}`);
    if (url === '/fr/a') limitPageAge(30);
    response.end('x');
  });
  const [a, b] = await Promise.all([render('/fr/a'), render('/fr/b')]);
  expect(a.ok && a.value.record).toMatchObject({ tags: new Set(['page:/fr/a']), maxAge: 30 });
  expect(b.ok && b.value.record).toMatchObject({ tags: new Set(['page:/fr/b']), maxAge: null });
});

test.each([
  ['takes the place of 200', 200, 410],
  ['does not hide that the page broke', 500, 500],
])('the status that a page names %s', async (_sentence, status, expected) => {
  const page = await rendered(async (_request, response) => {
    setPageStatus(410);
    response.writeHead(status).end('x');
  });
  expect(page.status).toBe(expected);
});

test('the page is asked for as by nobody, under the name of the site', async () => {
  const seen = vi.fn();
  await rendered(async (request, response) => {
    seen(request.method, request.url, request.headers, request.socket.remoteAddress);
    response.end('x');
  });
  expect(seen).toHaveBeenCalledWith(
    'GET',
    '/fr/monde?page=2',
    {
      host: 'depeche.example',
      'x-forwarded-host': 'depeche.example',
      'x-forwarded-proto': 'https',
      accept: 'text/html',
      'user-agent': 'Depeche page cache',
    },
    undefined,
  );
});

const failures: [sentence: string, handle: NextHandler, kind: string][] = [
  ['never ends', () => new Promise(() => {}), 'timed_out'],
  ['begins and never ends', (_request, response) => new Promise(() => void response.write('x')), 'timed_out'],
  ['throws', () => Promise.reject(new Error('broken')), 'broken_off'],
  [
    'breaks off',
    async (_request, response) => {
      response.write('x');
      response.destroy(new Error('broken'));
    },
    'broken_off',
  ],
  ['returns without an answer', async () => {}, 'broken_off'],
];

test.each(failures)('a page that %s is a failure', async (_sentence, handle, kind) => {
  const result = await rendererOf(handle, 50)('/fr');
  expect(result).toMatchObject({ ok: false, error: { kind } });
});

test('a page that takes too long learns that nobody waits for it', async () => {
  const closed = vi.fn();
  await rendererOf((_request, response) => new Promise(() => void response.once('close', closed)), 20)('/fr');
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});
