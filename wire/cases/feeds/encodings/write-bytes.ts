// Writes the sources of this folder, whose bytes no editor shows as they are: npx node wire/cases/feeds/encodings/write-bytes.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';

type Paper = { title: string; headline: string; text: string };

const papers = {
  arabic: {
    title: 'حديث المرفأ',
    headline: 'عودة المنارة إلى العمل',
    text: 'بعد عامين من الإصلاح، أضاءت المنارة من جديد.',
  },
  chinese: { title: '澄湾新报', headline: '渡轮票价不变', text: '公司称秋天以前不会涨价，𠮷町码头除外，票价仍为5€。' },
  czech: {
    title: 'Lesnické listy',
    headline: 'Řeka Žďárka vystoupila z břehů',
    text: 'Hasiči přečerpávají vodu ze šesti sklepů.',
  },
  english: {
    title: 'Shoal & Sound',
    headline: 'The “last” net – mended',
    text: 'Nets cost 40 €; nobody’s sons mend them…',
  },
  french: {
    title: 'L’Écho des Salines',
    headline: 'Œufs : la boîte à 3 €',
    text: 'Les élèves de l’école de Noël ont goûté.',
  },
  greek: { title: 'Φάρος του Κόλπου', headline: 'Το πλοίο έδεσε νωρίς', text: 'Οι επιβάτες έφτασαν με ήλιο.' },
  hebrew: { title: 'קול המזח', headline: 'הגשר נפתח מחדש', text: 'התיקון נמשך שנה וחצי.' },
  japanese: { title: '朝影新報', headline: '港の時計が止まる', text: '三十年ぶりのことだという。カモメも驚いた。' },
  korean: { title: '갯마을신문', headline: '등대지기가 물러난다', text: '마흔 해 동안 불을 밝혔다.' },
  polish: { title: 'Goniec Żuławski', headline: 'Śluza znów działa', text: 'Łodzie płyną już od świtu.' },
  portuguese: { title: 'Correio do Cabo', headline: 'Pão e maçãs à venda', text: 'O preço não muda até ao verão.' },
  russian: { title: 'Вестник Залива', headline: 'Паром «Чайка» снова на линии', text: 'Ремонт занял полгода.' },
  taiwanese: { title: '潮聲報', headline: '漁船平安返港', text: '鄉親在碼頭迎接。' },
  thai: { title: 'ข่าวปากน้ำ', headline: 'เรือข้ามฟากกลับมาแล้ว', text: 'ชาวบ้านรอมาสามเดือน' },
  turkish: { title: 'Boğaz Postası', headline: 'İskele şimdi açık', text: 'Işıklar gece de yanacak.' },
  ukrainian: { title: 'Вісник Лиману', headline: 'Їжак оселився на пристані', text: 'Ґанок тепер його.' },
} satisfies Record<string, Paper>;

const declare = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n`;
const escaped = (text: string) => text.replaceAll('&', '&amp;');
const rss = ({ title, headline, text }: Paper) =>
  `<rss version="2.0"><channel><title>${escaped(title)}</title><link>https://paper.example/</link>
<item><title>${headline}</title><link>https://paper.example/1</link><guid>https://paper.example/1</guid>
<description>${text}</description></item></channel></rss>\n`;
const json = ({ title, headline, text }: Paper) =>
  `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items: [{ id: '1', title: headline, content_text: text }] })}\n`;

/** What the file says first, whose news it tells, and the encoding that its bytes are really in. */
const plain: Record<string, [head: string, paper: Paper, encoding: string]> = {
  'big5.xml': [declare('Big5'), papers.taiwanese, 'big5'],
  'euc-jp.xml': [declare('EUC-JP'), papers.japanese, 'euc-jp'],
  'euc-kr.xml': [declare('euc-kr'), papers.korean, 'euc-kr'],
  'gb18030.xml': [declare('GB18030'), papers.chinese, 'gb18030'],
  'ibm866.xml': [declare('cp866'), { ...papers.russian, headline: 'Паром снова на линии' }, 'cp866'],
  'iso-8859-1-for-windows-1252.xml': [declare('ISO-8859-1'), papers.english, 'windows-1252'],
  'iso-8859-15.xml': [
    declare('ISO-8859-15'),
    { ...papers.french, title: "L'Écho des Salines", text: "Les élèves de l'école de Noël ont goûté." },
    'iso-8859-15',
  ],
  'iso-8859-2.xml': [declare('iso-8859-2'), papers.polish, 'iso-8859-2'],
  'iso-8859-7.xml': [declare('ISO-8859-7'), papers.greek, 'iso-8859-7'],
  'iso-8859-8.xml': [declare('ISO-8859-8'), papers.hebrew, 'iso-8859-8'],
  'iso-8859-9.xml': [declare('ISO-8859-9'), papers.turkish, 'iso-8859-9'],
  'koi8-r.xml': [declare('KOI8-R'), { ...papers.russian, headline: 'Паром снова на линии' }, 'koi8-r'],
  'koi8-u.xml': [declare('koi8-u'), papers.ukrainian, 'koi8-u'],
  'macintosh.xml': [declare('macintosh'), papers.portuguese, 'macintosh'],
  'shift-jis.xml': [declare('Shift_JIS'), papers.japanese, 'shift_jis'],
  'windows-1250.xml': [declare('windows-1250'), papers.czech, 'windows-1250'],
  'windows-1251.xml': [declare('windows-1251'), papers.russian, 'windows-1251'],
  'windows-1252.xml': [declare('windows-1252'), papers.english, 'windows-1252'],
  'windows-1253.xml': [declare('windows-1253'), papers.greek, 'windows-1253'],
  'windows-1255.xml': [declare('windows-1255'), papers.hebrew, 'windows-1255'],
  'windows-1256.xml': [declare('windows-1256'), papers.arabic, 'windows-1256'],
  'windows-874.xml': [declare('windows-874'), papers.thai, 'windows-874'],
  'header-koi8-r.xml': ['<?xml version="1.0"?>\n', { ...papers.russian, headline: 'Паром снова на линии' }, 'koi8-r'],
  'header-lies.xml': [declare('windows-1251'), papers.russian, 'windows-1251'],
  'header-without-charset.xml': [declare('windows-1250'), papers.czech, 'windows-1250'],
  'lie-iso-8859-1.xml': [declare('ISO-8859-1'), papers.french, 'utf-8'],
  'lie-us-ascii.xml': [declare('US-ASCII'), papers.portuguese, 'windows-1252'],
  'lie-utf-16.xml': [declare('UTF-16'), papers.czech, 'utf-8'],
  'lie-utf-8.xml': [declare('UTF-8'), papers.portuguese, 'windows-1252'],
  'lie-windows-1252.xml': [declare('windows-1252'), papers.japanese, 'utf-8'],
  'name-unknown.xml': [declare('x-made-up'), papers.greek, 'utf-8'],
  'name-utf8.xml': [declare('utf8'), papers.korean, 'utf-8'],
  'name-in-single-quotes.xml': [
    "<?xml version='1.0' encoding = 'koi8-r' ?>\n",
    { ...papers.russian, headline: 'Паром снова на линии' },
    'koi8-r',
  ],
  'name-after-an-empty-line.xml': [`\n${declare('windows-1251')}`, papers.russian, 'windows-1251'],
  'none-utf-8.xml': ['', papers.arabic, 'utf-8'],
  'none-windows-1252.xml': ['', papers.portuguese, 'windows-1252'],
  'utf-8-with-mark.xml': [`\ufeff${declare('utf-8')}`, papers.turkish, 'utf-8'],
  'utf-8-with-mark-lie.xml': [`\ufeff${declare('iso-8859-1')}`, papers.turkish, 'utf-8'],
  'utf-16le-with-mark.xml': [`\ufeff${declare('UTF-16')}`, papers.japanese, 'utf-16le'],
  'utf-16be-with-mark.xml': [`\ufeff${declare('UTF-16')}`, papers.russian, 'utf-16be'],
  'utf-16le-without-mark.xml': [declare('UTF-16LE'), papers.arabic, 'utf-16le'],
  'utf-16be-without-mark.xml': [declare('UTF-16BE'), papers.polish, 'utf-16be'],
  'utf-16le-lie.xml': [`\ufeff${declare('utf-8')}`, papers.hebrew, 'utf-16le'],
  'utf-32be-with-mark.xml': [`\ufeff${declare('UTF-32')}`, papers.thai, 'utf-32be'],
};

for (const [file, [head, paper, encoding]] of Object.entries(plain))
  write(file, iconv.encode(head + rss(paper), encoding));

// One sign that somebody pasted from elsewhere, in a file that is UTF-8.
const pasted = rss({ ...papers.portuguese, text: 'Preço: 5 % a mais.' });
const [before = '', after = ''] = pasted.split('%');
write(
  'utf-8-with-one-wrong-byte.xml',
  Buffer.concat([Buffer.from(declare('utf-8') + before), Buffer.from([0x80]), Buffer.from(after)]),
);

// Cut in the middle of a sign.
const whole = Buffer.from(declare('utf-8') + rss(papers.japanese));
write('utf-8-cut-in-a-sign.xml', whole.subarray(0, whole.indexOf('カモメ') + 4));

const cutInJapanese = iconv.encode(declare('Shift_JIS') + rss(papers.japanese), 'shift_jis');
write(
  'shift-jis-cut-in-a-sign.xml',
  cutInJapanese.subarray(0, cutInJapanese.indexOf(iconv.encode('カモメ', 'shift_jis')) + 3),
);

// Signs of windows-1252 that a program took for Unicode.
write(
  'utf-8-with-signs-of-windows.xml',
  Buffer.from(
    declare('utf-8') +
      rss({ title: 'Shoal \u2013 Sound', headline: 'The \u0093last\u0094 net', text: 'It cost \u0080\u00a040.' }),
  ),
);

write('json-with-mark.json', Buffer.from(`\ufeff${json(papers.ukrainian)}`));
write('json-utf-16le.json', Buffer.from(`\ufeff${json(papers.greek)}`, 'utf16le'));
write('zeros-between.xml', Buffer.from(declare('utf-8') + rss(papers.polish).replaceAll('</', '\0</')));

function write(file: string, bytes: Buffer): void {
  writeFileSync(join(import.meta.dirname, file), bytes);
}
