import { expect, test } from 'vitest';
import * as paths from './paths.ts';

const fr = { locale: 'fr', isDefault: true };
const en = { locale: 'en', isDefault: false };
const share = (place: paths.SharePlace) => paths.shareAddress(place, 'https://depeche.example/a', 'Été & mer');
const id = '0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e5f';

// Every address of the product: what is not here does not exist.
const addresses: Record<string, [made: string, address: string][]> = {
  frontPath: [
    [paths.frontPath(fr), '/'],
    [paths.frontPath(en), '/en'],
    [paths.frontPath({ ...fr, isLite: true }), '/lite'],
    [paths.frontPath({ ...en, isLite: true }), '/en/lite'],
  ],
  sectionPath: [
    [paths.sectionPath(fr, 'europe'), '/europe'],
    [paths.sectionPath(en, 'world'), '/en/world'],
    [paths.sectionPath(fr, 'europe', { direction: 'before', cursor: 'm1-é' }), '/europe?before=m1-%C3%A9'],
    [paths.sectionPath(fr, 'europe', { direction: 'after', cursor: 'm1' }), '/europe?after=m1'],
  ],
  wirePath: [
    [paths.wirePath(fr), '/fil'],
    [paths.wirePath(en, { direction: 'before', cursor: 'm1' }), '/en/wire?before=m1'],
  ],
  tagPath: [
    [paths.tagPath(fr, 'mer'), '/sujet/mer'],
    [paths.tagPath(en, 'sea', { direction: 'after', cursor: 'm1' }), '/en/topic/sea?after=m1'],
  ],
  authorPath: [
    [paths.authorPath({ ...fr, isLite: true }, 'lea-moreau'), '/lite/auteur/lea-moreau'],
    [paths.authorPath(en, 'lea-moreau', { direction: 'before', cursor: 'm1' }), '/en/author/lea-moreau?before=m1'],
  ],
  archivePath: [
    [paths.archivePath(fr), '/archives'],
    [paths.archivePath(en, '2026-11'), '/en/archive/2026-11'],
    [paths.archivePath(fr, '2026-11-24', { direction: 'before', cursor: 'm1' }), '/archives/2026-11-24?before=m1'],
  ],
  correctionsPath: [
    [paths.correctionsPath(fr), '/corrections'],
    [paths.correctionsPath(en, { direction: 'before', cursor: 'm1' }), '/en/corrections?before=m1'],
  ],
  searchPath: [
    [paths.searchPath(fr), '/recherche'],
    [paths.searchPath(en, { q: 'a & b', section: 'world' }), '/en/search?q=a+%26+b&section=world'],
    [
      paths.searchPath({ ...fr, isLite: true }, { q: 'été', kind: '', after: 'm1' }),
      '/lite/recherche?after=m1&q=%C3%A9t%C3%A9',
    ],
  ],
  searchSuggestionsPath: [
    [paths.searchSuggestionsPath({ ...fr, isLite: true }), '/recherche/suggestions.json'],
    [paths.searchSuggestionsPath(en), '/en/search/suggestions.json'],
  ],
  searchScriptPath: [[paths.searchScriptPath, '/assets/search.js']],
  articlePath: [
    [paths.articlePath(fr, 'europe', 'mer-egee'), '/europe/mer-egee'],
    [paths.articlePath(en, 'europe', 'aegean-ferry'), '/en/europe/aegean-ferry'],
    [paths.articlePath({ ...en, isLite: true }, 'europe', 'aegean-ferry'), '/en/lite/europe/aegean-ferry'],
  ],
  otherVersionPath: [
    [paths.otherVersionPath(fr, '/'), '/lite'],
    [paths.otherVersionPath(fr, '/europe/mer-egee'), '/lite/europe/mer-egee'],
    [paths.otherVersionPath(en, '/en'), '/en/lite'],
    [paths.otherVersionPath(en, '/en/world?before=m1'), '/en/lite/world?before=m1'],
    [paths.otherVersionPath({ ...fr, isLite: true }, '/lite'), '/'],
    [paths.otherVersionPath({ ...en, isLite: true }, '/en/lite/world'), '/en/world'],
  ],
  themeScriptPath: [[paths.themeScriptPath, '/assets/theme.js']],
  siteScriptPath: [[paths.siteScriptPath, '/assets/site.js']],
  offlinePath: [
    [paths.offlinePath(fr), '/hors-ligne'],
    [paths.offlinePath({ ...en, isLite: true }), '/en/offline'],
  ],
  manifestPath: [
    [paths.manifestPath(fr), '/manifest.webmanifest'],
    [paths.manifestPath(en), '/en/manifest.webmanifest'],
  ],
  iconPath: [[paths.iconPath('icon-192'), '/assets/icon-192.png']],
  liteStylePath: [[paths.liteStylePath, '/assets/lite.css']],
  infoPath: [
    [paths.infoPath(fr, 'mentions-legales'), '/infos/mentions-legales'],
    [paths.infoPath({ ...en, isLite: true }, 'legal-notice'), '/en/lite/info/legal-notice'],
  ],
  feedPath: [
    [paths.feedPath(fr, { kind: 'edition' }, 'rss'), '/feed.xml'],
    [paths.feedPath(en, { kind: 'edition' }, 'atom'), '/en/feed.atom'],
    [paths.feedPath({ ...en, isLite: true }, { kind: 'edition' }, 'json'), '/en/feed.json'],
    [paths.feedPath(fr, { kind: 'section', slug: 'europe' }, 'rss'), '/europe/feed.xml'],
    [paths.feedPath(fr, { kind: 'tag', slug: 'mer' }, 'rss'), '/sujet/mer/feed.xml'],
    [paths.feedPath(en, { kind: 'author', slug: 'maud-ferriere' }, 'json'), '/en/author/maud-ferriere/feed.json'],
    [
      paths.feedPath(fr, { kind: 'search', query: { q: 'été & mer', kind: 'report' } }, 'rss'),
      '/recherche/feed.xml?kind=report&q=%C3%A9t%C3%A9+%26+mer',
    ],
  ],
  feedStylesheet: [[paths.feedStylesheet, '/assets/feed.css']],
  picturePath: [[paths.picturePath(id, 640, 'avif'), `/media/${id}/640.avif`]],
  pictureCropPath: [[paths.pictureCropPath(id, '16x9'), `/media/${id}/16x9.jpeg`]],
  sharePicturePath: [[paths.sharePicturePath('fr', '0123456789abcdef'), '/media/share/fr/0123456789abcdef.jpeg']],
  mediaFilePath: [[paths.mediaFilePath(id, 'mp3'), `/media/${id}/file.mp3`]],
  searchTemplatePath: [[paths.searchTemplatePath(en), '/en/search?q={search_term_string}']],
  logoPath: [[paths.logoPath, '/assets/logo.png']],
  robotsPath: [[paths.robotsPath, '/robots.txt']],
  sitemapPath: [[paths.sitemapPath, '/sitemap.xml']],
  newsSitemapPath: [[paths.newsSitemapPath, '/sitemap-news.xml']],
  sitemapFilePath: [
    [paths.sitemapFilePath(fr, '2026-11'), '/sitemap/2026-11.xml'],
    [paths.sitemapFilePath({ ...en, isLite: true }, '2026-11', 2), '/en/sitemap/2026-11-2.xml'],
  ],
  rightsLicencePath: [[paths.rightsLicencePath, '/license.xml']],
  tdmRulesPath: [[paths.tdmRulesPath, '/.well-known/tdmrep.json']],
  securityTxtPath: [[paths.securityTxtPath, '/.well-known/security.txt']],
  scriptPath: [[paths.scriptPath('article'), '/assets/article.js']],
  shareAddress: [
    [share('email'), 'mailto:?subject=%C3%89t%C3%A9%20%26%20mer&body=https%3A%2F%2Fdepeche.example%2Fa'],
    [share('whatsapp'), 'https://wa.me/?text=%C3%89t%C3%A9%20%26%20mer%20https%3A%2F%2Fdepeche.example%2Fa'],
    [
      share('bluesky'),
      'https://bsky.app/intent/compose?text=%C3%89t%C3%A9%20%26%20mer%20https%3A%2F%2Fdepeche.example%2Fa',
    ],
    [
      share('mastodon'),
      'https://share.joinmastodon.org/#text=%C3%89t%C3%A9%20%26%20mer%20https%3A%2F%2Fdepeche.example%2Fa',
    ],
    [share('facebook'), 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fdepeche.example%2Fa'],
    [share('linkedin'), 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fdepeche.example%2Fa'],
  ],
  deskPath: [[paths.deskPath, '/admin']],
  signInPath: [[paths.signInPath, '/admin/sign-in']],
  absolute: [
    [paths.absolute('https://depeche.example', '/'), 'https://depeche.example/'],
    [paths.absolute('https://depeche.example', '/en'), 'https://depeche.example/en'],
  ],
};

// What paths.ts knows of addresses without making one.
const lists = [
  'pictureWidths',
  'siteQueryParameters',
  'reservedSegments',
  'isReservedSlug',
  'feedFormat',
  'liteSegment',
  'fullEdition',
  'pageWords',
];

test.each(Object.entries(addresses))('%s', (_name, made) => {
  expect(made.map(([address]) => address)).toEqual(made.map(([, address]) => address));
});

test('every address is listed here', () => {
  expect(Object.keys(paths).toSorted()).toEqual([...Object.keys(addresses), ...lists].toSorted());
});

test('no section can be called like a part of the program', () => {
  const ofTheProgram = [
    'admin',
    'media',
    'lite',
    'sitemap',
    'error',
    'search',
    'recherche',
    'tag',
    'sujet',
    'topic',
    'hors-ligne',
  ];
  expect(ofTheProgram.filter((name) => !paths.isReservedSlug(name))).toEqual([]);
  expect(['monde', 'politique', 'world'].filter(paths.isReservedSlug)).toEqual([]);
});

test('a file is the same whatever is asked of it, but for the feed of a search', () => {
  const parametersOf = (...segments: string[]) => paths.siteQueryParameters(segments);
  expect([
    parametersOf('robots.txt'),
    parametersOf('feed.xml'),
    parametersOf('monde', 'feed.atom'),
    parametersOf('tag', 'x', 'feed.json'),
  ]).toEqual([[], [], [], []]);
  expect(parametersOf('search', 'feed.xml')).toEqual(['from', 'kind', 'period', 'q', 'section', 'source', 'to']);
});

test('a feed is known by the name of its file', () => {
  expect(['feed.xml', 'feed.atom', 'feed.json', 'feed.rss', ''].map(paths.feedFormat)).toEqual([
    'rss',
    'atom',
    'json',
    null,
    null,
  ]);
});
