/** An edition, as far as addresses go: the default one has no prefix. */
export type EditionAddress = { locale: string; isDefault: boolean };

/** Widths in pixels that pictures are served at. */
export const pictureWidths: readonly number[] = [320, 480, 640, 960, 1280, 1600];

/**
 * Query parameters that make another page of an address, given as its segments inside the edition; every other one is
 * dropped before the page cache. Sections have older pages, and nothing else has.
 */
export function siteQueryParameters(segments: readonly string[]): readonly string[] {
  return segments.length === 1 ? ['before'] : [];
}

/** First segments of addresses that the program needs: no section may be called so. */
export const reservedSegments: readonly string[] = ['admin', 'api', 'assets', 'media', 'healthz', 'readyz', '_next'];

/** The front page of an edition. */
export function frontPath(edition: EditionAddress): string {
  return edition.isDefault ? '/' : prefix(edition);
}

/** A section of an edition; `before` is the cursor of an older page. */
export function sectionPath(edition: EditionAddress, section: string, before: string | null = null): string {
  const path = `${prefix(edition)}/${section}`;
  return before === null ? path : `${path}?before=${encodeURIComponent(before)}`;
}

/** An article of an edition. */
export function articlePath(edition: EditionAddress, section: string, article: string): string {
  return `${prefix(edition)}/${section}/${article}`;
}

/** A picture at a width in pixels and a format, or another file of the media store as it is. */
export function picturePath(mediaId: string, width: number, format: 'avif' | 'webp' | 'jpeg'): string {
  return `/media/${mediaId}/${width}.${format}`;
}

/** A sound or a film. */
export function mediaFilePath(mediaId: string, extension: string): string {
  return `/media/${mediaId}/file.${extension}`;
}

/** The newsroom's desk and its sign-in. */
export const deskPath = '/admin';
export const signInPath = '/admin/sign-in';

/** A path of ours as a whole address. */
export function absolute(siteUrl: string, path: string): string {
  return path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`;
}

function prefix(edition: EditionAddress): string {
  return edition.isDefault ? '' : `/${edition.locale.toLowerCase()}`;
}
