import type { Messages } from './catalogue.ts';

export const messages: Messages = {
  locale: 'en',
  dateLocale: 'en-GB',
  name: 'English',
  direction: 'ltr',
  site: {
    tagline: 'News from here and elsewhere, translated and checked',
    skipToContent: 'Skip to content',
    sections: 'Sections',
    menu: 'Menu',
    editions: 'Editions',
    frontPage: 'Front page',
    backToTop: 'Back to top of page',
  },
  front: {
    wire: 'The wire',
    wireLive: 'live',
    wholeSection: 'More',
    wholeSectionOf: (section) => `More from ${section}`,
    empty: 'The first edition is on its way. Please come back in a moment.',
  },
  section: {
    empty: 'Nothing has appeared in this section yet.',
    older: 'Older articles',
    newest: 'Back to the latest articles',
    olderTitle: (section) => `${section}, older articles`,
  },
  article: {
    kinds: {
      news: null,
      brief: 'In brief',
      report: 'Report',
      analysis: 'Analysis',
      interview: 'Interview',
      opinion: 'Opinion',
    },
    byline: 'By',
    translatedBy: ', translated by ',
    published: (when) => `Published ${when}`,
    updated: (when) => `Updated ${when}`,
    updatedToday: (time) => `Updated at ${time}`,
    readingTime: (minutes) => `${minutes}\u00a0min read`,
    oldNews: (years) =>
      years < 2 ? 'This article is more than a year old.' : `This article is more than ${years} years old.`,
    corrections: 'Corrections',
    tags: 'Topics',
    related: 'Read next',
    otherEditions: 'This article in another language',
  },
  provenance: {
    label: 'Where this article comes from',
    mark: (language) => `Machine-translated ${language}`,
    reviewed: (language, by) => `Machine-translated ${language}, reviewed by ${by}.`,
    unreviewed: (language) => `Machine translation ${language}, not reviewed.`,
    source: 'Source',
    readOriginal: 'Read the original',
    dates: (translated, reviewed) =>
      reviewed ? `Translated ${translated}, reviewed ${reviewed}.` : `Translated ${translated}.`,
    languages: {
      en: 'from English',
      es: 'from Spanish',
      ca: 'from Catalan',
      de: 'from German',
      it: 'from Italian',
      fr: 'from French',
    },
  },
  missing: {
    title: 'Page not found',
    text: 'There is nothing at this address. The link may be incomplete, or the page never existed.',
    toFront: 'Go to the front page',
    latest: 'Latest articles',
  },
  withdrawn: {
    title: 'Article withdrawn',
    on: (when) => `This article was withdrawn on ${when}.`,
  },
  failure: {
    title: 'This page could not be shown',
    text: 'The fault is ours. It has been reported; please try again in a moment.',
  },
  footer: {
    translation:
      'Some of the news on this site is machine-translated; each piece says where it comes from and who checked it.',
    newsroom: 'Newsroom',
  },
  comfort: {
    lite: 'Light version',
    full: 'Full version',
    liteNow: 'You are reading the light version.',
    liteOffer: 'Saving data?',
    seePhoto: 'See the picture',
  },
};
