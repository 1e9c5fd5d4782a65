/** What a reader gets from a player, and so how much room it needs. */
export type EmbedKind = 'video' | 'audio' | 'graphic';

/** The frame that shows something of another site, from the most private address that the site offers. */
export type EmbedPlayer = { kind: EmbedKind; src: string };

type Rule = { host: RegExp; path: RegExp; kind: EmbedKind; src: (id: string, kind: string, url: URL) => string };

const id = '([\\w-]{1,64})';

// Addresses are made anew from the id alone: nothing else of what an author pasted reaches the frame.
const rules: readonly Rule[] = [
  rule('(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com', `/(?:embed|shorts|live)/${id}`, 'video', youTube),
  rule('(?:www\\.|m\\.)?youtube\\.com', '/watch', 'video', (_id, _kind, url) =>
    youTube(url.searchParams.get('v') ?? ''),
  ),
  rule('youtu\\.be', `/${id}`, 'video', youTube),
  rule('(?:www\\.|player\\.)?vimeo\\.com', '/(?:video/)?(\\d{1,12})', 'video', (video) => {
    return `https://player.vimeo.com/video/${video}?dnt=1&autoplay=1`;
  }),
  rule('(?:www\\.)?dailymotion\\.com', `/(?:embed/)?video/${id}`, 'video', dailymotion),
  rule('dai\\.ly', `/${id}`, 'video', dailymotion),
  rule('(?:www\\.)?tiktok\\.com', '/@[^/]+/video/(\\d{1,20})', 'video', (video) => {
    return `https://www.tiktok.com/embed/v2/${video}`;
  }),
  rule('(?:www\\.)?archive\\.org', '/(?:embed|details)/([\\w.-]{1,100})', 'video', (item) => {
    return `https://archive.org/embed/${item}?autoplay=1`;
  }),
  rule('(?:www\\.)?soundcloud\\.com', '/([\\w-]+/(?:sets/)?[\\w-]+)', 'audio', (track) => {
    return `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${track}`)}&auto_play=true`;
  }),
  rule(
    'open\\.spotify\\.com',
    `/(?:intl-\\w+/|embed/)?(track|album|episode|show|playlist)/${id}`,
    'audio',
    (item, kind) => {
      return `https://open.spotify.com/embed/${kind}/${item}`;
    },
  ),
  rule(
    '(?:www\\.)?deezer\\.com',
    '/(?:\\w\\w/)?(track|album|episode|show|playlist)/(\\d{1,20})',
    'audio',
    (item, kind) => {
      return `https://widget.deezer.com/widget/auto/${kind}/${item}`;
    },
  ),
  rule('datawrapper\\.dwcdn\\.net', `/${id}/?.*`, 'graphic', (chart) => `https://datawrapper.dwcdn.net/${chart}/`),
  rule('public\\.flourish\\.studio', '/visualisation/(\\d{1,12})/?', 'graphic', flourish),
  rule('flo\\.uri\\.sh', '/visualisation/(\\d{1,12})/embed', 'graphic', flourish),
  rule('www\\.openstreetmap\\.org', '/export/embed\\.html', 'graphic', (_id, _kind, url) => openStreetMap(url)),
];

/** The player of an embed's address, or null where we know none: then the embed stays a link. */
export function embedPlayer(address: string): EmbedPlayer | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:') return null;
  for (const { host, path, kind, src } of rules) {
    const found = host.test(url.hostname) ? path.exec(url.pathname) : null;
    if (!found) continue;
    const player = src(found.at(-1) ?? '', found[1] ?? '', url);
    if (player !== '') return { kind, src: player };
  }
  return null;
}

/** The sites whose frames a page may show, as sources of a Content-Security-Policy. */
export const playerOrigins: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://geo.dailymotion.com',
  'https://www.tiktok.com',
  'https://archive.org',
  'https://w.soundcloud.com',
  'https://open.spotify.com',
  'https://widget.deezer.com',
  'https://datawrapper.dwcdn.net',
  'https://flo.uri.sh',
  'https://www.openstreetmap.org',
];

function rule(host: string, path: string, kind: EmbedKind, src: Rule['src']): Rule {
  return { host: new RegExp(`^${host}$`), path: new RegExp(`^${path}/?$`), kind, src };
}

function youTube(video: string): string {
  return /^[\w-]{1,64}$/.test(video) ? `https://www.youtube-nocookie.com/embed/${video}?autoplay=1` : '';
}

function dailymotion(video: string): string {
  return `https://geo.dailymotion.com/player.html?video=${video}`;
}

function flourish(graphic: string): string {
  return `https://flo.uri.sh/visualisation/${graphic}/embed`;
}

function openStreetMap({ searchParams }: URL): string {
  const box = searchParams.get('bbox') ?? '';
  if (!/^-?[\d.]+(?:,-?[\d.]+){3}$/.test(box)) return '';
  const marker = searchParams.get('marker') ?? '';
  const at = /^-?[\d.]+,-?[\d.]+$/.test(marker) ? `&marker=${marker}` : '';
  return `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${at}`;
}
