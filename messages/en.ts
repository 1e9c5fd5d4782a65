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
  },
  lists: {
    older: 'Older articles',
    newer: 'Newer articles',
    newest: 'Back to the latest articles',
    pages: 'Pages of the list',
    olderTitle: (list) => `${list}, older articles`,
    tag: {
      kicker: 'Topic',
      description: (name) => `Everything in Dépêche on “${name}”, newest first.`,
    },
    author: {
      kicker: 'Author',
      description: (name) => `Articles by ${name} in Dépêche, newest first.`,
      empty: (name) => `Nothing by ${name} has appeared here yet.`,
    },
    wire: {
      description: 'All the news, minute by minute, newest first.',
      empty: 'Nothing has come over the wire yet.',
    },
    archive: {
      title: 'Archive',
      description: 'Everything that appeared in Dépêche, day by day.',
      empty: 'Nothing has appeared yet.',
      ofDay: (day) => `Everything that appeared on ${day}.`,
      ofMonth: (month) => `What appeared in ${month}, day by day.`,
      year: (year) => `The year ${year}`,
      emptyDay: 'Nothing appeared on that day.',
      emptyMonth: 'Nothing appeared in that month.',
      days: 'From day to day',
      months: 'From month to month',
      previousDay: 'Previous day',
      nextDay: 'Next day',
      previousMonth: 'Previous month',
      nextMonth: 'Next month',
    },
    corrections: {
      title: 'Corrections',
      description: 'What we had to put right, newest first. Each note also stays at the foot of its article.',
      empty: 'No correction has been published so far.',
      all: 'All corrections',
    },
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
  feeds: {
    explanation:
      'This is a feed: copy its address into a feed reader, and articles will arrive there as they appear. The page it belongs to:',
    link: 'RSS feed',
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
  info: {
    label: 'About this paper',
    saved: (when) => `Page last updated on ${when}.`,
    facts: {
      publisher: 'Publisher',
      legalForm: 'Legal form',
      address: 'Address',
      director: 'Responsible for what is published',
      host: 'Hosting',
      email: 'Write to us',
    },
    figures: {
      title: 'In figures',
      of: (articles, since) =>
        articles === 1
          ? `One article has appeared in this edition, on ${since}.`
          : `Of the latest ${articles.toLocaleString('en')} articles in this edition, since ${since}:`,
      written: 'Written by our own people',
      translated: 'Translated by machine',
      languages: 'Original languages',
      reviewed: 'Translations reviewed',
      corrected: 'Translations corrected since',
      withdrawn: 'Translations withdrawn',
    },
  },
};
