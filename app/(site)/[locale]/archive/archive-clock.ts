import type { SiteContext } from '#components/site/site-context.ts';
import type { ArchiveClock } from '#db/queries/published-archive.ts';
import { isoDay } from '#lib/dates.ts';

/** How the edition of a page counts days, and what day it is there. */
export function archiveClock({ masthead, clock }: SiteContext): ArchiveClock {
  const { locale, timeZone } = masthead.edition;
  return { locale, timeZone, today: isoDay(clock, new Date()) };
}
