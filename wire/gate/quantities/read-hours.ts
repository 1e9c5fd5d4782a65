import type { Token } from '../text/tokens.ts';
import type { ClockTime } from './quantity.ts';
import { readNumberAt } from './read-numbers.ts';

const evening = new Set([
  'soir',
  'tarde',
  'noche',
  'tarda',
  'vespre',
  'nit',
  'afternoon',
  'evening',
  'abends',
  'sera',
  'noite',
]);
const morning = new Set(['matin', 'mañana', 'matí', 'morning', 'madrugada', 'matinada', 'morgens', 'mattina', 'manhã']);
const afternoonParts = new Set(['après', 'apres']);
const hourWords = new Set(['h', 'heure', 'heures', 'hora', 'horas', 'hores', 'uhr', 'ore']);
const named = new Map([
  ['noon', 720], ['midday', 720], ['midi', 720], ['mediodía', 720], ['migdia', 720], ['mittag', 720], ['mezzogiorno', 720],
  ['midnight', 0], ['minuit', 0], ['medianoche', 0], ['mitjanit', 0], ['mitternacht', 0], ['mezzanotte', 0],
]); // biome-ignore format: a table reads better in rows

/**
 * Finds times of day. `used` gets the places of tokens that are no numbers of their own; what may be a duration as well
 * («13 heures», «2 h 41») is loose, and stays a number too.
 */
export function readHours(tokens: readonly Token[], language: string, used: Set<number>): ClockTime[] {
  const found: ClockTime[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token; // within its bounds
    const name = named.get(token.lower);
    if (name !== undefined) found.push({ times: [name], isLoose: true, text: token.text });
    if (used.has(at)) continue;
    const read = token.kind === 'number' ? digitsAt(tokens, at) : articleAt(tokens, at, language);
    if (!read) continue;
    found.push(read.time);
    if (!read.time.isLoose) for (let place = at; place < read.to; place += 1) used.add(place);
    at = read.to - 1;
  }
  return found;
}

type Read = { time: ClockTime; to: number };

function digitsAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at] as Token; // the caller has looked at it
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(token.text) || isPartOfLonger(tokens, at)) return null;
  const [whole = '', fraction] = token.text.split('.');
  const hour = Number(whole);
  if (hour > 24) return null;
  let to = at + 1;
  let minute = fraction === undefined ? null : Number(fraction);
  if (tokens[to]?.text === ':' && isMinutes(tokens[to + 1]) && tokens[to + 2]?.text !== ':') {
    minute = Number(tokens[to + 1]?.text);
    to += 2;
  }
  const half = halfOfDay(tokens, to);
  if (half) return timed(tokens, at, half.to, [hour % 12, minute ?? 0, half.shift], false);
  if (/^o$/i.test(tokens[to]?.text ?? '') && tokens[to + 2]?.lower === 'clock')
    return timed(tokens, at, to + 3, [hour, minute ?? 0, null], false);
  const word = tokens[to]?.lower ?? '';
  if (hourWords.has(word)) return withHourWord(tokens, at, to, hour, minute);
  // British time-tables write 07.42.
  if (minute === null || (fraction !== undefined && !/^0\d\.[0-5]\d$/.test(token.text))) return null;
  return timed(tokens, at, to, [hour, minute, partOfDay(tokens, to)], false);
}

// «13 h», «21h30», «9 heures du matin», «18.30 Uhr».
function withHourWord(tokens: readonly Token[], at: number, word: number, hour: number, minute: number | null): Read {
  let to = word + 1;
  let minutes = minute;
  if (minutes === null && isMinutes(tokens[to])) {
    minutes = Number(tokens[to]?.text);
    to += 1;
  }
  const shift = partOfDay(tokens, to);
  const isClock = minute !== null || shift !== null;
  const known = shift === null ? [hour * 60 + (minutes ?? 0)] : timesOf(hour, minutes ?? 0, shift);
  const text = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { time: { times: known, isLoose: !isClock, text }, to };
}

// «trois heures du matin»
function readNumberInWords(
  tokens: readonly Token[],
  at: number,
  language: string,
): { hour: number; to: number } | null {
  if (!hourWords.has(tokens[at + 1]?.lower ?? '') && !hourWords.has(tokens[at + 3]?.lower ?? '')) return null;
  const number = readNumberAt(tokens, at, language);
  const hour = number?.values[0] ?? 25;
  return number && Number.isInteger(hour) && hour <= 24 ? { hour, to: number.to } : null;
}

// «a las nueve», «les 9 del vespre», «à midi».
function articleAt(tokens: readonly Token[], at: number, language: string): Read | null {
  const word = readNumberInWords(tokens, at, language);
  if (word && hourWords.has(tokens[word.to]?.lower ?? '')) return withHourWord(tokens, at, word.to, word.hour, null);
  if (!(language === 'es' && tokens[at]?.lower === 'las') && !(language === 'ca' && tokens[at]?.lower === 'les'))
    return null;
  const number = readNumberAt(tokens, at + 1, language);
  const hour = number?.values[0] ?? 25;
  if (!number || hour > 24 || hour % 1 !== 0) return null;
  const next = tokens[number.to];
  const shift = partOfDay(tokens, number.to);
  if (next?.text === ':' || (shift === null && !hourWords.has(next?.lower ?? '') && !isAfterPreposition(tokens, at)))
    return null;
  const isHalf = /^(?:y|i)$/.test(next?.lower ?? '') && /^(?:media|mitja)$/.test(tokens[number.to + 1]?.lower ?? '');
  const to = isHalf ? number.to + 2 : number.to;
  return timed(tokens, at, to, [hour, isHalf ? 30 : 0, shift ?? partOfDay(tokens, to)], false);
}

function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
  return /^(?:a|desde|hacia|sobre)$/.test(tokens[at - 1]?.lower ?? '');
}

function timed(
  tokens: readonly Token[],
  at: number,
  to: number,
  [hour, minute, shift]: [number, number, number | null],
  isLoose: boolean,
): Read {
  const text = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { time: { times: timesOf(hour, minute, shift), isLoose, text }, to };
}

function timesOf(hour: number, minute: number, shift: number | null): number[] {
  const time = (hour % 24) * 60 + minute;
  if (shift !== null) return [hour < 12 ? time + shift : time];
  return hour >= 1 && hour <= 12 ? [time, (time + 720) % 1440] : [time];
}

function halfOfDay(tokens: readonly Token[], at: number): { shift: number; to: number } | null {
  const token = tokens[at];
  if (token?.lower === 'am' || token?.lower === 'pm') return { shift: token.lower === 'pm' ? 720 : 0, to: at + 1 };
  const isDotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.lower === 'm';
  if (!isDotted || !/^[ap]$/.test(token?.lower ?? '')) return null;
  return { shift: token?.lower === 'p' ? 720 : 0, to: at + 3 };
}

// «du matin», «de la tarde», «in the evening», «de l’après-midi».
function partOfDay(tokens: readonly Token[], at: number): number | null {
  for (let place = at; place < at + 4; place += 1) {
    const word = tokens[place]?.lower ?? '';
    if (evening.has(word) || afternoonParts.has(word)) return 720;
    if (morning.has(word)) return 0;
    if (tokens[place]?.kind === 'number' || (word.length > 4 && tokens[place]?.kind === 'word')) return null;
  }
  return null;
}

function isMinutes(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^[0-5]\d$/.test(token.text);
}

// The middle or the end of «2:41:30» or of a score.
function isPartOfLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':' && tokens[at - 2]?.kind === 'number';
}
