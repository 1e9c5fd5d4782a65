import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { expectOk } from '#tests/builders.ts';
import { findSource } from './find-source.ts';

const feed = `<rss version="2.0"><channel><title>Gale Herald</title><link>https://gale.example/</link><language>en_gb</language>
  <item><title>Older</title><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>
  <item><title>Ferry stays in &amp;lt;port&amp;gt;</title><link>javascript:alert(1)</link>
    <pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;The &lt;script&gt;alert(1)&lt;/script&gt;wind rose.</description></item>
</channel></rss>`;

async function serve(
  answers: Record<string, string | number>,
): Promise<{ url: string; host: string; asked: string[] }> {
  const asked: string[] = [];
  const listener: RequestListener = ({ url = '' }, response) => {
    asked.push(url);
    const answer = answers[url] ?? 404;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.end(typeof answer === 'number' ? '' : answer);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  return { url: `http://${host}`, host, asked };
}

const find = (address: string, host: string) =>
  findSource(address, { siteUrl: 'https://depeche.example', allowedHosts: [host] });

test('a page leads to the feed that it names, whose newest items come first, as they would look', async () => {
  const page = `<head><meta name="tdm-reservation" content="1"><link rel="alternate" type="application/rss+xml" href="/news.xml">
    <link rel="alternate" type="application/rss+xml" href="/sport.xml" title="Sport"></head>`;
  const { url, host } = await serve({ '/': page, '/news.xml': feed });
  const found = expectOk(await find(url, host));
  expect(found).toMatchObject({
    feedUrl: `${url}/news.xml`,
    name: 'Gale Herald',
    language: 'en-GB',
    homepage: 'https://gale.example/',
    rights: { isMiningReserved: true },
    others: [{ address: `${url}/sport.xml`, title: 'Sport' }],
  });
  expect(found.items.map(({ title }) => title)).toEqual(['Ferry stays in <port>', 'Older']);
  expect(found.items[0]).toMatchObject({ link: null, summary: 'The wind rose.', words: 3 });
});

test('a page that names none is asked where sites usually have one', async () => {
  const { url, host, asked } = await serve({ '/a': '<p>hello', '/rss.xml': feed });
  expect(expectOk(await find(`${url}/a`, host))).toMatchObject({ feedUrl: `${url}/rss.xml` });
  expect(asked).toEqual(['/a', '/feed', '/rss.xml']);
});

test('a feed that is named and broken does not hide the next one', async () => {
  const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
  const { url, host } = await serve({ '/': link('/gone.xml') + link('/good.xml'), '/good.xml': feed });
  expect(expectOk(await find(url, host))).toMatchObject({ feedUrl: `${url}/good.xml` });
});

test('a page without a feed is one itself, by selectors that are proposed or given', async () => {
  const stories = ['port', 'wind', 'school'].map(
    (word) => `<div class="story"><h2><a href="/${word}">The news of the ${word}</a></h2><p>${word}</p></div>`,
  );
  const { url, host, asked } = await serve({
    '/': `<html lang="en"><meta name="robots" content="noai"><title>Gale</title>${stories.join('')}`,
  });
  const found = expectOk(await find(`${url}/`, host));
  expect(found).toMatchObject({ format: 'page', feedUrl: `${url}/`, name: 'Gale', selectors: { item: 'div.story' } });
  expect(found).toMatchObject({ language: 'en', rights: { isAiRefused: true } });
  expect(found.items.map(({ link }) => link)).toEqual([`${url}/port`, `${url}/wind`, `${url}/school`]);
  asked.length = 0;
  const by = (item: string) =>
    findSource(`${url}/`, {
      siteUrl: 'https://depeche.example',
      allowedHosts: [host],
      selectors: { item, 'item-summary': 'p' },
    });
  expect(expectOk(await by('.story')).items[1]).toMatchObject({ title: 'The news of the wind', summary: 'wind' });
  expect(asked).toEqual(['/']);
  expect(await by('.gone')).toMatchObject({ error: { kind: 'no_match', selector: '.gone' } });
  expect(await by('..')).toMatchObject({ error: { kind: 'bad_selector' } });
});

test('what is not found says why', async () => {
  const { url, host } = await serve({ '/': '<p>hello', '/shut': 403 });
  expect(await find(url, host)).toMatchObject({ error: { kind: 'no_feed' } });
  expect(await find(`${url}/shut`, host)).toMatchObject({ error: { kind: 'answered', status: 403 } });
  expect(await find(url, 'elsewhere.example:80')).toMatchObject({ error: { kind: 'closed_address' } });
  expect(await find('not an address', host)).toMatchObject({ error: { kind: 'bad_address' } });
});
