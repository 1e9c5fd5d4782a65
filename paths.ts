/** An edition, as far as addresses go: the default one has no prefix, its light version a segment of its own. */
export type EditionAddress = { locale: string; isDefault: boolean; isLite?: boolean };

/** Pages of an edition that are neither front page nor section; the routes under `app/(site)/[locale]` have these names. */
export type PageName = 'search' | 'wire' | 'tag' | 'author' | 'archive' | 'corrections' | 'info' | 'offline' | 'report';

/** The first segment of the light version, inside its edition. */
export const liteSegment = 'lite';
const sitemapFolder = 'sitemap';

const english: Record<PageName, string> = {
  search: 'search',
  wire: 'wire',
  tag: 'topic',
  author: 'author',
  archive: 'archive',
  corrections: 'corrections',
  info: 'info',
  offline: 'offline',
  report: 'report',
};

const french: Record<PageName, string> = {
  search: 'recherche',
  wire: 'fil',
  tag: 'sujet',
  author: 'auteur',
  archive: 'archives',
  corrections: 'corrections',
  info: 'infos',
  offline: 'hors-ligne',
  report: 'signaler',
};

/** What an edition calls these pages in addresses: French in French, English everywhere else. */
export function pageWords(locale: string): Readonly<Record<PageName, string>> {
  return locale.toLowerCase().startsWith('fr') ? french : english;
}

/** Widths in pixels that pictures are served at. */
export const pictureWidths: readonly number[] = [320, 480, 640, 960, 1280, 1600];

/**
 * Query parameters that make another page of an address, given as its segments inside the edition, the first of them a
 * {@link PageName} where there is one; every other one is dropped before the page cache. Lists have older
 * and newer pages.
 */
export function siteQueryParameters([first = '', second, ...deeper]: readonly string[]): readonly string[] {
  // A file is the same whatever is asked of it, but for the feed of a search.
  const file = deeper.at(-1) ?? second ?? first;
  if (feedFormat(file) && first === 'search')
    return searchParameters.filter((name) => name !== 'after' && name !== 'sort');
  if (file.includes('.')) return first === 'search' ? ['q'] : [];
  if (['tag', 'author', 'archive'].includes(first)) return ['after', 'before'];
  // The file of suggestions asks for words only; a feed of a search for what it filters by as well.
  if (first === 'search') return second === 'suggestions.json' ? ['q'] : searchParameters;
  return second === undefined && first !== '' ? ['after', 'before'] : [];
}

/** First segments of addresses that are not the site's. */
const serverSegments = ['healthz', 'readyz', '_next'];
export const reservedSegments: readonly string[] = ['admin', 'api', 'assets', 'media', 'preview', ...serverSegments];

/** Whether the program needs this first segment for itself: no section may be called so. */
export function isReservedSlug(slug: string): boolean {
  const pages = [english, french].flatMap((words) => [...Object.keys(words), ...Object.values(words)]);
  return [...reservedSegments, liteSegment, sitemapFolder, 'error', ...pages].includes(slug);
}

/** The edition with its full pages, which search engines are led to from the light ones as well. */
export function fullEdition({ locale, isDefault }: EditionAddress): EditionAddress {
  return { locale, isDefault };
}

/** The light version of a full page of the edition, or the full version of a light one; `address` is the page's own. */
export function otherVersionPath(edition: EditionAddress, address: string): string {
  const rest = address.slice(prefix(edition).length);
  return `${prefix({ ...edition, isLite: !edition.isLite })}${rest === '/' ? '' : rest}` || '/';
}

/** What runs before the first paint, and the module that fetches the others. */
export const themeScriptPath = '/assets/theme.js';
export const siteScriptPath = '/assets/site.js';

/** What readers see without a network, and the manifest of the edition as an app; both of the full version. */
export function offlinePath(edition: EditionAddress): string {
  return `${prefix(fullEdition(edition))}/${pageWords(edition.locale).offline}`;
}
export function manifestPath(edition: EditionAddress): string {
  return `${prefix(fullEdition(edition))}/manifest.webmanifest`;
}

/** An icon that components/site/icons/make-icons.ts drew. */
export function iconPath(name: string): string {
  return `/assets/${name}.png`;
}

/** The whole style of light pages. */
export const liteStylePath = '/assets/lite.css';

/** The front page of an edition. */
export function frontPath(edition: EditionAddress): string {
  return prefix(edition) || '/';
}

/** Which page of a list: what is older than a cursor (`before`) or newer (`after`); null for the first page. */
export type ListPlace = { direction: 'before' | 'after'; cursor: string } | null;

/** A section of an edition. */
export function sectionPath(edition: EditionAddress, section: string, place: ListPlace = null): string {
  return `${prefix(edition)}/${section}${placeQuery(place)}`;
}

/** The running wire of an edition. */
export function wirePath(edition: EditionAddress, place: ListPlace = null): string {
  return `${pagePath(edition, 'wire')}${placeQuery(place)}`;
}

/** The articles on a subject. */
export function tagPath(edition: EditionAddress, tag: string, place: ListPlace = null): string {
  return `${pagePath(edition, 'tag')}/${tag}${placeQuery(place)}`;
}

/** The articles of an author. */
export function authorPath(edition: EditionAddress, author: string, place: ListPlace = null): string {
  return `${pagePath(edition, 'author')}/${author}${placeQuery(place)}`;
}

/** The archive, or what appeared in a month (`2026-11`) or on a day (`2026-11-24`) of it. */
export function archivePath(edition: EditionAddress, period: string | null = null, place: ListPlace = null): string {
  return `${pagePath(edition, 'archive')}${period === null ? '' : `/${period}`}${placeQuery(place)}`;
}

/** The corrections of an edition. */
export function correctionsPath(edition: EditionAddress, place: ListPlace = null): string {
  return `${pagePath(edition, 'corrections')}${placeQuery(place)}`;
}

/** What a search asks for, as it stands in its address. */
export type SearchQuery = Partial<Record<(typeof searchParameters)[number], string>>;

const searchParameters = ['after', 'from', 'kind', 'period', 'q', 'section', 'sort', 'source', 'to'] as const;

/** A search, or the page where one begins. */
export function searchPath(edition: EditionAddress, query: SearchQuery = {}): string {
  const given = searchParameters.flatMap((name) => (query[name] ? [[name, query[name]]] : []));
  return `${pagePath(edition, 'search')}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`;
}

/** What a reader may be about to type: `?q=` behind it. The same in light pages, which do not ask for it. */
export function searchSuggestionsPath({ locale, isDefault }: EditionAddress): string {
  return `${pagePath({ locale, isDefault }, 'search')}/suggestions.json`;
}

/** The script that asks for suggestions. */
export const searchScriptPath = '/assets/search.js';

/** An article of an edition. */
export function articlePath(edition: EditionAddress, section: string, article: string): string {
  return `${prefix(edition)}/${section}/${article}`;
}

/** A page about the paper itself: legal notice, privacy, how it translates. */
export function infoPath(edition: EditionAddress, slug: string): string {
  return `${prefix(edition)}/${pageWords(edition.locale).info}/${slug}`;
}

/** The formats that a feed is written in. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** What there is a feed of. */
export type FeedPlace =
  | { kind: 'edition' }
  | { kind: 'section' | 'tag' | 'author'; slug: string }
  | { kind: 'search'; query: SearchQuery };

/** The name of a feed's file beside the page that it is of. */
const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'feed.xml',
  atom: 'feed.atom',
  json: 'feed.json',
};

/** The format of a feed by the name of its file, or null. */
export function feedFormat(file: string): FeedFormat | null {
  const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];
  return formats.find((format) => feedFiles[format] === file) ?? null;
}

/** A feed of an edition, beside the page that it is of; light pages have the same feeds as full ones. */
export function feedPath(edition: EditionAddress, place: FeedPlace, format: FeedFormat): string {
  const full = fullEdition(edition);
  const file = feedFiles[format];
  switch (place.kind) {
    case 'edition':
      return `${prefix(full)}/${file}`;
    case 'section':
      return `${sectionPath(full, place.slug)}/${file}`;
    case 'tag':
      return `${tagPath(full, place.slug)}/${file}`;
    case 'author':
      return `${authorPath(full, place.slug)}/${file}`;
    case 'search': {
      const [page, asked = ''] = searchPath(full, place.query).split('?');
      return `${page}/${file}?${asked}`;
    }
  }
}

/** What a browser shows a feed with. */
export const feedStylesheet = '/assets/feed.css';

/** A picture at a width in pixels and a format, or another file of the media store as it is. */
export function picturePath(mediaId: string, width: number, format: 'avif' | 'webp' | 'jpeg'): string {
  return `/media/${mediaId}/${width}.${format}`;
}

/** A picture in a shape (`16x9`), cut around its focal point. */
export function pictureCropPath(mediaId: string, ratio: string): string {
  return `/media/${mediaId}/${ratio}.jpeg`;
}

/** The picture for those who show a link to an article (its id) or to an edition (its locale); the hash is of what it shows. */
export function sharePicturePath(subject: string, hash: string): string {
  return `/media/share/${subject}/${hash}.jpeg`;
}

/** A sound or a film. */
export function mediaFilePath(mediaId: string, extension: string): string {
  return `/media/${mediaId}/file.${extension}`;
}

/** The search page as a template for machines, which put the words in the place of the braces. */
export function searchTemplatePath(edition: EditionAddress): string {
  return `${pagePath(edition, 'search')}?q={search_term_string}`;
}

/** The mark of the paper, 512 pixels square. */
export const logoPath = '/assets/logo.png';

/** Files that tell machines what they may do, and where to begin; one of each for the whole site. */
export const robotsPath = '/robots.txt';
export const sitemapPath = '/sitemap.xml';
export const newsSitemapPath = '/sitemap-news.xml';
export const rightsLicencePath = '/license.xml';
export const tdmRulesPath = '/.well-known/tdmrep.json';
export const securityTxtPath = '/.well-known/security.txt';

/** One of the files that the sitemap index leads to: `pages`, or a month and the number of the file if not the first. */
export function sitemapFilePath({ locale, isDefault }: EditionAddress, name: string, file = 1): string {
  return `${prefix({ locale, isDefault })}/${sitemapFolder}/${name}${file === 1 ? '' : `-${file}`}.xml`;
}

/** A script of the site's own, under `public/assets`. */
export function scriptPath(name: string): string {
  return `/assets/${name}.js`;
}

/** A place where readers hand an article on. */
export type SharePlace = 'email' | 'whatsapp' | 'bluesky' | 'mastodon' | 'facebook' | 'linkedin';

/** The page of such a place that takes an article: a plain link, with no script of theirs on our pages. */
export function shareAddress(place: SharePlace, address: string, title: string): string {
  const [url, words, both] = [address, title, `${title} ${address}`].map(encodeURIComponent);
  switch (place) {
    case 'email':
      return `mailto:?subject=${words}&body=${url}`;
    case 'whatsapp':
      return `https://wa.me/?text=${both}`;
    case 'bluesky':
      return `https://bsky.app/intent/compose?text=${both}`;
    case 'mastodon':
      return `https://share.joinmastodon.org/#text=${both}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${url}`;
  }
}

/** The newsroom's desk and its sign-in. */
export const deskPath = '/admin';
export const signInPath = '/admin/sign-in';

/** A path of ours as a whole address. */
export function absolute(siteUrl: string, path: string): string {
  return path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`;
}

function pagePath(edition: EditionAddress, page: PageName): string {
  return `${prefix(edition)}/${pageWords(edition.locale)[page]}`;
}

function placeQuery(place: ListPlace): string {
  return place === null ? '' : `?${place.direction}=${encodeURIComponent(place.cursor)}`;
}

function prefix({ locale, isDefault, isLite }: EditionAddress): string {
  return `${isDefault ? '' : `/${locale.toLowerCase()}`}${isLite ? `/${liteSegment}` : ''}`;
}
