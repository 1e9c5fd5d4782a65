import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticlePage } from '#components/site/article-page.tsx';
import { PreviewGone } from '#components/site/preview-gone.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader, writer } from '#db/process-connections.ts';
import { listRelated } from '#db/queries/published-lists.ts';
import { env } from '#env.ts';
import { isPreviewPage, setPageStatus } from '#lib/page-record.ts';
import { openPreview } from '#newsroom/open-preview.ts';
import { absolute, articlePath, fullEdition } from '#paths.ts';
import { articleMetadata } from '../../[section]/[article]/article-metadata.ts';
import { readSettings, readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; token: string }> };

const findPreview = cache((locale: string, token: string) =>
  // Whatever comes by way of the page cache would be kept.
  isPreviewPage() ? openPreview({ db: writer(), sql: reader() }, { locale, token }) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const [site, article, settings] = await Promise.all([readSite(locale), findPreview(locale, token), readSettings()]);
  const robots = { index: false, follow: false };
  if (!site || !article) return { robots };
  return { ...articleMetadata(article, site, settings.discovery), robots };
}

/** An article as readers will see it, for whoever has its secret link. */
export default async function PreviewRoute({ params }: Props) {
  const { locale, token } = await params;
  const [site, article] = await Promise.all([readSite(locale), findPreview(locale, token)]);
  if (!site || !isPreviewPage()) notFound();
  if (!article) {
    setPageStatus(404);
    return (
      <SitePage currentSlug={null} site={site}>
        <PreviewGone site={site} />
      </SitePage>
    );
  }
  const { id: articleId, section } = article;
  const related = await listRelated(reader(), { articleId, sectionId: section.id, locale, limit: 4 });
  const path = articlePath(fullEdition(site.masthead.edition), section.slug, article.slug);
  return (
    <SitePage currentSlug={section.slug} site={site}>
      <ArticlePage address={absolute(env.siteUrl, path)} article={article} related={related} site={site} updates={[]} />
    </SitePage>
  );
}
