import type { Metadata } from 'next';
import type { SiteContext } from '#components/site/site-context.ts';
import { editionShare, shareHash, shareSize } from '#newsroom/share-picture/share-content.ts';
import { type EditionAddress, frontPath, fullEdition, sharePicturePath } from '#paths.ts';

/** A feed of what a page lists, which feed readers find from the page. */
export type FeedLink = {
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
  path: string;
  title: string;
};

/** A share picture for those who show a link to the page; `path` is one of ours. */
export type ShareImage = { path: string; alt: string };

/** What the head of a page's document says. */
export type PageHead = {
  /** Without the name of the paper, which is put behind it. */
  title: string;
  /** What the page is about in one or two sentences; empty or left out where there is nothing to say. */
  description?: string;
  /** The address of the page in an edition: its canonical one is made of the full edition, for light pages too. */
  path: (edition: EditionAddress) => string;
  /** The same page in other editions by locale, where it really exists; the page itself need not be in it. */
  versions?: Readonly<Record<string, string>>;
  /** Where readers go whose language the site has not; only front pages know. */
  fallbackVersion?: string;
  /** Whether search engines may list the page; its links are followed in any case. */
  isIndexed?: boolean;
  feeds?: readonly FeedLink[];
  /** Left out where the page has none of its own: the picture of the edition stands for it. */
  image?: ShareImage;
  /** What else is said by `meta`, by its name. */
  more?: Readonly<Record<string, string>>;
  /** What only articles have. */
  article?: {
    publishedAt: Date;
    updatedAt: Date | null;
    section: string;
    authors: readonly string[];
    tags: readonly string[];
  };
};

const siteName = 'Dépêche';

/** What search engines, feed readers and whoever shows a link to a page are told of it. Every page of the site has it. */
export function pageMetadata(site: SiteContext, head: PageHead): Metadata {
  const { edition } = site.masthead;
  const full = fullEdition(edition);
  const path = head.path(full);
  const isFront = path === frontPath(full);
  const { article, image = editionImage(site), isIndexed = true } = head;
  const description = head.description || site.messages.site.tagline;
  return {
    title: isFront ? { absolute: `${siteName} · ${head.title}` } : head.title,
    description,
    alternates: {
      canonical: path,
      ...languages(head, edition.locale, path),
      ...(head.feeds && { types: feedTypes(head.feeds) }),
    },
    robots: { index: isIndexed, follow: true, 'max-image-preview': 'large' },
    ...(article && { authors: article.authors.map((name) => ({ name })) }),
    openGraph: {
      ...(article ? articleGraph(article) : { type: 'website' }),
      title: isFront ? siteName : head.title,
      description,
      url: path,
      siteName,
      locale: graphLocale(site.messages.dateLocale),
      images: [{ url: image.path, ...shareSize, type: 'image/jpeg', alt: image.alt }],
    },
    twitter: { card: 'summary_large_image' },
    ...(head.more && { other: head.more }),
  };
}

function editionImage({ masthead, messages }: SiteContext): ShareImage {
  const hash = shareHash(editionShare(messages));
  return { path: sharePicturePath(masthead.edition.locale, hash), alt: `${siteName} · ${messages.site.tagline}` };
}

function languages({ versions = {}, fallbackVersion }: PageHead, locale: string, path: string) {
  const all = { ...versions, [locale]: path, ...(fallbackVersion && { 'x-default': fallbackVersion }) };
  // An alternate of nothing but itself tells nobody anything.
  return Object.keys(versions).some((other) => other !== locale) ? { languages: all } : {};
}

// Open Graph knows language and territory, not how a language writes its numbers.
function graphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale);
  return region ? `${language}_${region}` : language;
}

function feedTypes(feeds: readonly FeedLink[]) {
  return Object.fromEntries(feeds.map(({ type, path, title }) => [type, [{ url: path, title }]]));
}

function articleGraph({ publishedAt, updatedAt, section, authors, tags }: NonNullable<PageHead['article']>) {
  return {
    type: 'article' as const, // Next tells the kinds of graph apart by this very word
    publishedTime: publishedAt.toISOString(),
    ...(updatedAt && { modifiedTime: updatedAt.toISOString() }),
    section,
    authors: [...authors],
    tags: [...tags],
  };
}
