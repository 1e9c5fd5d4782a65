import type { MastheadSection } from '#db/queries/published-editions.ts';
import { frontPath, fullEdition, sectionPath } from '#paths.ts';
import { addressOf, type Paper } from './paper.ts';
import type { Thing } from './thing.ts';

/** A page on the way to another one. */
export type Crumb = { name: string; path: string };

/** The way from the front page to a page, which is the last of `crumbs` (schema.org/BreadcrumbList). */
export function breadcrumbThing(paper: Paper, frontName: string, crumbs: readonly Crumb[]): Thing {
  const way = [{ name: frontName, path: frontPath(fullEdition(paper.edition)) }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(paper, path),
    })),
  };
}

/** The way to a section: the one above it, where there is one, and itself. */
export function sectionCrumbs(
  { edition }: Paper,
  sections: readonly MastheadSection[],
  section: { slug: string; name: string },
): Crumb[] {
  const parent = sections.find(({ children }) => children.some(({ slug }) => slug === section.slug));
  return [...(parent ? [parent] : []), section].map(({ name, slug }) => ({
    name,
    path: sectionPath(fullEdition(edition), slug),
  }));
}
