import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveDay } from '#components/site/archive-day.tsx';
import { ArchiveMonth } from '#components/site/archive-month.tsx';
import { describeList } from '#components/site/linked-data/describe.ts';
import { LinkedData } from '#components/site/linked-data/linked-data.tsx';
import type { SiteContext } from '#components/site/site-context.ts';
import { SitePage } from '#components/site/site-page.tsx';
import { reader } from '#db/process-connections.ts';
import { findArchiveDay, findArchiveMonth, listDayArticles } from '#db/queries/published-archive.ts';
import type { Card } from '#db/queries/published-cards.ts';
import { middleOf, readPeriod } from '#lib/calendar.ts';
import { formatDay, formatMonth } from '#lib/dates.ts';
import { archivePath, fullEdition } from '#paths.ts';
import { pageMetadata } from '../../../metadata/page-metadata.ts';
import { readPaper } from '../../../metadata/read-paper.ts';
import { type ListQuery, placeOf, readListPage } from '../../read-list-page.ts';
import { readSite } from '../../read-site.ts';
import { archiveClock } from '../archive-clock.ts';

type Props = { params: Promise<{ locale: string; period: string }>; searchParams: Promise<ListQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, period: text } = await params;
  const [site, period, place] = [await readSite(locale), readPeriod(text), placeOf(await searchParams)];
  if (!site || !period) return {};
  const { archive, olderTitle } = site.messages.lists;
  const { name, title } = titleOf(site, text, period.kind);
  return pageMetadata(site, {
    title: place ? olderTitle(title) : title,
    description: period.kind === 'day' ? archive.ofDay(name) : archive.ofMonth(name),
    path: (edition) => archivePath(edition, text, place),
    isIndexed: !place,
  });
}

function titleOf(site: SiteContext, text: string, kind: 'day' | 'month') {
  const utc = { ...site.clock, timeZone: 'UTC' };
  const name = (kind === 'day' ? formatDay : formatMonth)(utc, middleOf(text));
  return { name, title: `${site.messages.lists.archive.title}, ${name}` };
}

/** The page and the way to it, with the articles that it shows. */
async function PeriodData({ site, text, cards }: { site: SiteContext; text: string; cards: Card[] }) {
  const paper = await readPaper(site);
  const edition = fullEdition(site.masthead.edition);
  const { title } = titleOf(site, text, readPeriod(text)?.kind ?? 'month');
  const archive = { name: site.messages.lists.archive.title, path: archivePath(edition) };
  const page = { name: title, path: archivePath(edition, text) };
  return <LinkedData paper={paper} things={describeList(paper, site, page, cards, [archive])} />;
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
  return (
    <>
      <PeriodData cards={[]} site={site} text={month} />
      <ArchiveMonth month={month} site={site} {...found} />
    </>
  );
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
  return (
    <>
      <PeriodData cards={items} site={site} text={day} />
      <ArchiveDay cards={items} day={day} links={links} site={site} {...neighbours} />
    </>
  );
}
