// The site without its page cache: every request is rendered, trimmed, compressed and sent.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { env } from '#env.ts';
import { liteSegment, pageWords, reservedSegments, siteQueryParameters } from '#paths.ts';
import { sendPage } from '#server/http/send-page.ts';
import { createPageMaker } from '#server/pages/make-page.ts';
import { createPageRenderer } from '#server/pages/render-page.ts';
import { readSiteAddress } from '#server/pages/site-address.ts';

const dir = fileURLToPath(new URL('../..', import.meta.url));
const app = next({ dev: false, dir, port: env.port, hostname: env.host, quiet: true });
await app.prepare();
const { siteUrl, cacheTagHeader } = env;
const makePage = createPageMaker({
  siteUrl,
  cacheTagHeader,
  speculationRules: null,
  render: createPageRenderer({ handle: app.getRequestHandler(), siteUrl, timeLimit: 10_000 }),
  onFault: (fault) => console.error(fault),
});
const rules = {
  editions: [{ locale: 'fr', isDefault: true }],
  queryParameters: siteQueryParameters,
  pageWords,
  liteSegment,
  reservedSegments,
};

const server = createServer(async (request, response) => {
  const address = readSiteAddress(request.url ?? '/', rules);
  if (address.kind !== 'page') {
    response.writeHead(404, { 'Content-Length': 0 });
    response.end();
    return;
  }
  sendPage(request, response, await makePage({ ...address, status: null }));
});
server.listen(env.port, env.host, () => process.send?.({ kind: 'listening', port: env.port }));
process.once('disconnect', () => process.exit());
