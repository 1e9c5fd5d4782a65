/** Somebody whom a feed names. */
export type FeedPerson = { name: string; email: string | null; url: string | null };

/** A subject: `term` is the source's word, `label` how people read it, `scheme` the list that it is from. */
export type FeedCategory = { term: string; label: string | null; scheme: string | null };

/** A file that belongs to an item; `length` in bytes. */
export type FeedEnclosure = { url: string; type: string | null; length: number | null };

/** A picture, sound or film that illustrates an item; sizes in pixels. */
export type FeedMedia = {
  url: string;
  kind: 'image' | 'audio' | 'video' | 'other';
  type: string | null;
  width: number | null;
  height: number | null;
  title: string | null;
  credit: string | null;
};

/** One item of a feed, in our own terms. Texts without markup are plain text; `summary` and `content` are HTML as it came. */
export type FeedItem = {
  /** What the source calls the item; null where it gives it no name. */
  id: string | null;
  link: string | null;
  title: string;
  authors: FeedPerson[];
  published: Date | null;
  updated: Date | null;
  created: Date | null;
  categories: FeedCategory[];
  language: string | null;
  summary: FeedText | null;
  content: FeedText | null;
  enclosures: FeedEnclosure[];
  media: FeedMedia[];
};

/** A piece of HTML, and the address that its relative addresses belong to. */
export type FeedText = { html: string; baseUrl: string | null };

/** The kinds of feed that are read; `page` is a page that lists what is new. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'cdf' | 'json' | 'sitemap' | 'page';

/** A feed as it was read, whatever its format. */
export type Feed = {
  format: FeedFormat;
  title: string;
  link: string | null;
  description: string;
  language: string | null;
  authors: FeedPerson[];
  categories: FeedCategory[];
  rights: string;
  image: string | null;
  published: Date | null;
  updated: Date | null;
  /** The address that the feed gives for itself, and the WebSub hubs that tell of its changes. */
  self: string | null;
  hubs: string[];
  items: FeedItem[];
};

/** Why there is no feed: `not_a_feed` names what it seems to be instead, `no_match` the selector of items that finds none. */
export type FeedError =
  | { kind: 'empty' }
  | { kind: 'not_a_feed'; found: 'html' | 'xml' | 'json' | 'text' }
  | { kind: 'too_large'; bytes: number }
  | { kind: 'bad_selector'; selector: string }
  | { kind: 'no_match'; selector: string };
