import { daysBetween, daysOf } from '#lib/calendar.ts';
import { tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';
import { inSlice, type ListSlice, nearestFirst } from './published-slices.ts';

/** An edition's calendar: where its days begin, and what day it is there. */
export type ArchiveClock = { locale: string; timeZone: string; today: string };

/** What came before and after, nearest first and never in the future; null where there is nothing. */
export type Neighbours = { previous: string | null; next: string | null };

const byDate = { date: 'a.published_at', id: 'a.id' };

// A page of the archive shows which days near it have articles: it is told when one gets its first. How many days of
// silence it listens to has a limit.
const longestSilence = 31;

const tagDays = (locale: string, days: readonly string[]) => tagPage(...days.map((day) => `day:${locale}:${day}`));

/** The months (`2026-11`) in which an edition published something, newest first; each costs one look at an index. */
export async function listArchiveMonths(sql: Sql, { locale, timeZone, today }: ArchiveClock): Promise<string[]> {
  const rows = await sql<{ month: string }[]>`
    with recursive month (first) as (
      (select date_trunc('month', a.published_at at time zone ${timeZone}) from articles a
        where ${isPublished(sql)} and a.locale = ${locale} and a.published_at < ${dayAfter(sql, today, timeZone)}
        order by a.published_at desc limit 1)
      union all
      select (select date_trunc('month', a.published_at at time zone ${timeZone}) from articles a
        where ${isPublished(sql)} and a.locale = ${locale} and a.published_at < month.first at time zone ${timeZone}
        order by a.published_at desc limit 1)
      from month where month.first is not null
    )
    select to_char(first, 'YYYY-MM') as month from month where first is not null`;
  if (rows[0]?.month !== today.slice(0, 7)) tagDays(locale, [today]);
  return rows.map(({ month }) => month);
}

/** The days of a month on which an edition published something, in their order, and the months around it that have any. */
export async function findArchiveMonth(
  sql: Sql,
  { locale, timeZone, today, month }: ArchiveClock & { month: string },
): Promise<Neighbours & { days: string[] }> {
  const days = daysOf(month).filter((day) => day <= today);
  const [last = month] = daysOf(month).slice(-1);
  const [found, neighbours] = await Promise.all([
    sql<{ day: string }[]>`
      select wanted.day from unnest(${days}::text[]) as wanted (day)
      where exists (select from articles a
        where ${isPublished(sql)} and a.locale = ${locale}
          and a.published_at >= ${dayBegins(sql, sql`wanted.day`, timeZone)}
          and a.published_at < ${dayAfter(sql, sql`wanted.day`, timeZone)})
      order by wanted.day`,
    findNeighbours(sql, { locale, timeZone, today, from: `${month}-01`, to: last }),
  ]);
  const shown = found.map(({ day }) => day);
  tagDays(
    locale,
    days.filter((day) => !shown.includes(day)),
  );
  return {
    days: shown,
    previous: neighbours.previous?.slice(0, 7) ?? null,
    next: neighbours.next?.slice(0, 7) ?? null,
  };
}

/** The days before and after a day on which an edition published something. */
export async function findArchiveDay(sql: Sql, { day, ...clock }: ArchiveClock & { day: string }): Promise<Neighbours> {
  const { previous, next } = await findNeighbours(sql, { ...clock, from: day, to: day });
  tagDays(clock.locale, [day]);
  if (previous) tagDays(clock.locale, daysBetween(previous, day, longestSilence));
  // Until today, today included.
  const silent = daysBetween(day, next ?? clock.today, longestSilence);
  tagDays(clock.locale, next || day === clock.today ? silent : [...silent, clock.today]);
  return { previous, next };
}

/** What an edition published on a day, newest first. */
export async function listDayArticles(
  sql: Sql,
  { locale, timeZone, day, place, limit }: ListSlice & { locale: string; timeZone: string; day: string },
): Promise<Card[]> {
  tagDays(locale, [day]);
  const cards = await sql<Card[]>`
    with page as (
      select a.id from articles a
      where ${isPublished(sql)} and a.locale = ${locale} and a.published_at >= ${dayBegins(sql, day, timeZone)}
        and a.published_at < ${dayAfter(sql, day, timeZone)} ${inSlice(sql, place, byDate)}
      ${nearestFirst(sql, place, byDate)} limit ${limit}
    )
    select ${cardColumns(sql, locale)} from page join articles a on a.id = page.id
    order by a.published_at desc, a.id desc`;
  return tagCards(cards);
}

async function findNeighbours(
  sql: Sql,
  { locale, timeZone, today, from, to }: ArchiveClock & { from: string; to: string },
): Promise<Neighbours> {
  const [row] = await sql<[Neighbours]>`
    select
      (select to_char(a.published_at at time zone ${timeZone}, 'YYYY-MM-DD') from articles a
        where ${isPublished(sql)} and a.locale = ${locale} and a.published_at < ${dayBegins(sql, from, timeZone)}
        order by a.published_at desc limit 1) as previous,
      (select to_char(a.published_at at time zone ${timeZone}, 'YYYY-MM-DD') from articles a
        where ${isPublished(sql)} and a.locale = ${locale} and a.published_at >= ${dayAfter(sql, to, timeZone)}
          and a.published_at < ${dayAfter(sql, today, timeZone)}
        order by a.published_at limit 1) as next`;
  return row;
}

/** The instant at which a day begins there; days have 23 to 25 hours. */
const dayBegins = (sql: Sql, day: string | ReturnType<Sql>, timeZone: string) =>
  sql`(${day}::text::date::timestamp at time zone ${timeZone}::text)`;

const dayAfter = (sql: Sql, day: string | ReturnType<Sql>, timeZone: string) =>
  sql`((${day}::text::date + 1)::timestamp at time zone ${timeZone}::text)`;
