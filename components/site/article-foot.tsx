import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { formatMoment } from '#lib/dates.ts';
import { articlePath, correctionsPath, tagPath } from '#paths.ts';
import { FootSection } from './foot-section.tsx';
import { Moment } from './moment.tsx';
import { OtherSources } from './other-sources.tsx';
import { ShareSection } from './share-section.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { article: PublishedArticle; site: SiteContext; address: string };

/** What follows the text: corrections, the story elsewhere, subjects, ways to hand it on. `address` is the whole one. */
export function ArticleFoot({ article, site, address }: Props) {
  const { messages, clock, masthead } = site;
  const link = 'inline-block py-1 underline decoration-rule underline-offset-4 hover:decoration-ink';
  return (
    <footer className="mt-9 max-w-[48rem] font-sans text-label leading-normal">
      {article.corrections.length > 0 && (
        <FootSection id="corrections" title={messages.article.corrections}>
          <ul className="mt-2 grid gap-y-2">
            {article.corrections.map((correction) => (
              <li key={correction.correctedAt.getTime()}>
                <Moment at={correction.correctedAt} className="font-bold">
                  {formatMoment(clock, correction.correctedAt)}
                </Moment>{' '}
                {correction.note}
              </li>
            ))}
          </ul>
          <p className="mt-1">
            <a className={link} href={correctionsPath(masthead.edition)}>
              {messages.lists.corrections.all}
            </a>
          </p>
        </FootSection>
      )}
      {article.versions.length > 0 && (
        <FootSection id="versions" title={messages.article.otherEditions}>
          <ul className="mt-1">
            {article.versions.map((version) => (
              <li key={version.locale} className="font-serif text-line">
                <a
                  className={link}
                  dir="auto"
                  href={versionPath(version, masthead.editions)}
                  hrefLang={version.locale}
                  lang={version.locale}
                >
                  {version.headline}
                </a>
              </li>
            ))}
          </ul>
        </FootSection>
      )}
      <OtherSources site={site} sources={article.otherSources} />
      {article.tags.length > 0 && (
        <FootSection id="subjects" title={messages.article.tags}>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {article.tags.map((tag) => (
              <li key={tag.slug}>
                <a className={link} href={tagPath(masthead.edition, tag.slug)} rel="tag">
                  {tag.name}
                </a>
              </li>
            ))}
          </ul>
        </FootSection>
      )}
      <ShareSection address={address} article={article} site={site} />
    </footer>
  );
}

function versionPath(
  version: PublishedArticle['versions'][number],
  editions: SiteContext['masthead']['editions'],
): string {
  const edition = editions.find(({ locale }) => locale === version.locale);
  return articlePath(edition ?? { locale: version.locale, isDefault: false }, version.section, version.slug);
}
