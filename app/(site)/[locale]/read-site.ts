import { cache } from 'react';
import type { SiteContext } from '#components/site/site-context.ts';
import { reader } from '#db/process-connections.ts';
import { findMasthead } from '#db/queries/published-editions.ts';
import { messagesFor } from '#messages/catalogue.ts';

/** What every page of an edition shows and speaks; null where there is no such edition. Asked once a page. */
export const readSite = cache(async (locale: string): Promise<SiteContext | null> => {
  const masthead = await findMasthead(reader(), locale);
  if (!masthead) return null;
  const messages = messagesFor(locale);
  return { masthead, messages, clock: { locale: messages.dateLocale, timeZone: masthead.edition.timeZone } };
});
