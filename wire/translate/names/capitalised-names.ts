import { type CommonCapitals, commonCapitals } from './common-capitals.ts';
import type { NameHints } from './find-names.ts';
import { isGivenName } from './given-names.ts';
import type { NameReason, NameSpan } from './name-span.ts';
import { hasShapeOfName, isAcronym, isCapital, type Word } from './words.ts';

const joiners = new Set(
  'de del la las los van der den von zu zum bin ibn al el da das do dos di della delle du des le ten ter af av of the'.split(
    ' ',
  ),
);
const smallInTitles = new Set(
  'a an the and or nor but yet so of in on at to for from by with into over as is be if vs via up off out than'.split(
    ' ',
  ),
);
// Names that are followed by the number of a model or an edition.
const numbered =
  /^(?:windows|android|galaxy|pixel|playstation|xbox|boeing|airbus|apollo|artemis|formula|falcon|covid|gemini|claude|gpt|euro|expo|note|mate|redmi|series|studio|liga|serie|ligue|channel|canal|antena|area|route|highway|model|type|agenda|chapter|euro)$/;
// After «of» these belong to the name; other bodies are translated: «the University of Leeds».
const keepsOf = /^(?:bank|museum|church|bay|lord|lords|game|cape|port|isle|battle|banc|banco|museo|museu)$/;
const translatedAtEnd =
  /^(?:university|hospital|airport|court|council|police|government|parliament|river|county|province|state|district|island|islands|mountains|college|stadium|cathedral|prison|port|administration|province)$/;
const beforeTranslatedEnd =
  /^(?:city|county|supreme|high|district|crown|appeals|international|town|borough|state|national|federal|university|general)$/;
// «Researchers», «Building»: what opens a sentence and ends so is hardly anybody’s name.
const ordinaryEnd =
  /(?:ers|ors|ists|ing|ly|ed|tions?|ments?|ness|ities|ity|ance|ence|ies|ados|idos|ciones|ción|mente|ores|ants|cions|ment)$/;

/**
 * Names by their capitals, and by shapes that only names have. `hasCapitals` is false where capitals say nothing: then only
 * shapes count.
 */
export function findCapitalisedNames(
  text: string,
  words: readonly Word[],
  hints: NameHints,
  hasCapitals: boolean,
): NameSpan[] {
  const common = commonCapitals(hints.language);
  const isGerman = /^(?:de|lb|als|gsw)/i.test(hints.language);
  const spans: NameSpan[] = [];
  for (const run of runsOf(words, hints)) {
    for (const piece of piecesOf(run, common, hints)) {
      const name =
        hasCapitals && !isGerman ? trimPiece(piece, common, hints) : personIn(piece, isGerman && hasCapitals);
      if (name.length > 0) spans.push(spanOf(text, withNumber(name, words), 'capitals'));
    }
  }
  // A line in capitals throughout has that shape everywhere.
  if (!isAllCapitals(text))
    for (const word of words)
      if (isShapedAsName(word, common)) spans.push(spanOf(text, withNumber([word], words), 'shape'));
  return spans;
}

function spanOf(text: string, name: readonly Word[], reason: NameReason): NameSpan {
  const start = name[0]?.start ?? 0;
  const last = name.at(-1);
  const isInitial = last?.text.length === 1 && text.charAt(last.end) === '.' && name.length > 1;
  const end =
    (last?.end ?? start) +
    (isInitial || /^(?:Jr|Sr)$/.test(last?.text ?? '') ? Number(text.charAt(last?.end ?? 0) === '.') : 0);
  return { start, end, text: text.slice(start, end), reason };
}

// Neighbours that are written with capitals, with what may stand between parts of a name.
function runsOf(words: readonly Word[], hints: NameHints): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !startsName(first)) continue;
    const run = [first];
    let next = at + 1;
    for (;;) {
      const added = continuation(words, next, run.at(-1), hints);
      if (added === 0) break;
      run.push(...words.slice(next, next + added));
      next += added;
    }
    runs.push(run);
    at = next - 1;
  }
  return runs;
}

function startsName(word: Word): boolean {
  return isCapital(word.text) || /^\p{Ll}\p{Lu}/u.test(word.text);
}

// How many of the words from `next` on belong to the run that ends with `last`.
function continuation(words: readonly Word[], next: number, last: Word | undefined, hints: NameHints): number {
  for (let count = 0; count < 3; count += 1) {
    const word = words[next + count];
    const before = count === 0 ? last : words[next + count - 1];
    if (!word || !before || before.isPossessive || !isJoint(word.gap, before)) return 0;
    if (startsName(word)) return count + 1;
    if (!joiners.has(word.lower) && !/^[’']?(?:d|l)$/.test(word.lower)) return 0;
    if (count === 0 && word.lower === 'the') return 0;
    if (word.lower === 'of' && !canHaveOf(before, words[next + count + 1], hints)) return 0;
  }
  return 0;
}

function isJoint(gap: string, before: Word): boolean {
  if (/^[ \u00a0](?:[dl][’'])?$/.test(gap) || gap === '-' || gap === ' & ') return true;
  return /^\. ?$/.test(gap) && (before.text.length === 1 || /^(?:St|Jr|Mt|Bros|\p{Lu}\.\p{Lu})$/u.test(before.text));
}

function canHaveOf(before: Word, after: Word | undefined, { terms = [], language }: NameHints): boolean {
  const { bodies } = commonCapitals(language);
  const isTerm = terms.some(({ start, end }) => after && after.start >= start && after.end <= end);
  return !isTerm && (bodies.has(before.lower) || keepsOf.test(before.lower) || before.lower === 'city');
}

// Offices and peoples cut a run: «French President Emmanuel Macron», «Google Chief Executive Sundar Pichai».
function piecesOf(run: readonly Word[], common: CommonCapitals, hints: NameHints): Word[][] {
  const pieces: Word[][] = [[]];
  run.forEach((word, index) => {
    const current = pieces.at(-1) ?? [];
    const followsGivenName = current.length > 0 && isGivenName(current.at(-1)?.lower ?? '');
    const isCut = common.offices.has(word.lower) || (common.others.has(word.lower) && !isAcronym(word.text));
    const isLast = run.slice(index + 1).every(({ text }) => /^(?:Jr|Sr|[IV]+)$/.test(text));
    const isLastOfPerson = isLast && isGivenName(current[0]?.lower ?? '');
    if (isCut && !followsGivenName && !isLastOfPerson) pieces.push([]);
    else if (isGivenName(word.lower) && current.length > 0 && current.every((one) => isTerm(one, hints)))
      pieces.push([word]);
    else current.push(word);
  });
  return pieces;
}

function isTerm(word: Word, { terms = [] }: NameHints): boolean {
  return terms.some(({ start, end }) => word.start >= start && word.end <= end);
}

function trimPiece(piece: readonly Word[], common: CommonCapitals, hints: NameHints): Word[] {
  let name = [...piece];
  const isPlain = (word: Word) => common.beginners.has(word.lower) || joiners.has(word.lower);
  const opened = name[0]?.opens ?? false;
  const opensPlainly = ([first, second]: readonly Word[]) => {
    if (!first || !common.beginners.has(first.lower)) return false;
    // «Will Young sang».
    return name.length === 1 || (first.opens && !(second && isGivenName(first.lower)));
  };
  // Within a sentence a capital belongs to the name: «New York», «Long Island», «Las Rozas».
  while (name[0] && (joiners.has(name[0].lower) ? name[0].opens || name[0].text === name[0].lower : opensPlainly(name)))
    name = name.slice(1);
  while (joiners.has(name.at(-1)?.lower ?? '')) name = name.slice(0, -1);
  // An opening word before a given name, or one that the article writes small, is no part of it.
  const [first, second] = name;
  if (first?.opens && second && opened) {
    const isOrdinary = hints.smallWords?.has(first.lower) || ordinaryEnd.test(first.lower);
    if (!isGivenName(first.lower) && (isGivenName(second.lower) || isOrdinary) && !joiners.has(second.lower))
      name = name.slice(1);
  }
  name = withoutBodies(name, common);
  const isCommon = (word: Word) =>
    isPlain(word) || common.bodies.has(word.lower) || common.others.has(singular(word.lower)) || isTerm(word, hints);
  const isPersonName = name.length > 1 && isGivenName(name[0]?.lower ?? '');
  if (name.every(isCommon) && !isPersonName) return [];
  const [only] = name;
  if (name.length === 1 && only) {
    if (common.offices.has(singular(only.lower)) || only.text.length === 1 || isFigure(only.text)) return [];
    // One capital at the beginning of a sentence tells nothing.
    if (only.opens && !only.isPossessive) return [];
    if (only.opens && (hints.smallWords?.has(only.lower) || ordinaryEnd.test(only.lower))) return [];
  }
  return name;
}

function withoutBodies(piece: readonly Word[], common: CommonCapitals): Word[] {
  let name = [...piece];
  const of = name.findIndex(({ lower }, index) => index > 0 && /^(?:of|de|del|d|for)$/.test(lower));
  const head = of > 0 ? name.slice(0, of) : [];
  if (
    head.length > 0 &&
    head.every(({ lower }) => common.bodies.has(lower)) &&
    !head.some(({ lower }) => keepsOf.test(lower))
  ) {
    name = name.slice(of + 1);
    while (name[0] && joiners.has(name[0].lower)) name = name.slice(1);
  }
  let cut = name.length;
  while (cut > 1 && translatedAtEnd.test(name[cut - 1]?.lower ?? '')) cut -= 1;
  while (cut < name.length && cut > 1 && beforeTranslatedEnd.test(name[cut - 1]?.lower ?? '')) cut -= 1;
  // «Long Island»: what would be left says nothing.
  return name.slice(0, cut).every(({ lower }) => common.beginners.has(lower)) ? name : name.slice(0, cut);
}

// Where capitals say nothing (German, titles in capitals) only a known given name leads to a person.
function personIn(piece: readonly Word[], isCertain: boolean): Word[] {
  const start = piece.findIndex(({ lower }) => isGivenName(lower));
  if (start < 0 || !isCertain) return [];
  return piece.length - start > 1 ? piece.slice(start) : [];
}

/** The words of a name with the number of a model after it: «Boeing 737», «iPhone 17 Pro Max». */
export function withNumber(name: readonly Word[], words: readonly Word[]): Word[] {
  const last = name.at(-1);
  let next = last ? words.indexOf(last) + 1 : words.length;
  if (!last || last.isPossessive) return [...name];
  const isNext = (pattern: RegExp) => words[next]?.gap === ' ' && pattern.test(words[next]?.text ?? '');
  const added: Word[] = [];
  const isModel = numbered.test(last.lower) || /^i\p{Lu}|^[a-z]+OS$/u.test(last.text);
  if (isModel && isNext(/^\d{1,4}[a-z]?$/)) added.push(...words.slice(next, ++next));
  while ((isModel || added.length > 0) && isNext(/^(?:Pro|Max|Plus|Ultra|Mini|Air|SE)$/))
    added.push(...words.slice(next, ++next));
  return [...name, ...added];
}

function isShapedAsName(word: Word, common: CommonCapitals): boolean {
  if (!hasShapeOfName(word.text)) return false;
  const plain = singular(word.lower);
  if (common.others.has(plain) || common.offices.has(plain) || common.beginners.has(plain)) return false;
  return !isFigure(word.text);
}

// Amounts, temperatures, hours, quarters and Roman numbers; not «5G» and «3D».
function isFigure(text: string): boolean {
  return /^(?:\d+\p{Lu}{1,2}|Q[1-4]|[IVXLC]+)$/u.test(text) && !/^[2-6][GDK]$/.test(text);
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.replace(/'?s$/, '') : word;
}

/** Whether an English headline is written with capitals throughout. */
export function isTitleCase(words: readonly Word[], { language, isHeadline = false }: NameHints, ending = ''): boolean {
  if (!/^en/i.test(language) || (!isHeadline && /[.!?…:]["”’)]*$/.test(ending))) return false;
  // A single letter is as often an initial, a grade or a variable.
  const main = words.slice(1).filter(({ lower }) => !smallInTitles.has(lower) && /\p{L}.*\p{L}/u.test(lower));
  const capitals = main.filter(({ text }) => isCapital(text) || /^\p{Ll}\p{Lu}/u.test(text));
  return main.length >= (isHeadline ? 2 : 4) && capitals.length >= main.length * (isHeadline ? 0.85 : 1);
}

/** Whether a text has hardly a small letter. */
export function isAllCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 8 && small < capitals * 0.15;
}
