import { cache } from 'react';
import type { SiteContext } from '#components/site/site-context.ts';
import { reader } from '#db/process-connections.ts';
import { findMasthead, type Masthead } from '#db/queries/published-editions.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { isLitePage } from '#lib/page-record.ts';
import { loadMessages } from '#messages/catalogue.ts';

/** What every page of an edition shows and speaks; null where there is no such edition. Asked once a page. */
export const readSite = cache(async (locale: string): Promise<SiteContext | null> => {
  const [masthead, messages] = await Promise.all([findMasthead(reader(), locale), loadMessages(locale)]);
  if (!masthead) return null;
  return {
    masthead: isLitePage() ? liteMasthead(masthead) : masthead,
    messages,
    clock: { locale: messages.dateLocale, timeZone: masthead.edition.timeZone },
  };
});

/** What the newsroom settled for the whole site. Asked once a page. */
export const readSettings = cache(() => getSettings(reader()));

// Every link of a light page is made from its edition, and so leads to light pages.
function liteMasthead(masthead: Masthead): Masthead {
  const lite = <Edition extends object>(edition: Edition) => ({ ...edition, isLite: true });
  return { ...masthead, edition: lite(masthead.edition), editions: masthead.editions.map(lite) };
}
