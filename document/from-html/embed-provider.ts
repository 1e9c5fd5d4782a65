const names: ReadonlyMap<string, string> = new Map([
  ['youtube.com', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['dai.ly', 'Dailymotion'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['deezer.com', 'Deezer'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['tiktok.com', 'TikTok'],
  ['bsky.app', 'Bluesky'],
  ['datawrapper.de', 'Datawrapper'],
  ['dwcdn.net', 'Datawrapper'],
  ['flourish.studio', 'Flourish'],
  ['openstreetmap.org', 'OpenStreetMap'],
  ['archive.org', 'Internet Archive'],
]);

/** The name under which readers know the site of an embed: a brand's own spelling, or the host without `www.`. */
export function embedProvider(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  return names.get(labels.slice(-2).join('.')) ?? (host === '' ? 'web' : host.slice(0, 200));
}
