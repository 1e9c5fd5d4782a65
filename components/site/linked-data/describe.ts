import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Card } from '#db/queries/published-cards.ts';
import { articlePath, authorPath, fullEdition } from '#paths.ts';
import type { SiteContext } from '../site-context.ts';
import { articleThing } from './article-thing.ts';
import { breadcrumbThing, type Crumb, sectionCrumbs } from './breadcrumbs.ts';
import { aboutThing, type DescribedPage, listThing, profileThing } from './page-thing.ts';
import { type Paper, publisherThing, siteThing } from './paper.ts';
import type { Thing } from './thing.ts';

/** The front page: the paper, and how to search it. */
export function describeFront(paper: Paper): Thing[] {
  return [siteThing(paper), publisherThing(paper)];
}

/** An article, the way to it, and the paper. */
export function describeArticle(paper: Paper, site: SiteContext, article: PublishedArticle): Thing[] {
  const { masthead } = site;
  const path = articlePath(fullEdition(masthead.edition), article.section.slug, article.slug);
  const crumbs = [...sectionCrumbs(paper, masthead.sections, article.section), { name: article.headline, path }];
  return [articleThing(paper, article, masthead.editions), way(paper, site, crumbs), publisherThing(paper)];
}

/** A section with the articles that its page shows. */
export function describeSection(
  paper: Paper,
  site: SiteContext,
  section: DescribedPage & { slug: string },
  cards: readonly Card[],
): Thing[] {
  const crumbs = sectionCrumbs(paper, site.masthead.sections, section);
  return [listThing(paper, section, cards), way(paper, site, crumbs), publisherThing(paper)];
}

/** Another page that lists articles; `above` are the pages between the front page and it. */
export function describeList(
  paper: Paper,
  site: SiteContext,
  page: DescribedPage,
  cards: readonly Card[],
  above: readonly Crumb[] = [],
): Thing[] {
  return [listThing(paper, page, cards), way(paper, site, [...above, page]), publisherThing(paper)];
}

/** An author with the articles that the page shows. */
export function describeAuthor(
  paper: Paper,
  site: SiteContext,
  author: { slug: string; name: string; profile: { role: string; bio: string } | null },
  cards: readonly Card[],
): Thing[] {
  const path = authorPath(fullEdition(paper.edition), author.slug);
  return [profileThing(paper, author, cards), way(paper, site, [{ name: author.name, path }]), publisherThing(paper)];
}

/** A page about the paper itself. */
export function describeAbout(paper: Paper, site: SiteContext, page: DescribedPage): Thing[] {
  return [aboutThing(paper, page), way(paper, site, [page]), publisherThing(paper)];
}

function way(paper: Paper, { messages }: SiteContext, crumbs: readonly Crumb[]): Thing {
  return breadcrumbThing(paper, messages.site.frontPage, crumbs);
}
