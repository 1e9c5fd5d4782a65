import { monthNamed } from '#lib/month-names.ts';
import type { Term, TermSpan } from '../glossary.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const englishMonth =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
// In small letters «may» and «march» are verbs.
const spanishMonth =
  '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const catalanMonth = '(gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre)';
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

type Written = { target: string; accepted: string[] };
type Pattern = { pattern: RegExp; write: (groups: readonly string[]) => Written | null };

const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  en: [
    date(`${before}([oO]n )?${englishMonth} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?${after}`, [1, 3, 2, 4]),
    date(
      `${before}([oO]n )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${englishMonth}(?:,? (\\d{4}))?${after}`,
      [1, 2, 3, 4],
    ),
    month(`${before}([iI]n )?${englishMonth} (\\d{4})${after}`),
    month(`${before}([iI]n )${englishMonth}${after}()`),
    {
      pattern: new RegExp(
        `${before}([aA]t )?(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m(?:\\.(?= \\p{Ll}|,)|${after})`,
        'giu',
      ),
      write: writeHour,
    },
  ],
  es: [
    date(`${before}([eE]l )?(\\d{1,2}|1º) de ${spanishMonth}(?: (?:de|del) (\\d{4}))?${after}`, [1, 2, 3, 4]),
    month(`${before}([eE]n )?${spanishMonth} (?:de|del) (\\d{4})${after}`),
  ],
  ca: [
    date(`${before}([eE]l )?(\\d{1,2}|1r) (?:de |d[’'])${catalanMonth}(?: (?:de|del) (\\d{4}))?${after}`, [1, 2, 3, 4]),
    month(`${before}([aA]l? )?${catalanMonth} (?:de|del) (\\d{4})${after}`),
  ],
};

/**
 * Dates and hours of a text, with the small word before them, as terms: what French writes for them. An engine may write them
 * itself; where it takes «March» for a parade it is corrected. Empty for languages other than English, Spanish and Catalan,
 * and where the translation is not French.
 */
export function findTimes(text: string, from: string, to: string): TermSpan[] {
  if (!/^fr(?:-|$)/i.test(to)) return [];
  const found: TermSpan[] = [];
  for (const { pattern, write } of patterns[from.slice(0, 2).toLowerCase()] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const written = write(match.map((group) => group ?? ''));
      const start = match.index;
      const end = start + match[0].length;
      if (written && found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ start, end, text: match[0], term: asTerm(match[0], written) });
      }
    }
  }
  return found;
}

function asTerm(source: string, { target, accepted }: Written): Term {
  const isStart = /^\p{Lu}(?!\p{Lu})/u.test(source) && monthNamed(source.split(' ')[0] ?? '') === 0;
  const put = isStart ? target.charAt(0).toUpperCase() + target.slice(1) : target;
  const fixed = {
    spelling: 'exact',
    application: 'if_missing',
    partOfSpeech: 'other',
    french: null,
    isBundled: true,
  } as const; // as const: tags of Term
  return { ...fixed, source, target: put, accepted };
}

// `order`: where the small word, the day, the month and the year are among the groups.
function date(pattern: string, order: readonly [number, number, number, number]): Pattern {
  const write = (groups: readonly string[]): Written | null => {
    const [small = '', digits = '', name = '', year = ''] = order.map((group) => groups[group] ?? '');
    const day = Number.parseInt(digits, 10);
    const monthName = months[monthNamed(name.replace('.', '')) - 1];
    if (monthName === undefined || day < 1 || day > 31) return null;
    const short = `${day === 1 ? '1er' : day} ${monthName}`;
    const whole = year === '' ? short : `${short} ${year}`;
    return {
      target: small === '' ? whole : `le ${whole}`,
      accepted: [short, `1 ${monthName}`].slice(0, day === 1 ? 2 : 1),
    };
  };
  return { pattern: new RegExp(pattern, 'gu'), write };
}

function month(pattern: string): Pattern {
  const write = ([, small = '', name = '', year = '']: readonly string[]): Written | null => {
    const monthName = months[monthNamed(name.replace('.', '')) - 1];
    if (monthName === undefined) return null;
    const whole = year === '' ? monthName : `${monthName} ${year}`;
    return { target: small === '' ? whole : `en ${whole}`, accepted: [monthName] };
  };
  return { pattern: new RegExp(pattern, 'gu'), write };
}

function writeHour([, small = '', digits = '', minutes = '', half = '']: readonly string[]): Written | null {
  const hour = Number(digits);
  if (hour < 1 || hour > 12 || Number(minutes || 0) > 59) return null;
  const of24 = half.toLowerCase() === 'p' ? (hour % 12) + 12 : hour % 12;
  const short = `${of24} h${minutes === '' || minutes === '00' ? '' : ` ${minutes}`}`;
  const others = [
    short.replaceAll(' ', ''),
    `${of24} heures`,
    `${of24}:${minutes || '00'}`,
    `${digits} heures`,
    `${digits} h`,
  ];
  return {
    target: small === '' ? short : `à ${short}`,
    accepted: [short, ...others, ...(hour === 12 ? ['midi', 'minuit'] : [])],
  };
}
