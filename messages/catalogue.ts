import { en } from './en.ts';
import { fr } from './fr.ts';

type ArticleKind = 'news' | 'brief' | 'report' | 'analysis' | 'interview' | 'opinion';
type ArticleStatus = 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn';

/** Every text of the interface. A language is one file of this shape, named in `catalogue`. */
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
  section: { empty: string; older: string; newest: string; olderTitle(section: string): string };
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
    source: string;
    readOriginal: string;
    dates(translated: string, reviewed: string | null): string;
    /** «de l’anglais» by language. */
    languages: Record<string, string>;
  };
  missing: Record<'title' | 'text' | 'toFront' | 'latest', string>;
  withdrawn: { title: string; on(when: string): string };
  failure: Record<'title' | 'text', string>;
  footer: Record<'translation' | 'newsroom', string>;
  newsroom: {
    statuses: Record<ArticleStatus, string>;
    counts(count: number): string;
  } & Record<
    | 'title'
    | 'signIn'
    | 'signOut'
    | 'email'
    | 'password'
    | 'signInFailed'
    | 'desk'
    | 'articles'
    | 'headline'
    | 'section'
    | 'status'
    | 'saved'
    | 'publicSite',
    string
  >;
};

const catalogue: Record<string, Messages> = { fr, en };

/** The interface texts of an edition; French, the site's own language, where there are none in its language. */
export function messagesFor(locale: string): Messages {
  return catalogue[locale] ?? fr;
}
