import { expect, test } from 'vitest';
import { feedLinksIn, guessedFeeds } from './find-feeds.ts';

const page = 'https://x.example/news/index.html';
const addressesIn = (html: string) => feedLinksIn(html, page).map(({ address }) => address);

test('feeds that the head names come first, those of comments last', () => {
  const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" type="application/atom+xml; charset=utf-8" title="News" href="atom"></head>
    <body><a href="/rss.xml">RSS</a>`;
  expect(addressesIn(html)).toEqual([
    'https://x.example/news/atom',
    'https://x.example/rss.xml',
    'https://x.example/comments/feed',
  ]);
});

test('the base of the page counts', () => {
  const html = '<base href="https://y.example/"><link rel="alternate" type="application/feed+json" href="feed.json">';
  expect(addressesIn(html)).toEqual(['https://y.example/feed.json']);
});

test.each([
  '<link rel="alternate" hreflang="en" href="/en">',
  '<link rel="alternate" type="text/html" href="/print">',
  '<link rel="stylesheet" type="text/css" href="/feed.css">',
  '<a href="/feedback">Write to us</a>',
  '<a href="javascript:feed()">x</a>',
  '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">',
])('%s names no feed', (html) => expect(addressesIn(html)).toEqual([]));

test('where nothing is named there are usual places', () => {
  expect(guessedFeeds(page)).toContain('https://x.example/rss.xml');
});
