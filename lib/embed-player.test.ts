import { expect, test } from 'vitest';
import { embedPlayer, playerOrigins } from '#lib/embed-player.ts';

const youTube = 'https://www.youtube-nocookie.com/embed/jNQXAC9IVRw?autoplay=1';
const map = 'https://www.openstreetmap.org/export/embed.html?bbox=2.2,48.8,2.4,48.9&layer=mapnik';

const known: readonly [name: string, address: string, src: string][] = [
  ['a watched film', 'https://www.youtube.com/watch?v=jNQXAC9IVRw&t=3', youTube],
  ['a short address', 'https://youtu.be/jNQXAC9IVRw?si=tracked', youTube],
  ['a frame', 'https://www.youtube.com/embed/jNQXAC9IVRw', youTube],
  ['a private frame', 'https://www.youtube-nocookie.com/embed/jNQXAC9IVRw', youTube],
  ['Vimeo', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  ['Dailymotion', 'https://dai.ly/x84sh87', 'https://geo.dailymotion.com/player.html?video=x84sh87'],
  ['TikTok', 'https://www.tiktok.com/@a.b/video/123', 'https://www.tiktok.com/embed/v2/123'],
  ['Internet Archive', 'https://archive.org/details/a.b_c', 'https://archive.org/embed/a.b_c?autoplay=1'],
  [
    'SoundCloud',
    'https://soundcloud.com/a/b',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb&auto_play=true',
  ],
  ['Spotify', 'https://open.spotify.com/intl-fr/episode/4rOo', 'https://open.spotify.com/embed/episode/4rOo'],
  ['Deezer', 'https://www.deezer.com/fr/album/302127', 'https://widget.deezer.com/widget/auto/album/302127'],
  ['Datawrapper', 'https://datawrapper.dwcdn.net/aB1cD/3/', 'https://datawrapper.dwcdn.net/aB1cD/'],
  ['Flourish', 'https://public.flourish.studio/visualisation/12/', 'https://flo.uri.sh/visualisation/12/embed'],
  ['a map', 'https://www.openstreetmap.org/export/embed.html?bbox=2.2,48.8,2.4,48.9&tracked=1', map],
];

test.each(known)('%s is shown from its most private address', (_name, address, src) => {
  expect(embedPlayer(address)?.src).toBe(src);
});

test('every player comes from a site that the policy of the pages names', () => {
  const origins = known.map(([, , src]) => new URL(src).origin);
  expect([...new Set(origins)].toSorted()).toEqual(playerOrigins.toSorted());
});

test.each([
  ['an unknown site', 'https://video.example/embed/1'],
  ['a site that only ends like a known one', 'https://evilyoutube.com/watch?v=jNQXAC9IVRw'],
  ['a site that only begins like a known one', 'https://youtu.be.example/jNQXAC9IVRw'],
  ['an address without encryption', 'http://youtu.be/jNQXAC9IVRw'],
  ['a film without an id', 'https://www.youtube.com/watch'],
  ['an id that is none', 'https://www.youtube.com/watch?v=%22%3E'],
  ['a map without a place', 'https://www.openstreetmap.org/export/embed.html?bbox=here'],
  ['a channel', 'https://www.youtube.com/@someone'],
  ['no address', 'youtu.be/jNQXAC9IVRw'],
])('%s stays a link', (_name, address) => {
  expect(embedPlayer(address)).toBeNull();
});
