import { expect, test } from 'vitest';
import type { SiteContext } from '#components/site/site-context.ts';
import { messages } from '#messages/fr.ts';
import { type EditionAddress, frontPath, fullEdition, sectionPath } from '#paths.ts';
import { pageMetadata } from './page-metadata.ts';

const fr = { locale: 'fr', name: 'Français', timeZone: 'Europe/Paris', isDefault: true };
const en = { locale: 'en', name: 'English', timeZone: 'Europe/Paris', isDefault: false };

const siteOf = (edition: SiteContext['masthead']['edition']): SiteContext => ({
  masthead: { edition, editions: [fr, en], sections: [], infoPages: [] },
  messages,
  clock: { locale: 'fr-FR', timeZone: 'Europe/Paris' },
});

const monde = { title: 'Monde', path: (edition: EditionAddress) => sectionPath(edition, 'monde') };

test('a page is called by its name, and shows it to those who share it', () => {
  expect(pageMetadata(siteOf(fr), monde)).toEqual({
    title: 'Monde',
    description: messages.site.tagline,
    alternates: { canonical: '/monde' },
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
    openGraph: {
      type: 'website',
      title: 'Monde',
      description: messages.site.tagline,
      url: '/monde',
      siteName: 'Dépêche',
      locale: 'fr_FR',
      images: [
        {
          url: expect.stringMatching(/^\/media\/share\/fr\/[0-9a-f]{16}\.jpeg$/),
          width: 1200,
          height: 630,
          type: 'image/jpeg',
          alt: `Dépêche · ${messages.site.tagline}`,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  });
});

test('a light page leads search engines to the full one', () => {
  const { alternates, openGraph } = pageMetadata(siteOf({ ...en, isLite: true }), monde);
  expect([alternates?.canonical, openGraph?.url]).toEqual(['/en/monde', '/en/monde']);
});

test('the front page is called after the paper, names itself among its versions, and one for everybody else', () => {
  const versions = Object.fromEntries([fr, en].map((edition) => [edition.locale, frontPath(fullEdition(edition))]));
  const head = { title: 'L’actualité', path: frontPath, versions, fallbackVersion: '/' };
  const { title, alternates, openGraph } = pageMetadata(siteOf(en), head);
  expect(title).toEqual({ absolute: 'Dépêche · L’actualité' });
  expect(openGraph?.title).toBe('Dépêche');
  expect(alternates?.languages).toEqual({ fr: '/', en: '/en', 'x-default': '/' });
});

test('a page that stands in one edition alone has no alternates', () => {
  expect(pageMetadata(siteOf(fr), { ...monde, versions: { fr: '/monde' } }).alternates).toEqual({
    canonical: '/monde',
  });
  expect(pageMetadata(siteOf(fr), { ...monde, versions: { en: '/en/world' } }).alternates).toMatchObject({
    languages: { fr: '/monde', en: '/en/world' },
  });
});

test('a page that is not to be listed is followed all the same', () => {
  const head = { title: 'Recherche', path: () => '/recherche', isIndexed: false };
  expect(pageMetadata(siteOf(fr), head).robots).toMatchObject({ index: false, follow: true });
});

test('feeds are found from the page', () => {
  const feed = { type: 'application/rss+xml', path: '/feed.xml', title: 'Dépêche' } as const;
  const { alternates } = pageMetadata(siteOf(fr), { title: 'x', path: () => '/x', feeds: [feed] });
  expect(alternates?.types).toEqual({ 'application/rss+xml': [{ url: '/feed.xml', title: 'Dépêche' }] });
});

test('an article says when it appeared and changed, where, by whom and on what, and shows its picture', () => {
  const article = {
    publishedAt: new Date('2026-11-23T08:00:00Z'),
    updatedAt: new Date('2026-11-23T09:30:00Z'),
    section: 'Europe',
    authors: ['Maud Ferrière'],
    tags: ['Grèce'],
  };
  const image = { path: '/media/share/x/0.jpeg', alt: 'Un ferry' };
  const metadata = pageMetadata(siteOf(fr), { title: 'x', path: () => '/x', article, image });
  expect(metadata.authors).toEqual([{ name: 'Maud Ferrière' }]);
  expect(metadata.twitter).toEqual({ card: 'summary_large_image' });
  expect(metadata.openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2026-11-23T08:00:00.000Z',
    modifiedTime: '2026-11-23T09:30:00.000Z',
    section: 'Europe',
    authors: ['Maud Ferrière'],
    tags: ['Grèce'],
    images: [{ url: '/media/share/x/0.jpeg', width: 1200, height: 630, type: 'image/jpeg', alt: 'Un ferry' }],
  });
});
