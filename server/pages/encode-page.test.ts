import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type EncodedPage, encodePage, type PageVariant } from '#server/pages/encode-page.ts';

const settings = { siteUrl: 'https://depeche.example', cacheTagHeader: 'Cache-Tag', speculationRules: null };
const html = Buffer.from(`<!DOCTYPE html><p>${'Été à la plage. '.repeat(400)}</p>`);

const encode = (body: Buffer, more: { status?: number; location?: string } = {}): Promise<EncodedPage> =>
  encodePage(
    {
      status: 200,
      tags: ['front:fr'],
      maxAge: null,
      contentType: 'text/html; charset=utf-8',
      location: null,
      body,
      ...more,
    },
    settings,
  );

const header = ({ headers }: PageVariant, name: string) => headers[headers.indexOf(name) + 1];

test('every coding gives the same page back', async () => {
  const { variants } = await encode(html);
  expect(brotliDecompressSync(variants.br.body())).toEqual(html);
  expect(gunzipSync(variants.gzip.body())).toEqual(html);
  expect(variants.identity.body()).toEqual(html);
});

test('every coding says its name, its length and an entity tag of its own', async () => {
  const { variants } = await encode(html);
  expect(header(variants.br, 'Content-Encoding')).toBe('br');
  expect(header(variants.gzip, 'Content-Encoding')).toBe('gzip');
  expect(variants.identity.headers).not.toContain('Content-Encoding');
  for (const variant of Object.values(variants)) {
    expect(header(variant, 'Content-Length')).toBe(String(variant.body().length));
    expect(header(variant, 'ETag')).toBe(variant.etag);
    expect(variant.etag).toMatch(/^"[\w-]+"$/);
    expect(header(variant, 'Vary')).toBe('Accept-Encoding');
  }
  expect(new Set(Object.values(variants).map((variant) => variant.etag)).size).toBe(3);
});

test('the same bytes have the same entity tag, in every process; others have another', async () => {
  const [first, second, other] = await Promise.all([encode(html), encode(Buffer.from(html)), encode(html.subarray(1))]);
  expect(second?.variants.br.etag).toBe(first?.variants.br.etag);
  expect(other?.variants.br.etag).not.toBe(first?.variants.br.etag);
});

test('an answer that nothing changed says what a fresh one would, without the body', async () => {
  const { br } = (await encode(html)).variants;
  expect(br.notModifiedHeaders).toContain('Cache-Control');
  expect(br.notModifiedHeaders).toContain('Cache-Tag');
  expect(br.notModifiedHeaders).not.toContain('Content-Length');
  expect(br.notModifiedHeaders).not.toContain('Content-Encoding');
});

test('a short page is not compressed', async () => {
  const { variants, bytes } = await encode(Buffer.from('<p>court</p>'));
  expect(variants.br.headers).not.toContain('Content-Encoding');
  expect(variants.br.body().toString()).toBe('<p>court</p>');
  expect(bytes).toBeGreaterThan(0);
});

test('a redirect says where to', async () => {
  const { variants } = await encode(Buffer.alloc(0), { status: 308, location: '/ailleurs' });
  expect(header(variants.br, 'Location')).toBe('/ailleurs');
  expect(header(variants.br, 'Content-Length')).toBe('0');
});
