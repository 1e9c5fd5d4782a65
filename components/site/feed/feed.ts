/** A feed, whatever the format that it is written in. Addresses are whole ones. */
export type Feed = {
  /** Stays the same when the address changes. */
  id: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** The page that lists the same articles. */
  home: string;
  self: string;
  /** The WebSub hub that tells of changes, or null. */
  hub: string | null;
  publisher: string;
  /** The last change of any item; null where there is none. */
  updatedAt: Date | null;
  items: readonly FeedItem[];
  /** For whoever opens the feed in a browser; only RSS is shown by one. */
  browser: { explanation: string; stylesheet: string };
};

/** An article in a feed, complete. */
export type FeedItem = {
  /** Of the article, for ever and in every feed: readers tell by it what is new. */
  id: string;
  address: string;
  headline: string;
  /** What a reader shows who shows no more; of a translation it says so. */
  standfirst: string;
  /** Everything that the page shows of the article, with whole addresses. */
  html: string;
  language: string;
  authors: readonly FeedAuthor[];
  /** The section, then the tags. */
  subjects: readonly string[];
  publishedAt: Date;
  updatedAt: Date;
  picture: FeedPicture | null;
  /** Sounds and films. */
  files: readonly FeedFile[];
  translation: FeedTranslation | null;
};

export type FeedAuthor = { name: string; address: string | null };

export type FeedPicture = { address: string; type: string; width: number; height: number; alt: string; credit: string };

export type FeedFile = { address: string; type: string; bytes: number };

/** What a machine translated, from where, and who answers for it. */
export type FeedTranslation = {
  /** Language of the original. */
  from: string;
  original: string;
  source: string;
  engine: string;
  /** What the IPTC calls this kind of source; null where people translated. */
  kind: string | null;
  translatedAt: Date;
  review: { by: string; at: Date } | null;
};
