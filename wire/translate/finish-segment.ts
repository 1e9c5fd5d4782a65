import { escapeMarkup, findMarkupProblem } from '#document/segments/segment-markup.ts';
import { frenchTypography, setFrench } from '#lib/typography/french.ts';
import { holdsTerm, type Term } from './glossary.ts';
import { localiseEdits } from './localise/localise-french.ts';
import type { NameSpan } from './names/name-span.ts';
import { type Protection, type SegmentWork, termsLeftToEngine } from './segment-work.ts';
import { placeMarks } from './shield/place-marks.ts';
import { editLayout, readLayout, type SegmentLayout, writeLayout } from './shield/segment-layout.ts';
import { type SettledWord, settleFrench, settlePlaces } from './shield/settle-french.ts';
import { anyKeptSign, keptSign, type Shielded, type ShieldProblem, unshield } from './shield.ts';

/** A translation of a segment that can stand, or what is wrong with it. */
export type FinishedSegment =
  | { readonly kind: 'done'; readonly target: string; readonly guessedMarks: readonly number[] }
  | { readonly kind: 'shield'; readonly problem: ShieldProblem }
  | { readonly kind: 'markup'; readonly placeholder: number | null }
  | { readonly kind: 'terms'; readonly target: string; readonly missing: readonly Term[] }
  | { readonly kind: 'empty' };

/** What an engine made of a segment: its words, and those of the marks that it was not shown (`fragments`, by number). */
export type EngineAnswer = { readonly text: string; readonly fragments: ReadonlyMap<number, string> };

/**
 * Puts a segment together again: names and terms in their places, marks around their words, numbers and punctuation as `to`
 * writes them.
 */
export function finishSegment(
  work: SegmentWork,
  { origins }: Protection,
  shielded: Shielded,
  answer: EngineAnswer,
  to: string,
): FinishedSegment {
  const back = unshield(answer.text, shielded);
  if (!back.ok) return { kind: 'shield', problem: back.error };
  if (back.value.layout.plain.trim() === '') return { kind: 'empty' };
  const placed = placeWhereNeeded(work, shielded, back.value.layout, answer.fragments);
  const localised = withCapital(isFrench(to) ? localise(placed.layout) : placed.layout, work.segment.text);
  const wordFor = (sign: string): SettledWord | undefined => {
    const kept = shielded.kept[sign.charCodeAt(0) - keptSign(0).charCodeAt(0)];
    if (!kept) return undefined;
    const origin = origins.get(kept.span);
    const french = origin && 'term' in origin ? origin.term.french : null;
    return { put: escapeMarkup(kept.span.put), french, isFrenchName: isFrenchName(origin) };
  };
  const signed = writeLayout(localised);
  const settled = isFrench(to)
    ? settlePlaces(settleFrench(signed, wordFor), placesIn(work))
    : signed.replace(anyKeptSign, (sign) => wordFor(sign)?.put ?? sign);
  const target = isFrench(to) ? setWithMarkup(settled) : settled;
  const problem = findMarkupProblem(work.segment.text, target);
  if (problem) return { kind: 'markup', placeholder: problem.placeholder };
  const missing = termsLeftToEngine(work).filter((term) => !holdsTerm(readLayout(target).plain, term));
  if (missing.length > 0) return { kind: 'terms', target, missing };
  return { kind: 'done', target, guessedMarks: placed.guessed };
}

function localise(layout: SegmentLayout): SegmentLayout {
  return editLayout(layout, localiseEdits(layout.plain));
}

// A sentence that began with a capital begins with one; a name keeps its own.
function withCapital(layout: SegmentLayout, source: string): SegmentLayout {
  const first = /^[^\p{L}\ue000-\uf76f]*(?=(\p{Ll}))/u.exec(layout.plain);
  if (!first || !/^[^\p{L}]*\p{Lu}/u.test(readLayout(source).plain)) return layout;
  const at = first[0].length;
  return editLayout(layout, [{ start: at, end: at + 1, text: layout.plain.charAt(at).toUpperCase() }]);
}

function placesIn({ terms }: SegmentWork) {
  return terms.flatMap(({ term: { target, french } }) => (french?.isPlace ? [{ target, french }] : []));
}

// «au Monde», «des Échos»: the newspaper’s article joins a preposition; a person’s («Le Pen») does not.
function isFrenchName(origin: object | undefined): boolean {
  return origin !== undefined && 'reason' in origin && (origin as NameSpan).reason === 'listed'; // as: what has a reason is a name
}

// Marks that the engine was not shown are placed by where names and fragments came to stand.
function placeWhereNeeded(
  work: SegmentWork,
  shielded: Shielded,
  target: SegmentLayout,
  fragments: ReadonlyMap<number, string>,
): { layout: SegmentLayout; guessed: readonly number[] } {
  const isPlaced = shielded.protection === 'placeholders' || work.stripsMarkup;
  if (!isPlaced || work.layout.marks.length === 0) return { layout: target, guessed: [] };
  const edits = shielded.kept.map(({ span }, index) => ({ start: span.start, end: span.end, text: keptSign(index) }));
  return placeMarks(editLayout(work.layout, edits), target.plain, fragments);
}

// French punctuation of a text with tags, which count as nothing: «<1>Oui</1> !» is set as «Oui !» is.
function setWithMarkup(text: string): string {
  const layout = readLayout(text);
  if (layout.marks.length === 0) return escapeMarkup(frenchTypography(layout.plain).trim());
  let current = layout;
  setFrench(layout.plain, (edits) => {
    current = editLayout(current, edits);
  });
  return writeLayout(current).trim();
}

function isFrench(language: string): boolean {
  return /^fr(?:-|$)/i.test(language);
}
