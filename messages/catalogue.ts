import type { ReportMessages } from './report/report-messages.ts';
import type { SearchMessages } from './search/search-messages.ts';
import type { ChangeMessages, WithdrawnMessages } from './source-acts/source-act-messages.ts';

/** What kinds of articles there are. */
export type ArticleKind = 'news' | 'brief' | 'report' | 'analysis' | 'interview' | 'opinion';

/** Every text of the site. A language is one file of this shape in this folder, named after its locale: `pt-br.ts`. */
export type Messages = {
  locale: string;
  /** How dates and numbers are written: English alone says nothing of the order of day and month. */
  dateLocale: string;
  name: string;
  direction: 'ltr' | 'rtl';
  site: Record<'tagline' | 'skipToContent' | 'sections' | 'menu' | 'editions' | 'frontPage' | 'backToTop', string>;
  front: {
    wire: string;
    wireLive: string;
    wholeSection: string;
    wholeSectionOf(section: string): string;
    empty: string;
  };
  section: { empty: string };
  /** Everything that readers walk through page by page. */
  lists: {
    older: string;
    newer: string;
    newest: string;
    pages: string;
    olderTitle(list: string): string;
    tag: { kicker: string; description(name: string): string };
    author: { kicker: string; description(name: string): string; empty(name: string): string };
    wire: Record<'description' | 'empty', string>;
    archive: {
      ofDay(day: string): string;
      ofMonth(month: string): string;
      year(year: string): string;
    } & Record<
      | 'title'
      | 'description'
      | 'empty'
      | 'emptyDay'
      | 'emptyMonth'
      | 'days'
      | 'months'
      | 'previousDay'
      | 'nextDay'
      | 'previousMonth'
      | 'nextMonth',
      string
    >;
    corrections: Record<'title' | 'description' | 'empty' | 'all', string>;
  };
  article: {
    /** What stands over a headline, or null where nothing needs to. */
    kinds: Record<ArticleKind, string | null>;
    published(when: string): string;
    updated(when: string): string;
    updatedToday(time: string): string;
    readingTime(minutes: number): string;
    oldNews(years: number): string;
  } & Record<'byline' | 'translatedBy' | 'corrections' | 'tags' | 'related' | 'otherEditions', string>;
  provenance: {
    label: string;
    mark(language: string): string;
    reviewed(language: string, by: string): string;
    unreviewed(language: string): string;
    /** Where people translated every sentence. */
    byHand(language: string): string;
    /** Which program translated; who is right in doubt. */
    engine(name: string): string;
    disclaimer: string;
    /** What a model has brought into the style of the house. */
    rewritten: Record<'headline' | 'standfirst' | 'both', string>;
    source: string;
    readOriginal: string;
    dates(translated: string, reviewed: string | null): string;
    /** «de l’anglais» by language. */
    languages: Record<string, string>;
  };
  reading: ReadingMessages;
  report: ReportMessages;
  missing: Record<'title' | 'text' | 'toFront' | 'latest', string>;
  withdrawn: WithdrawnMessages;
  changes: ChangeMessages;
  failure: Record<'title' | 'text', string>;
  /** In place of an article whose secret link has expired. */
  previewGone: Record<'title' | 'text', string>;
  feeds: {
    /** What a feed is, for whoever opens one in a browser; the name of the page follows. */
    explanation: string;
    /** The link in the foot of each page. */
    link: string;
  };
  footer: Record<'translation' | 'newsroom', string>;
  wireStatus: {
    states: Record<'working' | 'failing' | 'silent' | 'paused', string>;
  } & Record<'title' | 'description' | 'language' | 'readAt' | 'state' | 'dispatches' | 'never', string>;
  search: SearchMessages;
  comfort: Record<
    | 'lite'
    | 'full'
    | 'liteNow'
    | 'liteOffer'
    | 'seePhoto'
    | 'theme'
    | 'system'
    | 'light'
    | 'dark'
    | 'darkTheme'
    | 'textSize'
    | 'usual'
    | 'large'
    | 'largest'
    | 'breaking'
    | 'pause'
    | 'mostRead'
    // «%» is the number.
    | 'newDispatch'
    | 'newDispatches'
    | 'offline'
    | 'offlineText'
    | 'offlineEmpty',
    string
  >;
  info: {
    /** The pages about the paper, as a group of links. */
    label: string;
    saved(when: string): string;
    facts: Record<'publisher' | 'legalForm' | 'address' | 'director' | 'host' | 'email', string>;
    figures: {
      of(articles: number, since: string): string;
      /** What the gate did with the newest translations, published or not. */
      gate(checked: number, held: number, refused: number): string;
      columns: Record<'articles' | 'reviewed' | 'corrected', string>;
    } & Record<
      | 'title'
      | 'written'
      | 'translated'
      | 'languages'
      | 'engines'
      | 'reviewed'
      | 'corrected'
      | 'reported'
      | 'withdrawn',
      string
    >;
  };
};

/** Texts around an article: its dates, pictures, originals, and what a reader can do with it. */
type ReadingMessages = {
  /** `%` stands for «il y a 5 min». */
  dates: Record<'publishedAgo' | 'updatedAgo', string>;
  provenance: Record<'sourcePublished' | 'sourceUpdated' | 'translated' | 'reviewed' | 'notReviewed', string>;
  originals: {
    passage(from: string): string;
    whole(from: string): string;
    readPassage(source: string): string;
  } & Record<'showAll' | 'hideAll' | 'quotation', string>;
  otherSources: string;
  embed: {
    kinds: Record<'video' | 'audio' | 'graphic', string>;
    elsewhere(provider: string): string;
    waits(provider: string): string;
  };
  gallery: Record<'label' | 'previous' | 'next' | 'close', string>;
  share: Record<'title' | 'apps' | 'email' | 'copyLink' | 'cite' | 'copyCitation' | 'copied', string>;
  /** A headline within a citation. */
  quoted(headline: string): string;
  listen: Record<'start' | 'label' | 'pause' | 'resume' | 'stop' | 'speed', string>;
  place: Record<'resume' | 'dismiss', string>;
};

const loaded = new Map<string, Promise<Messages>>();

/** The texts of an edition; French, the site's own language, where there are none in its language. */
export function loadMessages(locale: string): Promise<Messages> {
  const name = locale.toLowerCase();
  const known = loaded.get(name);
  if (known) return known;
  // A locale is a row of the database: what is no language tag must not become the name of a file.
  const loading = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(name) ? importMessages(name) : loadMessages('fr');
  loaded.set(name, loading);
  return loading;
}

async function importMessages(name: string): Promise<Messages> {
  const file: { messages: Messages } = await import(`./${name}.ts`).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') return { messages: null };
    throw error;
  });
  return file.messages ?? loadMessages('fr');
}
