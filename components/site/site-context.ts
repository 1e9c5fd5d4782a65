import type { Masthead } from '#db/queries/published-editions.ts';
import type { Clock } from '#lib/dates.ts';
import type { Messages } from '#messages/catalogue.ts';

/** What every reader component needs to know of the page it stands on. */
export type SiteContext = { masthead: Masthead; messages: Messages; clock: Clock };
