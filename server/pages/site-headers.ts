import { playerOrigins } from '#lib/embed-player.ts';

/** What of the configuration shows in headers. */
export type HeaderSettings = {
  siteUrl: string;
  /** The header in which a CDN looks for tags to purge by (Cache-Tag, Surrogate-Key, xkey, …). */
  cacheTagHeader: string;
  /** Address of the speculation rules, or null when there are none. */
  speculationRules: string | null;
};

/** What of a page shows in headers. */
export type PageTraits = {
  status: number;
  tags: readonly string[];
  maxAge: number | null;
  /** Whether it shows what is not public, to whoever holds its link. */
  isPreview?: boolean;
};

/** Header names and values in turn, as `writeHead` takes them. */
export type FlatHeaders = string[];

// No 'unsafe-inline' anywhere: site pages carry neither inline script nor inline style.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  // Players of other sites, which public/assets puts in the place of a still once a reader asks for it.
  `frame-src ${playerOrigins.join(' ')}`,
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const permissionsPolicy = [
  'accelerometer=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ');

/** Headers that every answer of the web process carries, the newsroom's included. */
export function commonHeaders({ siteUrl }: Pick<HeaderSettings, 'siteUrl'>): FlatHeaders {
  const headers = [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    permissionsPolicy,
    'Cross-Origin-Opener-Policy',
    'same-origin',
  ];
  // A browser that was once told so over http could never be told otherwise: only where the site is https.
  if (siteUrl.startsWith('https:')) headers.push('Strict-Transport-Security', 'max-age=31536000');
  return headers;
}

// nginx and CDNs bound the headers of an answer, at 8 to 16 kB; what is longer costs the answer, not only the tags.
const longestTags = 6000;

/** Headers of a page of the site, without those that depend on its coding. */
export function pageHeaders(settings: HeaderSettings, page: PageTraits): FlatHeaders {
  if (page.isPreview) return previewHeaders(settings);
  const tags = page.tags.join(separatorOf(settings.cacheTagHeader));
  const isPurgeable = tags.length <= longestTags;
  const headers = [
    ...commonHeaders(settings),
    'Content-Security-Policy',
    contentSecurityPolicy,
    'Cache-Control',
    cacheControl(isPurgeable ? page : { ...page, maxAge: 0 }),
    'Vary',
    'Accept-Encoding',
  ];
  if (isPurgeable && tags !== '') headers.push(settings.cacheTagHeader, tags);
  if (settings.speculationRules !== null && page.status === 200) {
    headers.push('Speculation-Rules', `"${settings.speculationRules}"`);
  }
  return headers;
}

// Nobody keeps a preview, no search engine lists it, no page that it leads to learns its address; the newsroom frames it.
function previewHeaders(settings: HeaderSettings): FlatHeaders {
  const common = commonHeaders(settings);
  const at = common.indexOf('Referrer-Policy');
  return [
    ...common.toSpliced(at, 2),
    'Referrer-Policy',
    'no-referrer',
    'Content-Security-Policy',
    contentSecurityPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    'Cache-Control',
    'private, no-store',
    'X-Robots-Tag',
    'noindex, nofollow, noarchive',
    'Vary',
    'Accept-Encoding',
  ];
}

// What the cache and a CDN together may hold a page for, in seconds: 60 here, 60 there, 300 while it asks anew.
const longestHeld = 420;

/**
 * How long others may keep a page: browsers ask each time (a 304 costs them nothing), a CDN keeps it for a minute and
 * is purged by tag. A page that named its own age promises to change then: no CDN may hold it long past that.
 */
export function cacheControl({ status, maxAge }: Omit<PageTraits, 'tags'>): string {
  // What was refused belongs to whoever sent it.
  if (status >= 500 || (status >= 400 && status !== 404 && status !== 410)) return 'no-store';
  if (status === 404) return 'public, max-age=0, s-maxage=5';
  if (maxAge !== null && maxAge < longestHeld)
    return `public, max-age=0, s-maxage=${Math.max(0, Math.min(5, Math.floor(maxAge)))}`;
  return 'public, max-age=0, s-maxage=60, stale-while-revalidate=300';
}

// Fastly's Surrogate-Key and Varnish's xkey are separated by spaces, Cloudflare's and Akamai's tags by commas.
function separatorOf(header: string): string {
  return /key$/i.test(header) ? ' ' : ',';
}
