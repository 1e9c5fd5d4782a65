import { expect, test } from 'vitest';
import { readTbx, writeTbx } from './tbx.ts';

const entry = (terms: Record<string, string>, partOfSpeech: string | null = null, note = '') => ({
  terms: new Map(Object.entries(terms)),
  partOfSpeech,
  note,
});
const bytes = (text: string) => [Buffer.from(text)];

test('a term base that was written is read back, whatever signs are in it', async () => {
  const entries = [
    entry({ en: 'AT&T <Labs>', fr: 'AT&T <Labs>' }, 'properNoun', 'A “name”.'),
    entry({ es: 'niño', fr: 'enfant' }),
  ];
  expect(await readTbx(bytes(writeTbx('Terms', entries)))).toEqual({ ok: true, value: entries });
});

test('a term base of 2008 is read, with the first term of each language', async () => {
  const file = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
    <martif type="TBX-Basic"><text><body><termEntry id="1">
    <langSet xml:lang="en"><tig><term>merger</term><termNote type="partOfSpeech">noun</termNote></tig>
      <tig><term>amalgamation</term></tig></langSet>
    <langSet xml:lang="fr"><ntig><termGrp><term>
      fusion</term></termGrp></ntig></langSet></termEntry></body></text></martif>`;
  expect(await readTbx(bytes(file))).toEqual({ ok: true, value: [entry({ en: 'merger', fr: 'fusion' }, 'noun')] });
});

const head = '<?xml version="1.0"?>';
const hostile: [what: string, file: Uint8Array[], error: unknown][] = [
  [
    'entities that grow',
    bytes(`${head}<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx><text>&b;</text></tbx>`),
    { kind: 'entities' },
  ],
  [
    'a file that was cut off',
    bytes(writeTbx('Terms', [entry({ en: 'a', fr: 'b' })]).slice(0, -40)),
    { kind: 'cut_off' },
  ],
  ['elements that cross', bytes('<tbx><text><body></text></body></tbx>'), { kind: 'cut_off' }],
  ['another format', bytes('<tmx version="1.4"/>'), { kind: 'wrong_root', root: 'tmx' }],
  ['nothing', [], { kind: 'wrong_root', root: null }],
  ['what is no markup', bytes('source,target\na,b\n'), { kind: 'wrong_root', root: null }],
  [
    'bytes of another encoding',
    [Buffer.from('<tbx><text>caf\u00e9</text></tbx>', 'latin1')],
    { kind: 'wrong_encoding', encoding: 'utf-8' },
  ],
  [
    'an encoding that does not exist',
    bytes('<?xml version="1.0" encoding="klingon"?><tbx/>'),
    { kind: 'wrong_encoding', encoding: 'klingon' },
  ],
  [
    'a file without an end',
    Array.from({ length: 40 }, () => Buffer.alloc(1024 * 1024, ' ')),
    { kind: 'too_large', bytes: 32 * 1024 * 1024 },
  ],
];

test.for(hostile)('of %s nothing is taken', async ([, file, error]) => {
  expect(await readTbx(file)).toEqual({ ok: false, error });
});

test('encodings that a file declares, or shows by a mark, are read', async () => {
  const text =
    '<tbx><text><body><conceptEntry><langSec xml:lang="fr"><term>caf\u00e9</term></langSec></conceptEntry></body></text></tbx>';
  const files = [
    [Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`, 'latin1')],
    [Buffer.from(`\ufeff${text}`, 'utf16le')],
  ];
  for (const file of files) expect(await readTbx(file)).toEqual({ ok: true, value: [entry({ fr: 'caf\u00e9' })] });
});

test('letters that fall between two pieces of a file stay whole', async () => {
  const file = Buffer.from(writeTbx('Terms', [entry({ en: '\u00e9t\u00e9', fr: 'na\u00efve' })]));
  const pieces = Array.from(file, (byte) => Uint8Array.of(byte));
  expect(await readTbx(pieces)).toEqual({ ok: true, value: [entry({ en: '\u00e9t\u00e9', fr: 'na\u00efve' })] });
});
