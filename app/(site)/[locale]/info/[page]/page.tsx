import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { InfoText } from '#components/site/info-text.tsx';
import { describeAbout } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { PublisherFacts } from '#components/site/publisher-facts.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { TranslationFigures } from '#components/site/translation-figures.tsx';
import { reader } from '#db/process-connections.ts';
import { findInfoPage } from '#db/queries/published-info-pages.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { getTranslationFigures } from '#db/queries/published-translation-figures.ts';
import { fullEdition, infoPath } from '#paths.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { versionPaths } from '../../../metadata/version-paths.ts';
import { readSite } from '../../read-site.ts';

type Props = { params: Promise<{ locale: string; page: string }> };

const readPage = cache((locale: string, slug: string) => findInfoPage(reader(), { locale, slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page: slug } = await params;
  const [site, page] = await Promise.all([readSite(locale), readPage(locale, slug)]);
  if (!site || !page) return {};
  return pageMetadata(site, {
    title: page.title,
    description: page.standfirst,
    path: (edition) => infoPath(edition, page.slug),
    versions: versionPaths(site, page.versions, (edition, { slug }) => infoPath(fullEdition(edition), slug)),
  });
}

/** A page about the paper itself: legal notice, privacy, accessibility, how it translates. */
export default async function InfoPageRoute({ params }: Props) {
  const { locale, page: slug } = await params;
  const [site, page] = await Promise.all([readSite(locale), readPage(locale, slug)]);
  if (!site || !page) notFound();
  const paper = await readPaper(site);
  const path = infoPath(fullEdition(site.masthead.edition), page.slug);
  const described = { name: page.title, description: page.standfirst, path };
  return (
    <SitePage
      currentSlug={null}
      site={site}
      versions={versionPaths(site, page.versions, (edition, { slug }) => infoPath(edition, slug))}
    >
      <LinkedData paper={paper} things={describeAbout(paper, site, described)} />
      <InfoText page={page} site={site}>
        {page.key === 'legal' && <PublisherFacts publisher={(await getSettings(reader())).publisher} site={site} />}
        {page.key === 'translation' && (
          <TranslationFigures figures={await getTranslationFigures(reader(), locale)} site={site} />
        )}
      </InfoText>
    </SitePage>
  );
}
