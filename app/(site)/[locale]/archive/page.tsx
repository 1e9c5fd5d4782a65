import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveYears } from '#components/site/archive-years.tsx';
import { describeList } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { listArchiveMonths } from '#db/queries/published-archive.ts';
import { archivePath, fullEdition } from '#paths.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { readPaper } from '../../metadata/read-paper.ts';
import { inEveryEdition } from '../in-every-edition.ts';
import { readSite } from '../read-site.ts';
import { archiveClock } from './archive-clock.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  if (!site) return {};
  const { title, description } = site.messages.lists.archive;
  return pageMetadata(site, {
    title,
    description,
    path: archivePath,
    versions: inEveryEdition(site, archivePath),
  });
}

/** The months in which something appeared. */
export default async function ArchivePage({ params }: Props) {
  const site = await readSite((await params).locale);
  if (!site) notFound();
  const { title, description } = site.messages.lists.archive;
  const paper = await readPaper(site);
  const described = { name: title, description, path: archivePath(fullEdition(site.masthead.edition)) };
  return (
    <SitePage currentSlug={null} site={site}>
      <LinkedData paper={paper} things={describeList(paper, site, described, [])} />
      <ListHead description={description} title={title} />
      <ArchiveYears months={await listArchiveMonths(reader(), archiveClock(site))} site={site} />
    </SitePage>
  );
}
