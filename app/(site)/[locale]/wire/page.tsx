import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describeList } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import { ListHead } from '#components/site/list-head.tsx';
import { SitePage } from '#components/site/site-page.tsx';
import { WireDays } from '#components/site/wire-days.tsx';
import { reader } from '#db/process-connections.ts';
import { findEvents } from '#db/queries/published-events.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { wireStatusPath } from '#paths/wire.ts';
import { fullEdition, pageWords, wirePath } from '#paths.ts';
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
  const events = await findEvents(
    reader(),
    items.map(({ id }) => id),
  );
  const { front, lists } = site.messages;
  const paper = await readPaper(site);
  const { description } = lists.wire;
  const described = { name: front.wire, description, path: wirePath(fullEdition(edition)) };
  return (
    <SitePage currentSlug={pageWords(edition.locale).wire} site={site}>
      <LinkedData paper={paper} things={describeList(paper, site, described, items)} />
      <ListHead description={description} title={front.wire}>
        <p className="mt-3 font-sans text-label">
          <a className="inline-block py-1.5 underline underline-offset-3" href={wireStatusPath(edition)}>
            {site.messages.wireStatus.title}
          </a>
        </p>
      </ListHead>
      <WireDays cards={items} events={events} links={links} site={site} />
    </SitePage>
  );
}
