import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A foreign press on a port of this machine: sites in three languages, each as many times as somebody asks for it. */
export type FakePress = {
  /** Such as `127.0.0.1:4711`, for WIRE_ALLOWED_HOSTS. */
  host: string;
  close: () => void;
};

type Story = { slug: string; headline: string; summary: string; text: readonly string[] };
type Paper = { name: string; language: string; stories: readonly Story[] };

const papers: Readonly<Record<string, Paper>> = {
  en: {
    name: 'The Gale Herald',
    language: 'en-GB',
    stories: [
      {
        slug: 'ferry',
        headline: 'Ferry stays in port for a third day as gale hits the islands',
        summary: 'About 240 passengers are waiting in Kirkwall for the wind to drop.',
        text: [
          'The ferry between Kirkwall and Lerwick stayed in port on Tuesday for a third day. About 240 passengers are waiting for the wind to drop.',
          '“We sail when it is safe, and not an hour before,” said the harbour master, Ingrid Flett.',
        ],
      },
      {
        slug: 'lighthouse',
        headline: 'Volunteers repaint a lighthouse that nobody has lit since 1983',
        summary: 'Thirty people climbed the 192 steps with paint pots.',
        text: [
          'Thirty people climbed the 192 steps of the lighthouse with paint pots on Sunday, in the first calm for weeks.',
        ],
      },
      {
        slug: 'school',
        headline: 'Island school with four pupils wins a national prize for music',
        summary: 'The jury in Edinburgh spoke of “a sound far larger than its classroom”.',
        text: [
          'A school with four pupils has won a national prize for music. The jury in Edinburgh spoke of “a sound far larger than its classroom”.',
        ],
      },
    ],
  },
  es: {
    name: 'Diario de la Sierra',
    language: 'es',
    stories: [
      {
        slug: 'embalse',
        headline: 'El embalse recupera en una semana el agua de tres meses',
        summary: 'Las lluvias dejan 48 hectómetros cúbicos en la cabecera del río.',
        text: [
          'Las lluvias de noviembre han dejado 48 hectómetros cúbicos en la cabecera del río, según la Confederación.',
        ],
      },
    ],
  },
  verge: {
    name: 'The Verge',
    language: 'en-US',
    stories: [
      {
        slug: 'palma',
        headline: 'The ferry stays in the port of Palma',
        summary: 'The wind blows from the north.',
        text: ['The ferry stays in the port of Palma, according to The Verge. The wind blows from the north.'],
      },
      {
        slug: 'museum',
        headline: 'The museum opens on Monday',
        summary: 'The museum opens on Monday.',
        text: ['The museum opens on Monday. The whatchamacallits gobsmacked the curmudgeonly zookeeper.'],
      },
    ],
  },
  ca: {
    name: 'Diari del Port',
    language: 'ca',
    stories: [
      {
        slug: 'llotja',
        headline: 'La llotja torna a obrir després de l’incendi',
        summary: 'Els pescadors hi han venut 1.200 quilos de peix el primer dia.',
        text: [
          'La llotja ha tornat a obrir aquest dimarts. Els pescadors hi han venut 1.200 quilos de peix el primer dia.',
        ],
      },
    ],
  },
};

/**
 * Starts it. `/{en|es|ca|verge}/{word}/` is a page that names its feed beside it, `feed.xml`. `/once/{word}.xml` is a feed the first
 * time and a server that breaks down ever after. `/list/{word}/` is a page that has no feed. `/shelf/{word}/…` answers what
 * somebody PUT there last, with the status in the header `x-status`.
 */
export async function startFakePress(): Promise<FakePress> {
  const asked = new Set<string>();
  const shelf = new Map<string, { status: number; type: string; body: string }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://press');
    const base = `http://${request.headers.host}`;
    const [, first = '', word = '', file = ''] = pathname.split('/');
    const paper = papers[first];
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    if (first === 'shelf' && request.method === 'PUT') {
      const { 'x-status': status = '200', 'content-type': type = 'text/html' } = request.headers;
      return void text(request).then((body) => {
        shelf.set(pathname, { status: Number(status), type, body });
        send(204, 'text/plain', '');
      });
    }
    const put = shelf.get(pathname);
    if (put) return send(put.status, put.type, put.body);
    if (first === 'once') {
      const isFirst = !asked.has(pathname);
      asked.add(pathname);
      if (isFirst && papers.en) return send(200, 'application/rss+xml', feedOf(papers.en, `${base}/en/${word}`));
      return send(500, 'text/plain', 'Broken');
    }
    if (first === 'list' && papers.en) return send(200, 'text/html', listPage(papers.en, `${base}/en/${word}`));
    if (!paper) return send(404, 'text/plain', 'Nothing here');
    if (file === 'feed.xml') return send(200, 'application/rss+xml', feedOf(paper, `${base}/${first}/${word}`));
    const story = paper.stories.find(({ slug }) => slug === file);
    if (story) return send(200, 'text/html', storyPage(paper, story));
    return file === '' ? send(200, 'text/html', frontPage(paper)) : send(404, 'text/plain', 'Nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { host: `127.0.0.1:${port}`, close: () => void server.close() };
}

function feedOf({ name, language, stories }: Paper, site: string): string {
  const items = stories.map(
    ({ slug, headline, summary, text }, index) => `<item><title>${headline}</title><link>${site}/${slug}</link>
  <guid isPermaLink="false">${site}#${slug}</guid><pubDate>${new Date(Date.now() - (index + 1) * 3_600_000).toUTCString()}</pubDate>
  <description>${summary}</description>
  <content:encoded><![CDATA[${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title>
  <link>${site}/</link><language>${language}</language>
  ${items.join('\n  ')}</channel></rss>`;
}

function frontPage({ name, language, stories }: Paper): string {
  return `<!doctype html><html lang="${language}"><head><title>${name}</title>
<link rel="alternate" type="application/rss+xml" title="${name}" href="feed.xml"></head>
<body><h1>${name}</h1>${stories.map(({ slug, headline }) => `<p><a href="${slug}">${headline}</a></p>`).join('')}</body></html>`;
}

function listPage({ language, stories }: Paper, site: string): string {
  const items = stories.map(
    ({ slug, headline, summary }) =>
      `<div class="story"><h2><a href="${site}/${slug}">${headline}</a></h2><p>${summary}</p></div>`,
  );
  return `<!doctype html><html lang="${language}"><head><title>The Gale Town Hall</title></head><body>${items.join('')}</body></html>`;
}

function storyPage({ name, language }: Paper, { headline, text }: Story): string {
  return `<!doctype html><html lang="${language}"><head><title>${headline} | ${name}</title></head>
<body><article><h1>${headline}</h1>${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
}
