import type { Server } from 'node:http';
import { join } from 'node:path';
import { createReportGate } from '#newsroom/report-gate.ts';
import { systemClock } from '#server/cache/clock.ts';
import { PageCache } from '#server/cache/page-cache.ts';
import { noForm, type SiteForm } from '#server/forms/site-form.ts';
import { createHttpHandler } from '#server/http/http-handler.ts';
import { createBoundedServer } from '#server/http/http-server.ts';
import { guardNewsroom } from '#server/http/newsroom-headers.ts';
import { createNextPass } from '#server/http/pass-to-next.ts';
import { type Check, reportReadiness } from '#server/http/probes.ts';
import { loggedPath, type WebLog } from '#server/http/request-log.ts';
import { indexStaticFiles } from '#server/http/static-files.ts';
import { createPageMaker, type PageFault, type PageRequest, type SitePage } from '#server/pages/make-page.ts';
import { createPageRenderer, type NextHandler } from '#server/pages/render-page.ts';
import type { AddressedEdition, AddressRules } from '#server/pages/site-address.ts';
import { commonHeaders } from '#server/pages/site-headers.ts';

/** What a web server is made of; everything that touches the outside comes in here. */
export type WebServerParts = {
  handle: NextHandler;
  log: WebLog;
  /** The folder that holds `public` and `.next`. */
  root: string;
  siteUrl: string;
  cacheMegabytes: number;
  cacheTagHeader: string;
  addressing: Omit<AddressRules, 'editions'>;
  /** The internal path of the page that explains a status (404, 410, 500) to the readers of an edition. */
  errorPath: (locale: string, status: number) => string;
  listEditions: () => Promise<AddressedEdition[]>;
  checks: Record<string, Check>;
  /** What readers may send to pages; nothing where it is absent. */
  form?: SiteForm;
};

/** A web server that is not listening yet, and the ends by which the database's news reach it. */
export type WebServer = {
  server: Server;
  onTags: (tags: readonly string[]) => void;
  onLost: (reason: string) => void;
  /** Resolves when the editions have been read, and so when pages can be asked for. */
  onReady: () => Promise<void>;
};

const mebibyte = 1024 * 1024;
const renderTimeLimit = 10_000;
const mostBodyBytes = 32 * mebibyte;
const explained = [404, 429, 500, 503];
const editionsTag = 'editions';

/** Puts the web process together: Next behind the page cache, static files, probes and headers. */
export async function createWebServer(parts: WebServerParts): Promise<WebServer> {
  const { log, root, siteUrl } = parts;
  const common = commonHeaders({ siteUrl });
  const staticFiles = await indexStaticFiles(
    [
      { folder: join(root, '.next/static'), prefix: '/_next/static/', isHashed: true, isClosed: true },
      { folder: join(root, 'public/assets'), prefix: '/assets/', isHashed: false, isClosed: true },
      { folder: join(root, 'public'), prefix: '/', isHashed: false, isClosed: false },
    ],
    common,
  );
  const rulesFile = '/assets/speculation-rules.json';
  const speculationRules = staticFiles.has(rulesFile) ? rulesFile : null;
  const render = createPageRenderer({ handle: parts.handle, siteUrl, timeLimit: renderTimeLimit });
  const onFault = ({ address, reason, cause }: PageFault) =>
    log.logger.error({ path: loggedPath(address), reason, err: cause ?? undefined }, 'page not made');
  const makePage = createPageMaker({
    siteUrl,
    cacheTagHeader: parts.cacheTagHeader,
    speculationRules,
    render,
    onFault,
  });
  const cache = new PageCache<SitePage, PageRequest>({
    render: makePage,
    maxBytes: parts.cacheMegabytes * mebibyte,
    clock: systemClock,
  });
  const errorPage = errorPages(parts.errorPath);
  const editions = createEditions(parts.listEditions, (known) => {
    // Kept before they are needed: when the database is gone they can't be rendered any more.
    for (const { locale } of known)
      for (const status of explained) cache.get(errorPage(locale, status)).catch(() => {});
  });
  const handler = createHttpHandler({
    cache,
    staticFiles,
    addressRules: () => editions.rules(parts.addressing),
    errorPage,
    makePage,
    form: parts.form ?? noForm,
    admitForm: createReportGate(),
    siteUrl,
    readiness: () => reportReadiness(parts.checks),
    passToNext: createNextPass({ ...parts, headers: [...common, 'X-Frame-Options', 'DENY'], guard: guardNewsroom }),
    commonHeaders: common,
    mostBodyBytes,
    log: log.request,
    onBug: (error) => log.logger.error({ err: error }, 'request broke'),
  });
  const reload = () => editions.load().catch((error: unknown) => log.logger.warn({ err: error }, 'editions not read'));
  return {
    server: createBoundedServer(handler),
    onTags: (tags) => {
      cache.invalidate(tags);
      if (tags.includes(editionsTag) || tags.includes('*')) void reload();
    },
    onLost: (reason) => {
      cache.listenerLost();
      log.logger.warn({ reason }, 'database does not tell of changes: pages are rendered for each reader');
    },
    onReady: () => {
      cache.listenerReady();
      log.logger.info('database tells of changes');
      return reload();
    },
  };
}

function errorPages(errorPath: WebServerParts['errorPath']) {
  return (locale: string, status: number, isLite = false): PageRequest => ({
    // A space can't stand in an address: no request can ask for it.
    address: `error ${status} ${locale}${isLite ? ' lite' : ''}`,
    internalPath: errorPath(locale, status),
    locale,
    isLite,
    status,
  });
}

/** Keeps the list of editions; `onLoaded` hears of each reading. */
function createEditions(list: () => Promise<AddressedEdition[]>, onLoaded: (editions: AddressedEdition[]) => void) {
  let known: AddressedEdition[] = [];
  return {
    load: async () => {
      known = await list();
      onLoaded(known);
    },
    rules: (others: Omit<AddressRules, 'editions'>): AddressRules | null =>
      known.length === 0 ? null : { ...others, editions: known },
  };
}
