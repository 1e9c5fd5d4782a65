import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { WireDays } from '#components/site/wire-days.tsx';
import { reader } from '#db/process-connections.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { pageWords, wirePath } from '#paths.ts';
import { pageMetadata } from '../../metadata/page-metadata.ts';
import { inEveryEdition } from '../in-every-edition.ts';
import { type ListQuery, placeOf, readListPage } from '../read-list-page.ts';
import { readSite } from '../read-site.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<ListQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await readSite((await params).locale);
  const place = placeOf(await searchParams);
  if (!site) return {};
  const { lists, front } = site.messages;
  return pageMetadata(site, {
    title: place ? lists.olderTitle(front.wire) : front.wire,
    description: lists.wire.description,
    path: (edition) => wirePath(edition, place),
    versions: place ? {} : inEveryEdition(site, wirePath),
    isIndexed: !place,
  });
}

/** Le fil: everything that appeared, minute by minute. */
export default async function WirePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const site = await readSite(locale);
  if (!site) notFound();
  const { edition } = site.masthead;
  const { items, links } = await readListPage(await searchParams, {
    length: 40,
    read: (slice) => listLatest(reader(), { locale, ...slice }),
    pathOf: (place) => wirePath(edition, place),
  });
  const { front, lists } = site.messages;
  return (
    <SitePage currentSlug={pageWords(edition.locale).wire} site={site}>
      <ListHead description={lists.wire.description} title={front.wire} />
      <WireDays cards={items} links={links} site={site} />
    </SitePage>
  );
}
