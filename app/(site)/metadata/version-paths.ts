import type { SiteContext } from '#components/site/site-context.ts';

/**
 * Addresses of a page in the other editions, by locale. `path` makes one: of the edition as it is for readers, who stay
 * in the light version, of the full edition for search engines.
 */
export function versionPaths<Version extends { locale: string }>(
  { masthead }: SiteContext,
  versions: readonly Version[],
  path: (edition: SiteContext['masthead']['editions'][number], version: Version) => string,
): Record<string, string> {
  const found = versions.flatMap((version) => {
    const edition = masthead.editions.find(({ locale }) => locale === version.locale);
    return edition ? [[version.locale, path(edition, version)] as const] : [];
  });
  return Object.fromEntries(found);
}
