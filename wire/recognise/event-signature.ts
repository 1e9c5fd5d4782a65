import { foldText } from './identity.ts';

/** What a story is about, in marks that do not depend on its language: names and numbers, with how much each one says. */
export type EventSignature = ReadonlyMap<string, number>;

// Places and bodies that languages call by different names, as one: without them no French story would meet an English one.
const sameNames: readonly (readonly string[])[] = [
  ['londres', 'london', 'londen', 'londra'],
  ['pekin', 'beijing', 'pequin'],
  ['moscou', 'moscow', 'moscu', 'moskau', 'mosca'],
  ['varsovie', 'warsaw', 'varsovia', 'warschau'],
  ['bruxelles', 'brussels', 'bruselas', 'brussel', 'brusselles'],
  ['geneve', 'geneva', 'ginebra', 'genf', 'ginevra'],
  ['vienne', 'vienna', 'viena', 'wien'],
  ['athenes', 'athens', 'atenas', 'athen', 'atenes'],
  ['lisbonne', 'lisbon', 'lisboa', 'lissabon'],
  ['barcelone', 'barcelona'],
  ['seville', 'sevilla'],
  ['le caire', 'cairo', 'el cairo', 'kairo'],
  ['alger', 'algiers', 'argel'],
  ['tokyo', 'tokio', 'toquio'],
  ['seoul', 'seul'],
  ['etats unis', 'united states', 'estados unidos', 'estats units', 'usa', 'us', 'u s', 'eeuu'],
  ['royaume uni', 'united kingdom', 'reino unido', 'regne unit', 'uk', 'britain', 'grande bretagne'],
  ['allemagne', 'germany', 'alemania', 'alemanya', 'deutschland'],
  ['espagne', 'spain', 'espana', 'espanya', 'spanien'],
  ['france', 'francia', 'franca', 'frankreich'],
  ['italie', 'italy', 'italia'],
  ['grece', 'greece', 'grecia'],
  ['chine', 'china', 'xina'],
  ['russie', 'russia', 'rusia'],
  ['ukraine', 'ucrania', 'ucraina'],
  ['japon', 'japan', 'japo'],
  ['bresil', 'brazil', 'brasil'],
  ['chili', 'chile', 'xile'],
  ['perou', 'peru'],
  ['maroc', 'morocco', 'marruecos', 'marroc'],
  ['egypte', 'egypt', 'egipto', 'egipte'],
  ['onu', 'un', 'nations unies', 'united nations', 'naciones unidas', 'nacions unides'],
  ['ue', 'eu', 'union europeenne', 'european union', 'union europea', 'unio europea'],
  ['otan', 'nato'],
  ['oms', 'who', 'organisation mondiale de la sante', 'world health organization'],
  ['fmi', 'imf'],
  ['bce', 'ecb'],
];
const canonical = new Map(sameNames.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

// Words that begin sentences in the languages of the wire: capitals there say nothing.
const beginners = new Set(
  'le la les un une des du de l d en au aux il elle ils on ce cette ces son sa ses et ou mais pour par sur dans avec sans selon apres avant the a an in on at of to for and or but with by from after before as his her its their this that these those he she it they el los las una unos del al su sus y o pero por para con sin segun tras antes els les uns unes dels pel per amb sense'.split(
    ' ',
  ),
);

const nameOrNumber =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:de|del|la|van|von|bin|al|el|di|da)?\s*\p{Lu}[\p{L}\p{M}'’-]*)*|\d+(?:[\s\u00a0\u202f.,]\d+)*/gu;

/** The signature of a headline and the first sentences: rare names say most, small numbers little. */
export function eventSignature(headline: string, text: string): EventSignature {
  const marks = new Map<string, number>();
  const add = (mark: string, weight: number) => marks.set(mark, Math.max(marks.get(mark) ?? 0, weight));
  for (const [source, factor] of [
    [headline, 1],
    [text.slice(0, 1200), 0.6],
  ] as const) {
    for (const [found] of source.matchAll(nameOrNumber)) {
      if (/^\d/.test(found)) addNumber(found, factor, add);
      else addName(found, factor, add);
    }
  }
  return marks;
}

/**
 * How likely two signatures tell of the same event, from 0 to 1: the weight of what they share against that of the smaller
 * one. Fewer than two shared marks are never the same event: half of all stories name a capital.
 */
export function similarity(one: EventSignature, other: EventSignature): number {
  let shared = 0;
  let count = 0;
  for (const [mark, weight] of one) {
    const theirs = other.get(mark);
    if (theirs === undefined) continue;
    shared += Math.min(weight, theirs);
    count += 1;
  }
  const whole = Math.min(weightOf(one), weightOf(other));
  return count < 2 || whole === 0 ? 0 : Math.min(1, shared / whole);
}

function weightOf(signature: EventSignature): number {
  return [...signature.values()].reduce((sum, weight) => sum + weight, 0);
}

type Add = (mark: string, weight: number) => void;

function addNumber(found: string, factor: number, add: Add): void {
  const digits = found.replace(/[^\d]/g, '');
  const value = Number(digits);
  const isYear = digits.length === 4 && value > 1900 && value < 2100;
  if (value >= 3 && !isYear) add(`#${digits}`, factor * (value < 13 ? 0.3 : value < 100 ? 0.6 : 1.2));
}

function addName(found: string, factor: number, add: Add): void {
  const words = foldText(found).split(' ');
  while (words.length > 0 && beginners.has(words[0] ?? '')) words.shift();
  const whole = words.join(' ');
  if (whole.length < 2) return;
  const known = canonical.get(whole);
  if (known) add(known, factor * 0.8);
  else for (const word of words) if (word.length > 2 && !beginners.has(word)) add(canonical.get(word) ?? word, factor);
}
