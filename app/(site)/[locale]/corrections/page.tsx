import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionList } from '#components/site/correction-list.tsx';
import { describeList } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listCorrections } from '#db/queries/published-corrections.ts';
import { correctionsPath, fullEdition } from '#paths.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { readPaper } from '../../metadata/read-paper.ts';
import { inEveryEdition } from '../in-every-edition.ts';
import { type ListQuery, placeOf, readListPage } from '../read-list-page.ts';
import { readSite } from '../read-site.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<ListQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  const place = placeOf(await searchParams);
  if (!site) return {};
  const { corrections, olderTitle } = site.messages.lists;
  return pageMetadata(site, {
    title: place ? olderTitle(corrections.title) : corrections.title,
    description: corrections.description,
    path: (edition) => correctionsPath(edition, place),
    versions: place ? {} : inEveryEdition(site, correctionsPath),
    isIndexed: !place,
  });
}

/** Everything that was put right. */
export default async function CorrectionsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const site = await readSite(locale);
  if (!site) notFound();
  const { items, links } = await readListPage(await searchParams, {
    length: 20,
    read: (slice) => listCorrections(reader(), { locale, ...slice }),
    pathOf: (place) => correctionsPath(site.masthead.edition, place),
  });
  const { title, description } = site.messages.lists.corrections;
  const paper = await readPaper(site);
  const described = { name: title, description, path: correctionsPath(fullEdition(site.masthead.edition)) };
  return (
    <SitePage currentSlug={null} site={site}>
      <LinkedData paper={paper} things={describeList(paper, site, described, [])} />
      <ListHead description={description} title={title} />
      <CorrectionList corrections={items} links={links} site={site} />
    </SitePage>
  );
}
