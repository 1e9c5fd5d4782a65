import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { articlePath } from '#paths.ts';
import { Notice } from './notice.tsx';
import type { SiteContext } from './site-context.ts';

/** What a reader sees who has reported a wrong translation. */
export function ReportThanks({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const { thanks, back } = site.messages.report;
  const { section, slug, headline } = article;
  return (
    <Notice title={thanks.title}>
      <p>{thanks.text}</p>
      <p className="font-sans text-label text-soft">
        {back}
        {site.clock.locale.startsWith('fr') ? '\u00a0: ' : ': '}
        <a
          className="text-ink underline decoration-signal underline-offset-4"
          href={articlePath(site.masthead.edition, section.slug, slug)}
        >
          {headline}
        </a>
      </p>
    </Notice>
  );
}
