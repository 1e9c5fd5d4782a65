import type { AddressedArticle } from '#db/queries/published-articles.ts';
import { formatMoment } from '#lib/dates.ts';
import { frontPath, sectionPath } from '#paths.ts';
import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

type Withdrawn = Extract<AddressedArticle, { kind: 'withdrawn' }>;

/** What stays of a withdrawn article: that it was there, when it went, and why. */
export function Tombstone({ article, site }: { article: Withdrawn; site: SiteContext }) {
  const { messages, clock, masthead } = site;
  const when = formatMoment(clock, article.withdrawnAt);
  const link = 'underline decoration-signal underline-offset-4';
  return (
    <Notice title={messages.withdrawn.title}>
      <p className="text-soft line-through decoration-1">{article.headline}</p>
      <p className="font-sans text-label font-bold">
        {article.source === null ? messages.withdrawn.on(when) : messages.withdrawn.bySource(article.source, when)}
      </p>
      {article.reason !== '' && <p>{article.reason}</p>}
      <p>
        <a className={link} href={sectionPath(masthead.edition, article.section.slug)}>
          {article.section.name}
        </a>
        {' · '}
        <a className={link} href={frontPath(masthead.edition)}>
          {messages.site.frontPage}
        </a>
      </p>
    </Notice>
  );
}
