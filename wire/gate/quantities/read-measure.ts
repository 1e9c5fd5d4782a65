import type { Token } from '../text/tokens.ts';
import { measuresOf } from './measures.ts';
import { type ReadNumber, readNumberAt } from './read-numbers.ts';

const links = new Set(['de', 'd', "'", '’', 'of', 'di', 'des']);
const currencySigns = /^[$£€¥₹₩]$/;

/** What a number measures, by the sign before it or the words behind it, and where it begins and ends with them. */
export function measureOf(tokens: readonly Token[], read: ReadNumber, language: string) {
  const before = tokens[read.from - 1];
  if (before && (currencySigns.test(before.text) || /^(?:USD|EUR|GBP|CHF|JPY)$/.test(before.text)))
    return { measures: measuresOf(before.text, language), from: read.from - 1, to: read.to };
  let at = read.to;
  // «5 milliards d’euros», «a 6-year-old».
  while (at < read.to + 2 && links.has(tokens[at]?.lower ?? '') && read.hasScale) at += 1;
  if (tokens[at]?.text === '-' && !tokens[at]?.isSpaced) at += 1;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const pair = `${first?.lower} ${second?.lower}`;
  if (/^(?:per cent|pour cent|por ciento|por cento|per cento)$/.test(pair))
    return { measures: ['%'], from: read.from, to: at + 2 };
  // «28C»
  if (/^[CF]$/.test(first?.text ?? '') && !first?.isSpaced && read.isLiteral)
    return { measures: [`°${first?.text}`], from: read.from, to: at + 1 };
  if (first?.text === '°') {
    const unit = /^[CF]$/.test(second?.text ?? '') ? `°${second?.text}` : null;
    return { measures: unit ? [unit] : ['°C', '°F'], from: read.from, to: unit ? at + 2 : at + 1 };
  }
  if (/^(?:km|kilom[eè]tres?|kilometers?|kil[óò]metros?|quilòmetres|miles?)$/.test(first?.lower ?? '')) {
    const isSpeed = (second?.text === '/' && third?.lower === 'h') || isPerHour(tokens, at + 1);
    if (isSpeed) return { measures: first?.lower.startsWith('mile') ? ['mph'] : ['km/h'], from: read.from, to: at + 3 };
  }
  return wordMeasure(tokens, read, at, language);
}

// «par heure», «à l’heure», «an hour».
function isPerHour(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:par|per|por|à|an|a)$/.test(tokens[at]?.lower ?? '')) return false;
  const hour = tokens[at + 1]?.lower === 'l' ? tokens[at + 3] : tokens[at + 1];
  return /^(?:hour|heure|hora|h)$/.test(hour?.lower ?? '');
}

const none: readonly string[] = [];

function wordMeasure(tokens: readonly Token[], read: ReadNumber, at: number, language: string) {
  const nothing = { measures: none, from: read.from, to: read.to };
  const first = tokens[at];
  if (!first) return nothing;
  const isSquare = first.lower === 'square' || first.lower === 'sq';
  const word = isSquare ? tokens[at + 1] : first;
  // «17 l’an dernier»
  const isElided = /^['’]$/.test(tokens[at + 1]?.text ?? '');
  const found = isElided ? [] : measuresOf(word?.text ?? '', language);
  // «100m» are metres or millions: the scale has been read.
  if (found.length === 0 || (read.hasScale && at === read.to && !first.isSpaced)) return nothing;
  const end = isSquare ? at + 2 : at + 1;
  const isArea = isSquare || /^(?:carrés?|cuadrados?|quadrats?|²)$/.test(tokens[end]?.lower ?? '');
  if (isArea) return { measures: found.map(squareOf), from: read.from, to: isSquare ? end : end + 1 };
  if (/^degr|^grad|^grau/.test(first.lower)) {
    const scale = tokens.slice(at + 1, at + 3).find((token) => /^(?:celsius|fahrenheit|[CF])$/i.test(token.text));
    if (scale) return { measures: [/^c/i.test(scale.text) ? '°C' : '°F'], from: read.from, to: at + 2 };
  }
  return { measures: [...found], from: read.from, to: end };
}

/** Feet with the inches behind them («7ft 1in», «six feet two inches»); null where none are there. */
export function withInches(tokens: readonly Token[], read: ReadNumber, to: number, language: string) {
  const inches = readNumberAt(tokens, to, language);
  if (
    !inches ||
    (inches.values[0] ?? 12) >= 12 ||
    !/^(?:in|inch|inches|pouces?|pulgadas?)$/.test(tokens[inches.to]?.lower ?? '')
  )
    return null;
  return { values: [(read.values[0] ?? 0) + (inches.values[0] ?? 0) / 12], to: inches.to + 1 };
}

function squareOf(unit: string): string {
  return { m: 'm²', km: 'km²', mile: 'sq mile', foot: 'sq foot' }[unit] ?? unit;
}
