import type { Provenance, PublishedArticle } from '#db/queries/published-articles.ts';
import type { SourceUpdate } from '#db/queries/published-updates.ts';
import { authorPath } from '#paths.ts';
import { ArticleDates } from './article-dates.tsx';
import { ArticleTools } from './article-tools.tsx';
import { ArticleUpdates } from './article-updates.tsx';
import { Kicker } from './kicker.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { article: PublishedArticle; updates: readonly SourceUpdate[]; site: SiteContext };

/** The head of an article: section, headline, standfirst, byline, dates, and what changed since. */
export function ArticleHead({ article, updates, site }: Props) {
  return (
    <header className="max-w-title pt-6 pb-5 md:pt-9">
      <Kicker card={article} site={site} />
      <h1 className="mt-2 text-title leading-[1.03] md:mt-4">{article.headline}</h1>
      {article.standfirst && (
        <p className="standfirst mt-4 max-w-[34em] text-standfirst leading-standfirst text-soft">
          {article.standfirst}
        </p>
      )}
      <div className="mt-5.5 grid gap-x-8 gap-y-1 border-y py-3.5 font-sans text-ui leading-ui sm:grid-cols-[1fr_16rem]">
        <div>
          <Byline article={article} site={site} />
        </div>
        <ArticleDates article={article} site={site} />
        <ArticleTools article={article} site={site} />
      </div>
      <ArticleUpdates site={site} updates={updates} />
      <AgeWarning article={article} site={site} />
    </header>
  );
}

function Byline({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const { messages, clock, masthead } = site;
  const { authors } = article;
  if (article.provenance) return <TranslatedByline provenance={article.provenance} site={site} />;
  if (authors.length === 0) return null;
  // By slug, because two people may have one name.
  const slugs = authors.map(({ slug }) => slug);
  const parts = new Intl.ListFormat(clock.locale, { type: 'conjunction' }).formatToParts(slugs);
  return (
    <span>
      {messages.article.byline}{' '}
      {parts.map((part) =>
        part.type === 'element' ? (
          <a
            className="font-bold hover:underline"
            href={authorPath(masthead.edition, part.value)}
            key={part.value}
            rel="author"
          >
            {authors.find(({ slug }) => slug === part.value)?.name}
          </a>
        ) : (
          part.value
        ),
      )}
    </span>
  );
}

function TranslatedByline({ provenance, site }: { provenance: Provenance; site: SiteContext }) {
  return (
    <span>
      {provenance.byline && `${provenance.byline}, `}
      <b>{provenance.source.name}</b>
      {site.messages.article.translatedBy}
      <b>Dépêche</b>
    </span>
  );
}

function AgeWarning({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const years = Math.floor((Date.now() - saidAt(article)) / 31_556_952_000);
  if (years < 1) return null;
  return <p className="mt-4 font-sans text-ui font-bold text-signal">{site.messages.article.oldNews(years)}</p>;
}

// What a source said two years ago is old, although it was translated today.
function saidAt({ updatedAt, publishedAt, provenance }: PublishedArticle): number {
  const ours = updatedAt ?? publishedAt;
  const theirs = provenance?.sourceUpdatedAt ?? provenance?.sourcePublishedAt ?? ours;
  return Math.min(ours.getTime(), theirs.getTime());
}
