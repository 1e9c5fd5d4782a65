/** An edition as far as addresses are concerned: the default one has no prefix. */
export type AddressedEdition = { locale: string; isDefault: boolean };

/**
 * What a raw request target asks for.
 *
 * - `page`: `address` is its one public spelling (and its key in the page cache), `internalPath` what Next is asked for
 *   (the locale always in front, a page by the name of its route), `locale` the edition that it belongs to, `isLite`
 *   whether its light version is meant.
 * - `redirect`: another spelling of `location`; answered with 308.
 * - `next`: nothing of the site's; Next gets it untouched.
 * - `malformed`: no address at all; answered with 400.
 */
export type SiteAddress =
  | { kind: 'page'; address: string; internalPath: string; locale: string; isLite: boolean }
  | { kind: 'redirect'; location: string }
  | { kind: 'next' }
  | { kind: 'malformed' };

/** What the site's addresses are read by. */
export type AddressRules = {
  editions: readonly AddressedEdition[];
  /** The query parameters that make another page of an address, given as its internal segments in the edition. */
  queryParameters: (segments: readonly string[]) => readonly string[];
  /** What an edition calls the pages of the program: the name of the route, and the word in addresses. */
  pageWords: (locale: string) => Readonly<Record<string, string>>;
  /** The segment in front of everything that stands in the light version of an edition. */
  liteSegment: string;
  /** First segments that are not the site's: what begins with them is left to Next. */
  reservedSegments: readonly string[];
};

const fileName = /[^.]\.[a-z0-9]{1,12}$/i;
const longestValue = 200;

// What analytics and mail programs append; they never change what a page shows.
const trackers =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|gad_source|dclid|msclkid|twclid|yclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|hsctatracking|oly_enc_id|oly_anon_id|vero_id|wickedid|rb_clickid|s_cid|ref_src|pk_\w+|mtm_\w+|matomo_\w+|at_medium|at_campaign|xtor|cmpid|ns_\w+)$/i;

/**
 * Reads a raw request target (`/monde/x?page=2`). Whatever its spelling, one redirect leads to the canonical one:
 * lower case, single slashes, none at the end, no prefix for the default edition, the words of the edition, no tracking
 * parameters, and only the parameters that `queryParameters` names for the internal segments, in the order of the
 * alphabet, each once, with at most 200 characters.
 */
export function readSiteAddress(target: string, rules: AddressRules): SiteAddress {
  const { editions, queryParameters, reservedSegments } = rules;
  const fallback = editions.find((edition) => edition.isDefault);
  const [rawPath, rawQuery] = splitTarget(target);
  if (!rawPath.startsWith('/')) return { kind: 'malformed' };
  const rawSegments = rawPath.split('/').slice(1);
  if (reservedSegments.includes(rawSegments[0] ?? '') || !fallback) return { kind: 'next' };

  const segments = cleanSegments(rawSegments);
  if (segments === null) return { kind: 'malformed' };
  while (segments[0] === fallback.locale.toLowerCase()) segments.shift();
  const edition = editions.find(({ isDefault, locale }) => !isDefault && locale.toLowerCase() === segments[0]);
  const { locale } = edition ?? fallback;
  const place = placeInside(edition ? segments.slice(1) : segments, locale, rules);
  const { kept, hasTracker } = readQuery(rawQuery, queryParameters(place.internal));
  const path = joinPath([...(edition ? [locale.toLowerCase()] : []), ...place.public]);
  const address = `${path}${kept}`;
  if (path !== rawPath || hasTracker) return { kind: 'redirect', location: address };
  const internalPath = `${joinPath([locale, ...place.internal])}${kept}`;
  return { kind: 'page', address, internalPath, locale, isLite: place.isLite };
}

/** Where an address leads inside its edition: as readers spell it, and as Next's routes are called. */
function placeInside(segments: readonly string[], locale: string, { pageWords, liteSegment }: AddressRules) {
  const isLite = segments[0] === liteSegment;
  const [first, ...rest] = isLite ? segments.slice(1) : segments;
  if (first === undefined) return { isLite, public: isLite ? [liteSegment] : [], internal: [] };
  const words = Object.entries(pageWords(locale));
  const [name, word] = words.find(([, known]) => known === first) ?? words.find(([known]) => known === first) ?? [];
  // Files and feeds are the same for everybody.
  const isFile = fileName.test(rest.at(-1) ?? first);
  return {
    isLite: isLite && !isFile,
    public: [...(isLite && !isFile ? [liteSegment] : []), word ?? first, ...rest],
    internal: [name ?? first, ...rest],
  };
}

function joinPath(segments: readonly string[]): string {
  return `/${segments.map(escapeSegment).join('/')}`;
}

function splitTarget(target: string): [path: string, query: string] {
  // The absolute form that proxies may send (RFC 9112, 3.2.2).
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '');
  // Some programs send the bytes of UTF-8 as they are; Node hands them over one character a byte.
  const escaped = local.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  const at = escaped.indexOf('?');
  return at < 0 ? [escaped, ''] : [escaped.slice(0, at), escaped.slice(at + 1)];
}

/** Decoded, lower-case segments without empty ones, or null when a segment can't be one. */
function cleanSegments(rawSegments: readonly string[]): string[] | null {
  const segments: string[] = [];
  for (const raw of rawSegments) {
    if (raw === '') continue;
    const segment = decodeSegment(raw)?.toLowerCase().normalize('NFC');
    // Browsers read a backslash as a slash: `/\host` in a Location would lead to another site.
    if (segment === undefined || isForbidden(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function decodeSegment(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

function isForbidden(segment: string): boolean {
  return segment === '.' || segment === '..' || /[\\#\p{Cc}\p{Cs}\ufffd]/u.test(segment);
}

function escapeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

function readQuery(rawQuery: string, allowed: readonly string[]): { kept: string; hasTracker: boolean } {
  if (rawQuery === '') return { kept: '', hasTracker: false };
  const given = new URLSearchParams(rawQuery);
  const kept = new URLSearchParams();
  for (const name of allowed.toSorted()) {
    const value = shorten((given.get(name) ?? '').replace(/\p{Cc}/gu, ''));
    if (value !== '') kept.set(name, value);
  }
  const hasTracker = [...given.keys()].some((name) => !allowed.includes(name) && trackers.test(name));
  return { kept: kept.size === 0 ? '' : `?${kept}`, hasTracker };
}

function shorten(value: string): string {
  return value.length <= longestValue ? value : [...value].slice(0, longestValue).join('');
}
