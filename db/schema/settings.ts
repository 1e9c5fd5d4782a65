import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Who answers for the paper: what the law wants named, and where readers can write. */
export type Publisher = {
  name: string;
  /** «SAS au capital de 1 000 €», «association loi 1901». */
  legalForm: string;
  postalAddress: string;
  /** The person who answers for what is published. */
  director: string;
  host: string;
  email: string;
  /** Address of a page about the paper elsewhere, for machines; empty where there is none. */
  sameAs: string[];
};

/** What others may do with what the paper publishes. */
export type Rights = {
  /** Whether text and data mining is reserved (Directive (EU) 2019/790, article 4). */
  isMiningReserved: boolean;
  /** Path or address of the page that says who may do it all the same; empty where there is none. */
  policyUrl: string;
  /** User agents of crawlers that robots.txt keeps away. */
  blockedCrawlers: string[];
};

/** What the site tells search engines and feed readers. */
export type Discovery = {
  /** Whether machine translations that nobody has read against their originals may be indexed. */
  indexUnreviewed: boolean;
  /** The WebSub hub that is told of each publication; empty where there is none. */
  hub: string;
};

/** Every setting by its key. */
export type Settings = { publisher: Publisher; rights: Rights; discovery: Discovery };

/** What the newsroom settled for the whole site; what has no row has its default. */
export const settings = pgTable('settings', {
  key: text().$type<keyof Settings>().primaryKey(),
  value: jsonb().$type<Settings[keyof Settings]>().notNull(),
  savedAt: instant('saved_at').notNull().defaultNow(),
});
