import { expect, test } from 'vitest';
import { expectOk } from '#tests/builders.ts';
import { readXml } from '#tests/xml-tree.ts';
import { readOpml, writeOpml } from './opml.ts';

const read = (text: string) => expectOk(readOpml(Buffer.from(text)));

test('feeds are read from any depth, with their folders and the line on which each stands', () => {
  const list = `<?xml version="1.0"?>
<opml version="2.0"><head><title>x</title></head><body>
  <outline text="World &amp; more">
    <outline text="short" title="Gale Herald" type="rss" xmlUrl="https://x.example/feed?a=1&amp;b=2" htmlUrl="https://x.example/" language="en-GB"/>
    <outline text="Deeper"><outline text="B" xmlUrl="https://y.example/rss"></outline></outline>
  </outline>
  <outline xmlURL=" https://z.example/rss " language="unknown" depeche:licence="full"/>
</body></opml>`;
  expect(read(list)).toEqual([
    {
      line: 4,
      feedUrl: 'https://x.example/feed?a=1&b=2',
      title: 'Gale Herald',
      homepage: 'https://x.example/',
      language: 'en-GB',
      folders: ['World & more'],
      own: {},
    },
    {
      line: 5,
      feedUrl: 'https://y.example/rss',
      title: 'B',
      homepage: null,
      language: null,
      folders: ['World & more', 'Deeper'],
      own: {},
    },
    {
      line: 7,
      feedUrl: 'https://z.example/rss',
      title: '',
      homepage: null,
      language: null,
      folders: [],
      own: { licence: 'full' },
    },
  ]);
});

test('a list that is cut off or badly closed is read as far as it goes', () => {
  const broken =
    '<opml><body><outline text="a"><outline text="b" xmlUrl="https://b.example/"></body><outline xmlUrl="h';
  expect(read(broken).map(({ feedUrl }) => feedUrl)).toEqual(['https://b.example/']);
});

test.each([
  [
    'latin1',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><opml><outline text="Été" xmlUrl="u"/></opml>', 'latin1'),
  ],
  ['utf-16 with its mark', Buffer.from('\ufeff<opml><outline text="Été" xmlUrl="u"/></opml>', 'utf16le')],
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="x-y"?><opml><outline text="Été" xmlUrl="u"/></opml>'),
  ],
])('%s', (_name, bytes) => expect(expectOk(readOpml(bytes))[0]?.title).toBe('Été'));

test.each(['', 'text', '<rss><channel/></rss>', '<html><outline xmlUrl="https://x.example/"/></html>'])(
  '«%s» is no list of feeds',
  (text) => expect(readOpml(Buffer.from(text))).toMatchObject({ ok: false, error: { kind: 'not_opml' } }),
);

test('what is written is well-formed, and comes back as it was', () => {
  const first = {
    feedUrl: 'https://a.example/?x=1&y="2"',
    title: 'A < B & «C»',
    homepage: 'https://a.example/',
    language: 'ca',
    own: { proof: 'Line\none' },
  };
  const second = { feedUrl: 'https://b.example/', title: 'B', homepage: null, language: null, own: {} };
  const written = writeOpml({ title: 'Sources', created: new Date(0) }, [
    { ...first, folder: 'Monde & co' },
    { ...second, folder: null },
  ]);
  expect(readXml(written.replace(/>\s+</g, '><')).name).toBe('opml');
  const back = read(written);
  expect(back.map(({ line: _line, folders: _folders, ...feed }) => feed)).toEqual([first, second]);
  expect(back.map(({ folders }) => folders)).toEqual([['Monde & co'], []]);
});
