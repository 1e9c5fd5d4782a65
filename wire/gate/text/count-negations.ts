import { fewWords, negationWords } from './negation-words.ts';
import type { Token } from './tokens.ts';

/** How often a text denies, and how often it has words that may stand for a negation, `few` of them of how few or until when; null in a language not known here. */
export type Negations = { strong: number; semi: number; weak: number; few: number };

/** Counts the negations of a text. What a language says in two words («ne … pas», «no … nadie») is one. */
export function countNegations(tokens: readonly Token[], language: string): Negations | null {
  const words = negationWords[language];
  if (!words) return null;
  const isDone = new Set<number>();
  const count: Negations = language === 'fr' ? countFrench(tokens, isDone) : { strong: 0, semi: 0, weak: 0, few: 0 };
  let last = -100;
  for (const [at, token] of tokens.entries()) {
    // A clause ends here: what follows denies anew.
    if (/^[,.;:!?–—]$/.test(token.text)) last = Math.min(last, at - 5);
    if (token.kind !== 'word' || isDone.has(at)) continue;
    const word = token.lower;
    if (words.strong.test(word) || isContracted(tokens, at, language)) {
      if (isFalseFriend(tokens, at)) count.weak += 1;
      else if (at - last <= 8 && words.concord?.test(word)) last = at;
      else {
        count.strong += 1;
        last = at;
      }
    } else if (words.semi.test(word)) count.semi += 1;
    else if (language === 'en' && word === 'yet' && tokens[at + 1]?.lower === 'to') count.semi += 1;
    else if (isWeakRow(tokens, at, language)) count.weak += 1;
    else if (words.weak.test(word)) {
      count.weak += 1;
      if (fewWords[language]?.has(word)) count.few += 1;
    }
  }
  return count;
}

// «Opt out», «turned down», «ran out of»; «au lieu de», «mettre fin à», «pour la première fois» for *never before*.
const weakRows: Readonly<Record<string, [before: RegExp, word: RegExp][]>> = {
  en: [
    [
      /^(?:ran|run|opt|rule|turn|throw|threw|thrown|call|pull|hold|held|walk)(?:s|ed|ing)?$/,
      /^(?:out|off|down|back|away)$/,
    ],
  ],
  fr: [
    [/^au$/, /^lieu$/],
    [/^première$/, /^fois$/],
    [/^affichen?t?$/, /^complet$/],
    [/^(?:met|mis|mettre|mettent|pris|prend)$/, /^fin$/],
  ],
};

function isWeakRow(tokens: readonly Token[], at: number, language: string): boolean {
  const [previous, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  return weakRows[language]?.some(([before, behind]) => behind.test(word) && before.test(previous)) ?? false;
}

// «didn’t»
function isContracted(tokens: readonly Token[], at: number, language: string): boolean {
  if (language !== 'en' || tokens[at]?.lower !== 't' || tokens[at]?.isSpaced) return false;
  return /^['’]$/.test(tokens[at - 1]?.text ?? '') && /n$/.test(tokens[at - 2]?.lower ?? '');
}

const notDenying: Readonly<Record<string, RegExp>> = {
  no: /^(?:doubt|obstante|one's|less|solo|sólo|només|obstant|matter|wonder|longer-term|nomes)$/,
  not: /^(?:only|just|least|merely|surprisingly)$/,
  sin: /^(?:duda|embargo|lugar)$/,
  sense: /^(?:dubte)$/,
  without: /^(?:doubt)$/,
  sem: /^(?:dúvida)$/,
  senza: /^(?:dubbio)$/,
  nicht: /^(?:nur|zuletzt)$/,
  non: /^(?:solo|soltanto)$/,
  não: /^(?:só|apenas)$/,
  sans: /^(?:doute|cesse)$/,
};

// «No doubt», «no. 10», «no obstante», «no dejará de», «not only».
function isFalseFriend(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at]?.lower ?? '', tokens[at + 1], tokens[at + 2]];
  // «No-confidence», «no-fly zone».
  if (word === 'no' && next?.text === '-' && !next.isSpaced) return true;
  if (word === 'no' && (next?.kind === 'number' || (next?.text === '.' && after?.kind === 'number'))) return true;
  if (/^(?:no|não)$/.test(word) && /^(?:dej|deix)/.test(next?.lower ?? '') && after?.lower === 'de') return true;
  return notDenying[word]?.test(next?.lower ?? '') ?? false;
}

const negators = new Set(
  'pas plus jamais rien personne aucun aucune guère point nul nulle nullement ni nulle'.split(' '),
);
const before = new Set('personne rien aucun aucune nul nulle ni jamais'.split(' '));

// «Ne» with what belongs to it, before or behind; what denies without «ne».
function countFrench(tokens: readonly Token[], isDone: Set<number>): Negations {
  const count: Negations = { strong: 0, semi: 0, weak: 0, few: 0 };
  for (const at of tokens.keys()) {
    if (!isNe(tokens, at)) continue;
    isDone.add(at);
    const behind = findNegator(tokens, at, isDone);
    // «Aucun … ne … jamais» is one.
    const hasBefore = hasNegatorBefore(tokens, at, isDone);
    if (behind === 'semi') count.semi += 1;
    else if (behind === 'strong' || hasBefore) count.strong += 1;
    // «ne … que», «avant qu’il ne», «n’ose».
    else count.weak += 1;
  }
  for (const [at, token] of tokens.entries()) {
    if (isDone.has(at)) continue;
    const kind = aloneInFrench(tokens, at, token.lower);
    if (!kind) continue;
    count[kind] += 1;
    isDone.add(at);
  }
  return count;
}

function isNe(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'ne' || (word === 'n' && /^['’]$/.test(tokens[at + 1]?.text ?? ''));
}

function findNegator(tokens: readonly Token[], at: number, isDone: Set<number>): 'strong' | 'semi' | null {
  let found: 'strong' | 'semi' | null = null;
  for (let place = at + 1; place <= at + 9 && place < tokens.length; place += 1) {
    const word = tokens[place]?.lower ?? '';
    if (isNe(tokens, place) || /^[.;:!?]$/.test(word)) break;
    if (!negators.has(word)) continue;
    // «Pas seulement»: not only.
    if (/^(?:seulement|uniquement|que)$/.test(tokens[place + 1]?.lower ?? '') && word === 'pas') return null;
    found ??= word === 'guère' ? 'semi' : 'strong';
    isDone.add(place);
  }
  return found;
}

function hasNegatorBefore(tokens: readonly Token[], at: number, isDone: Set<number>): boolean {
  let hasFound = false;
  for (let place = at - 1; place >= at - 14 && place >= 0; place -= 1) {
    if (/^[.;!?]$/.test(tokens[place]?.text ?? '')) break;
    if (!before.has(tokens[place]?.lower ?? '') || isDone.has(place)) continue;
    isDone.add(place);
    hasFound = true;
  }
  return hasFound;
}

function aloneInFrench(tokens: readonly Token[], at: number, word: string): keyof Negations | null {
  const [previous, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'sans') return notDenying.sans?.test(next) ? 'weak' : 'strong';
  if (word === 'pas')
    return /^(?:un|le|des|ses|premiers?|au|quelques)$/.test(previous) || /^(?:seulement|uniquement)$/.test(next)
      ? 'weak'
      : 'strong';
  if (word === 'jamais' || word === 'aucun' || word === 'aucune') return 'strong';
  if (word === 'ni') return previous === 'ni' ? 'weak' : 'strong';
  if (word === 'non') return /^(?:seulement|plus|-)$/.test(next) ? 'weak' : 'strong';
  return word === 'peine' && previous === 'à' ? 'semi' : null;
}
