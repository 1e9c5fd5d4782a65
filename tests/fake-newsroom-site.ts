import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a page answers. */
type Page = { body: string | Uint8Array; status?: number; headers?: Record<string, string> };

/** A foreign newsroom's site on this machine. What stands in `pages` is what it answers; the rest is 404. */
export type FakeSite = {
  url: string;
  /** For those who may ask only what they are allowed to: `127.0.0.1:4711`. */
  host: string;
  pages: Record<string, Page | ((request: IncomingMessage) => Page)>;
  /** Paths that were asked for, in their order, with the time. */
  asked: { path: string; at: number; headers: IncomingMessage['headers'] }[];
};

/** Opens such a site until the test ends. */
export async function openFakeSite(pages: FakeSite['pages'] = {}): Promise<FakeSite> {
  const asked: FakeSite['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, at: Date.now(), headers: request.headers });
    const found = site.pages[path] ?? { body: '', status: 404 };
    const { body, status = 200, headers = {} } = typeof found === 'function' ? found(request) : found;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const site: FakeSite = { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, pages, asked };
  return site;
}

/** An item of a made-up feed. */
export type MadeItem = {
  id?: string;
  link?: string;
  title: string;
  text: string;
  published?: Date;
  updated?: Date;
  categories?: readonly string[];
};

/** An RSS feed of these items. */
export function aFeed(items: readonly MadeItem[], { title = 'The Source', extra = '' } = {}): string {
  const entries = items.map(
    ({ id, link, title: headline, text, published, categories = [] }) => `<item><title>${escapeXml(headline)}</title>
      ${id === undefined ? '' : `<guid isPermaLink="false">${escapeXml(id)}</guid>`}
      ${link === undefined ? '' : `<link>${escapeXml(link)}</link>`}
      ${published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''}
      ${categories.map((category) => `<category>${escapeXml(category)}</category>`).join('')}
      <description>${escapeXml(text)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escapeXml(title)}</title>${extra}${entries.join('\n')}</channel></rss>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
