import { expect, test } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { demo, pages } from './demo.ts';

const kinds = [pages.front, pages.section, pages.article, pages.wire, pages.articleEnglish, demo.archive];

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
  test(`${method} to a page is refused, and the answer says what is allowed`, async () => {
    const answer = await ask(pages.article, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
}

for (const target of ['/%zz', '/%c3', '/a/../b', '/..%2F', '/a%00b']) {
  test(`${target} is no address`, async () => {
    expect([400, 404]).toContain((await ask(target)).status);
  });
}

test('HEAD answers like GET, without the page', async () => {
  for (const address of kinds) {
    const [get, head] = [await ask(address), await ask(address, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.bytes).toHaveLength(0);
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control'] as const) {
      expect(head.headers[name], `${name} of ${address}`).toBe(get.headers[name]);
    }
  }
});

test('a page that the reader has already is not sent again, in each coding', async () => {
  for (const coding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': coding };
    const etag = (await ask(pages.article, { headers })).headers.etag ?? '';
    const again = await ask(pages.article, { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status, coding).toBe(304);
    expect(again.bytes).toHaveLength(0);
    expect(again.headers.etag).toBe(etag);
    const other = await ask(pages.article, { headers: { ...headers, 'if-none-match': '"something-else"' } });
    expect(other.status).toBe(200);
  }
});

test('each coding is the same page under another tag', async () => {
  const answers = await Promise.all(
    ['br', 'gzip', 'identity'].map((coding) => ask(pages.article, { headers: { 'accept-encoding': coding } })),
  );
  expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  expect(new Set(answers.map(textOf)).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of answers) expect(headers.vary).toMatch(/accept-encoding/i);
});

for (const address of kinds) {
  test(`${address.replace(demo.archive, 'the archive')} carries every header that it should`, async () => {
    const { headers } = await ask(address);
    const policy = headers['content-security-policy']?.toString() ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    // Other hosts may only show what a reader started: the players that document/ knows, in frames.
    expect(policy.replace(/frame-src [^;]+/, '')).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\)/);
    expect(headers['cache-control']).toMatch(/s-maxage=\d+, stale-while-revalidate=\d+/);
    expect(headers['cache-tag']).toMatch(/(?:^|,)edition:(?:fr|en)(?:,|$)/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test(`${address.replace(demo.archive, 'the archive')} holds no script of the framework and asks no other host`, async () => {
    const html = textOf(await ask(address));
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    const isOurs = (attributes: string) =>
      /type="application\/(?:ld\+)?json"/.test(attributes) || / src="\/assets\/[a-z-]+\.js"/.test(attributes);
    expect(scripts.filter((attributes) => !isOurs(attributes))).toEqual([]);
    expect(html).not.toMatch(/__next_f|_next\/static\/chunks\/[^"]*\.js/);
    expect(html).not.toMatch(/<[a-z][^>]* (?:on[a-z]+|style)="/);
    const loaded = [...html.matchAll(/<(?:script|img|source|iframe|audio|video)[^>]* (?:src|srcset)="([^"]*)"/gi)];
    const linked = [...html.matchAll(/<link[^>]* rel="(?:stylesheet|preload|icon|manifest)"[^>]* href="([^"]*)"/g)];
    expect(loaded.length + linked.length).toBeGreaterThan(0);
    for (const [, source] of [...loaded, ...linked]) expect(source).toMatch(/^\//);
  });
}

test('what never changes may be kept for ever', async () => {
  const html = textOf(await ask(pages.article));
  const assets = [/href="(\/_next\/static\/[^"]+\.css)"/, /(\/media\/[0-9a-f-]+\/\d+\.(?:avif|webp|jpeg))/];
  for (const asset of assets) {
    const [, address = ''] = asset.exec(html) ?? [];
    const answer = await ask(address);
    expect(answer.status, address).toBe(200);
    expect(answer.headers['cache-control']).toMatch(/max-age=31536000, immutable/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a picture is served at the widths that our pages offer, and at no other', async () => {
  const [, id = ''] = /\/media\/([0-9a-f-]{36})\//.exec(textOf(await ask(pages.article))) ?? [];
  expect((await ask(`/media/${id}/640.webp`)).headers['content-type']).toBe('image/webp');
  for (const name of ['641.webp', '640.png', 'file.png', '../../auth.secret']) {
    expect((await ask(`/media/${id}/${name}`)).status, name).not.toBe(200);
  }
});

test('the process and its readiness can be asked for, and nobody keeps the answer', async () => {
  const [alive, ready] = [await ask('/healthz'), await ask('/readyz')];
  expect([alive.status, JSON.parse(alive.bytes.toString())]).toEqual([200, { status: 'alive' }]);
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.bytes.toString())).toEqual({
    status: 'ready',
    checks: { database: 'ok', migrations: 'ok', changes: 'ok' },
  });
  for (const { headers } of [alive, ready]) expect(headers['cache-control']).toBe('no-store');
});

test('the newsroom is for those who sign in, and nobody keeps its pages', async () => {
  const desk = await ask('/admin');
  expect([303, 307]).toContain(desk.status);
  expect(desk.headers.location).toContain(pages.signIn);
  const door = await ask(pages.signIn);
  expect(door.status).toBe(200);
  expect(door.headers['cache-control']).toMatch(/no-store|private/);
});

test('search engines are told of an article’s own address and of its versions', async () => {
  const html = textOf(await ask(pages.article));
  expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${demo.url}${pages.articleEnglish}"`);
  expect(textOf(await ask(pages.brief))).not.toContain('hrefLang="en" href="http');
  expect(textOf(await ask(pages.wire))).toMatch(/<meta name="robots" content="[^"]*index/);
});
