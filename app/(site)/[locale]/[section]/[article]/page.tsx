import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticlePage } from '#components/site/article-page.tsx';
import { describeArticle } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { Tombstone } from '#components/site/tombstone.tsx';
import { reader } from '#db/process-connections.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { listRelated } from '#db/queries/published-lists.ts';
import { listSourceUpdates } from '#db/queries/published-updates.ts';
import { env } from '#env.ts';
import { setPageStatus } from '#lib/page-record.ts';
import { absolute, articlePath, fullEdition } from '#paths.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { versionPaths } from '../../../metadata/version-paths.ts';
import { readSettings, readSite } from '../../read-site.ts';
import { articleMetadata } from './article-metadata.ts';

type Props = { params: Promise<{ locale: string; section: string; article: string }> };

const findArticle = cache((locale: string, section: string, slug: string) =>
  findAtAddress(reader(), { locale, section, slug }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section, article: slug } = await params;
  const [site, found, settings] = await Promise.all([
    readSite(locale),
    findArticle(locale, section, slug),
    readSettings(),
  ]);
  if (!site || !found || found.kind === 'moved') return {};
  if (found.kind === 'withdrawn') return { title: site.messages.withdrawn.title, robots: { index: false } };
  return articleMetadata(found.article, site, settings.discovery);
}

/** An article; the way to its present address; or the trace of a withdrawn one. */
export default async function ArticleRoute({ params }: Props) {
  const { locale, section, article: slug } = await params;
  const [site, found] = await Promise.all([readSite(locale), findArticle(locale, section, slug)]);
  if (!site || !found) notFound();
  if (found.kind === 'moved') permanentRedirect(articlePath(site.masthead.edition, found.section, found.slug));
  if (found.kind === 'withdrawn') {
    setPageStatus(410);
    return (
      <SitePage currentSlug={found.section.slug} site={site}>
        <Tombstone article={found} site={site} />
      </SitePage>
    );
  }
  const { article } = found;
  const paper = await readPaper(site);
  const related = await listRelated(reader(), {
    articleId: article.id,
    sectionId: article.section.id,
    locale,
    limit: 4,
  });
  const hasChanged = article.provenance !== null && article.updatedAt !== null;
  const updates = hasChanged ? await listSourceUpdates(reader(), { articleId: article.id, limit: 3 }) : [];
  const path = articlePath(fullEdition(site.masthead.edition), article.section.slug, article.slug);
  const address = absolute(env.siteUrl, path);
  return (
    <SitePage
      currentSlug={article.section.slug}
      site={site}
      versions={versionPaths(site, article.versions, (edition, version) =>
        articlePath(edition, version.section, version.slug),
      )}
    >
      <LinkedData paper={paper} things={describeArticle(paper, site, article)} />
      <div data-reads={article.id}>
        <ArticlePage address={address} article={article} related={related} site={site} updates={updates} />
      </div>
    </SitePage>
  );
}
