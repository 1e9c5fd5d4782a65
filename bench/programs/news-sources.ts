// Sources for measuring the wire: so many servers on the loopback addresses, each with one feed of forty items. A message
// makes all of them say the same in new bytes, as feeds do that carry the time of the request.

import { once } from 'node:events';
import { createServer } from 'node:http';

const [servers = '500', items = '40'] = process.argv.slice(2);
const paragraph = 'The council voted late in the evening, after two hours of debate that nobody had expected. ';
let edition = 0;

const syllables = 'val di via os or no te mu co a ri ca ta la chi llan le bu an cud cas tro nar vik sund hol'.split(
  ' ',
);

/** One of some seventeen thousand places that do not exist. */
function name(seed: number): string {
  const at = (seed * 2_654_435_761) >>> 0;
  const word = [at % 26, (at >>> 5) % 26, (at >>> 11) % 26].map((place) => syllables[place]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const feeds = Array.from({ length: Number(servers) }, (_, source) => {
  const written = Array.from({ length: Number(items) }, (_each, at) => {
    const number = source * 1000 + at;
    const place = `${name(number)} and ${name(number + 500_000)}`;
    const people = `${name(number + 1_000_000)} ${name(number + 2_000_000)} of ${name(number + 3_000_000)}`;
    const published = new Date(Date.now() - at * 600_000).toUTCString();
    return `<item><title>Council of ${place} votes on budget of ${people}</title>
      <guid isPermaLink="false">tag:source-${source},2026:${at}</guid><link>http://source-${source}.example/${at}</link>
      <pubDate>${published}</pubDate><dc:creator>Jane Doe</dc:creator><category>Politics</category>
      <content:encoded><![CDATA[${`<p>${paragraph.repeat(4)}</p>`.repeat(5)}]]></content:encoded></item>`;
  });
  return written.join('\n');
});

const server = createServer(({ url, headers }, response) => {
  const number = Number(
    /^127\.1\.(\d+)\.(\d+):/
      .exec(headers.host ?? '')
      ?.slice(1)
      .reduce((sum, part) => sum * 250 + Number(part), 0),
  );
  const feed = feeds[number];
  if (url !== '/feed' || feed === undefined) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.end(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Source ${number}</title>
    <lastBuildDate>${new Date(edition).toUTCString()}</lastBuildDate>${feed}</channel></rss>`);
});
server.listen(0, '0.0.0.0');
await once(server, 'listening');
const address = server.address();
process.on('message', () => {
  edition += 60_000;
});
process.once('disconnect', () => process.exit());
process.send?.({ kind: 'listening', port: typeof address === 'object' ? address?.port : 0 });
