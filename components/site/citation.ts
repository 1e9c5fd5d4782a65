import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { formatDate } from '#lib/dates.ts';
import type { SiteContext } from './site-context.ts';

/** An article as others cite it: who wrote it, «what», where, when, and its address. */
export function citationOf(article: PublishedArticle, site: SiteContext, address: string): string {
  const { clock, messages } = site;
  const { provenance, authors, headline, publishedAt } = article;
  const written = provenance ? [provenance.byline, provenance.source.name] : authors.map(({ name }) => name);
  const names = written.filter((name) => name !== '');
  const quoted = messages.reading.quoted(headline);
  const comma = messages.direction === 'rtl' ? '، ' : ', ';
  return [...names, quoted, 'Dépêche', formatDate(clock, publishedAt), address].join(comma);
}
