import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveDay } from '#components/site/archive-day.tsx';
import { ArchiveMonth } from '#components/site/archive-month.tsx';
import type { SiteContext } from '#components/site/site-context.ts';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { findArchiveDay, findArchiveMonth, listDayArticles } from '#db/queries/published-archive.ts';
import { middleOf, readPeriod } from '#lib/calendar.ts';
import { formatDay, formatMonth } from '#lib/dates.ts';
import { archivePath } from '#paths.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { type ListQuery, placeOf, readListPage } from '../../read-list-page.ts';
import { readSite } from '../../read-site.ts';
import { archiveClock } from '../archive-clock.ts';

type Props = { params: Promise<{ locale: string; period: string }>; searchParams: Promise<ListQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, period: text } = await params;
  const [site, period, place] = [await readSite(locale), readPeriod(text), placeOf(await searchParams)];
  if (!site || !period) return {};
  const { archive, olderTitle } = site.messages.lists;
  const utc = { ...site.clock, timeZone: 'UTC' };
  const name = (period.kind === 'day' ? formatDay : formatMonth)(utc, middleOf(text));
  const title = `${archive.title}, ${name}`;
  return pageMetadata(site, {
    title: place ? olderTitle(title) : title,
    description: period.kind === 'day' ? archive.ofDay(name) : archive.ofMonth(name),
    path: (edition) => archivePath(edition, text, place),
    isIndexed: !place,
  });
}

/** What appeared in a month or on a day; nothing of the future, and nothing before the paper began. */
export default async function ArchivePeriodPage({ params, searchParams }: Props) {
  const { locale, period: text } = await params;
  const [site, period] = [await readSite(locale), readPeriod(text)];
  if (!site || !period) notFound();
  return (
    <SitePage currentSlug={null} site={site}>
      {period.kind === 'day' ? await dayPage(text, site, await searchParams) : await monthPage(text, site)}
    </SitePage>
  );
}

async function monthPage(month: string, site: SiteContext) {
  const clock = archiveClock(site);
  const current = clock.today.slice(0, 7);
  if (month > current) notFound();
  const found = await findArchiveMonth(reader(), { ...clock, month });
  if (found.days.length === 0 && !found.previous && month !== current) notFound();
  return <ArchiveMonth month={month} site={site} {...found} />;
}

async function dayPage(day: string, site: SiteContext, query: ListQuery) {
  const clock = archiveClock(site);
  if (day > clock.today) notFound();
  const [neighbours, { items, links }] = await Promise.all([
    findArchiveDay(reader(), { ...clock, day }),
    readListPage(query, {
      length: 20,
      read: (slice) => listDayArticles(reader(), { ...clock, day, ...slice }),
      pathOf: (place) => archivePath(site.masthead.edition, day, place),
    }),
  ]);
  if (items.length === 0 && !neighbours.previous && day !== clock.today) notFound();
  return <ArchiveDay cards={items} day={day} links={links} site={site} {...neighbours} />;
}
