import type { SiteContext } from '#components/site/site-context.ts';
import { type EditionAddress, fullEdition } from '#paths.ts';

/** The addresses by locale of a page that every edition has. */
export function inEveryEdition(
  { masthead }: SiteContext,
  pathOf: (edition: EditionAddress) => string,
): Record<string, string> {
  return Object.fromEntries(masthead.editions.map((edition) => [edition.locale, pathOf(fullEdition(edition))]));
}
