import type { Edit } from '#lib/typography/edits.ts';

const months: Readonly<Record<string, string>> = {
  january: 'janvier',
  jan: 'janvier',
  february: 'février',
  feb: 'février',
  march: 'mars',
  april: 'avril',
  may: 'mai',
  june: 'juin',
  july: 'juillet',
  august: 'août',
  aug: 'août',
  september: 'septembre',
  sept: 'septembre',
  sep: 'septembre',
  october: 'octobre',
  oct: 'octobre',
  november: 'novembre',
  nov: 'novembre',
  december: 'décembre',
  dec: 'décembre',
  janvier: 'janvier',
  février: 'février',
  mars: 'mars',
  avril: 'avril',
  mai: 'mai',
  juin: 'juin',
  juillet: 'juillet',
  août: 'août',
  septembre: 'septembre',
  octobre: 'octobre',
  novembre: 'novembre',
  décembre: 'décembre',
};
const month = `(${Object.keys(months).join('|')})`;
const before = '(?<![\\p{L}\\p{N}_])';
const after = '(?![\\p{L}\\p{N}_])';
const blank = '[ \\u00a0\\u202f]';
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';

const signs: Readonly<Record<string, string>> = {
  $: 'dollars',
  US$: 'dollars',
  '€': 'euros',
  '£': 'livres',
  '¥': 'yens',
};
const shortSigns: Readonly<Record<string, string>> = { $: '$', US$: '$', '€': '€', '£': '£', '¥': '¥' };
const scales: Readonly<Record<string, string>> = {
  bn: 'milliard',
  b: 'milliard',
  billion: 'milliard',
  billions: 'milliard',
  milliard: 'milliard',
  milliards: 'milliard',
  m: 'million',
  mn: 'million',
  million: 'million',
  millions: 'million',
  tn: 'billion',
  trn: 'billion',
  trillion: 'billion',
  k: 'millier',
};

type Rule = (text: string) => Edit[];

const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

// In this order: dates before numbers, amounts of money before bare decimals.
const rules: readonly Rule[] = [
  // «March 3, 2026», «March 3rd», «mars 3, 2026» → «3 mars 2026».
  rule(
    `${before}${month}\\.?${blank}+(\\d{1,2})(?:st|nd|rd|th)?(?:,?${blank}+(\\d{4}))?${after}`,
    (whole, name, day, year) => (isDay(day) ? asDate(day, name, year) : whole),
  ),
  // «3 March 2026», «3 de mars de 2026», «the 3rd of March» → «3 mars 2026».
  rule(
    `${before}(\\d{1,2})(?:st|nd|rd|th|er)?${blank}+(?:of${blank}+|de${blank}+|d[’'])?${month}\\.?(?:,?${blank}+(?:de${blank}+)?(\\d{4}))?${after}`,
    (whole, day, name, year) => (isDay(day) ? asDate(day, name, year) : whole),
  ),
  // «dans mardi», «sur vendredi», «dans 2020»: engines that know one word for «on» and «in».
  rule(`${before}(?:dans|sur|en)${blank}(${days})${after}`, (_whole, day) => day),
  rule(
    `${before}(d)ans${blank}((?:19|20)\\d{2})${after}`,
    (_whole, first, year) => `${first === 'D' ? 'En' : 'en'} ${year}`,
  ),
  // «1:30 pm», «1.30pm», «9 a.m.» → «13 h 30», «9 h».
  rule(
    `${before}(\\d{1,2})(?:[:.](\\d{2}))?${blank}?([ap])\\.?${blank}?m(?:\\.(?=${blank}|,|$)|${after})`,
    (whole, hour, minute, half) => asHour(whole, hour, minute, half),
  ),
  // «$5bn», «US$1.2 million», «€3.50» → «5 milliards de dollars», «3,50 €».
  rule(
    `(?<![\\p{L}\\p{N}])(US\\$|[$€£¥])${blank}?(${number})(?:${blank}?(bn|billions?|milliards?|mn|m|millions?|tn|trn|trillion|b|k)${after})?(?:${blank}(?:de${blank})?(?:dollars?|euros?|livres?|yens?)${after})?`,
    asMoney,
  ),
  // «5,000,000», «12,345.6», and decimals after a point: «3.5 %».
  rule(
    `(?<![\\p{N}.,:/-])(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?(?![\\p{N}]|[.,:/]\\p{N})`,
    (_whole, digits, rest) => grouped(digits.replaceAll(',', '')) + (rest === '' ? '' : `,${rest}`),
  ),
  rule(
    `(?<![\\p{L}\\p{N}.,:/_-])(\\d+)\\.(\\d{1,2})(?=${blank}?(?:%|‰|€|\\$|£|°|million|milliard|fois|point|km|kg|m${after}|cm|mm|pour${blank}cent|tonnes?|euros|dollars|livres|ans|degrés|secondes|heures))`,
    (_whole, whole, rest) => `${whole},${rest}`,
  ),
  // «fiers,” a dit» → «fiers”, a dit»; blanks that engines leave behind.
  rule(',([”"])(?=\\s)', (_whole, quote) => `${quote},`),
  rule('(?<=\\S) +(?=[,.](?:\\s|$))', () => ''),
  rule('(?<=\\S) {2,}(?=[^\\s,.])', () => ' '),
  // «1st», «2nd», «21st» → «1er», «2e», «21e».
  rule(`${before}(\\d{1,3})(st|nd|rd|th)${after}`, (_whole, digits) => `${digits}${digits === '1' ? 'er' : 'e'}`),
  rule(`${before}(\\d{1,3})(?:ème|eme|ième|ieme|è)${after}`, (_whole, digits) => `${digits}e`),
];

/**
 * The changes that write dates, hours, amounts of money, numbers and ordinals of a translation as French does, where an engine
 * left them as English has them. They are in order, don't overlap, and leave alone what is French already.
 */
export function localiseEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const find of rules) {
    for (const edit of find(text)) {
      if (edits.every(({ start, end }) => edit.end < start || edit.start > end)) edits.push(edit);
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function rule(pattern: string, replace: (...groups: string[]) => string): Rule {
  const regex = new RegExp(pattern, 'giu');
  // Whole matches: two rules must not each change a part of one date.
  return (text) =>
    [...text.matchAll(regex)].flatMap((match) => {
      const written = replace(...match.map((group) => group ?? ''));
      return sameWords(written, match[0])
        ? []
        : [{ start: match.index, end: match.index + match[0].length, text: written }];
    });
}

// What typography has set already is not undone.
function sameWords(one: string, other: string): boolean {
  return one.replace(/[\u00a0\u202f]/g, ' ') === other.replace(/[\u00a0\u202f]/g, ' ');
}

function isDay(day: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

function asDate(day = '', name = '', year = ''): string {
  const written = `${Number(day) === 1 ? '1er' : Number(day)} ${months[name.toLowerCase()] ?? name}`;
  return year === '' ? written : `${written} ${year}`;
}

function asHour(whole = '', hour = '', minute = '', half = ''): string {
  const clock = Number(hour);
  if (clock < 1 || clock > 12 || Number(minute || 0) > 59) return whole;
  const of24 = half.toLowerCase() === 'p' ? (clock % 12) + 12 : clock % 12;
  return minute === '' || minute === '00' ? `${of24} h` : `${of24} h ${minute}`;
}

function asMoney(_whole = '', sign = '', amount = '', scale = ''): string {
  const [whole = '', rest = ''] = decimalParts(amount);
  const figure = grouped(whole) + (rest === '' ? '' : `,${rest}`);
  const word = scales[scale.toLowerCase()];
  const currency = sign.toUpperCase();
  if (word === undefined) return `${figure} ${shortSigns[currency] ?? sign}`;
  const isMany = Number(`${whole}.${rest || 0}`) >= 2;
  return `${figure} ${word}${isMany ? 's' : ''} de ${signs[currency] ?? sign}`;
}

// English has the comma between groups and the point before decimals; «3,50» is French already.
function decimalParts(amount: string): string[] {
  if (/^\d{1,3}(?:,\d{3})+/.test(amount)) return amount.replaceAll(',', '').split('.');
  return amount.split(/[.,]/);
}

function grouped(digits: string): string {
  return digits.length > 3 ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, '\u202f') : digits;
}
