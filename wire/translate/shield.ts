import { escapeMarkup } from '#document/segments/segment-markup.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Engine } from './engine.ts';
import { editLayout, type LayoutMark, readLayout, type SegmentLayout, writeLayout } from './shield/segment-layout.ts';
import { chooseStandIns } from './shield/stand-ins.ts';

/**
 * A stretch of a segment's words (positions in `plainSegmentText`) that an engine must not touch. `put` is what stands there
 * afterwards: the name itself, or the translation of a term.
 */
export type ProtectedSpan = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly put: string;
  /** People, and what is no name at all, have another place in a sentence than things. */
  readonly isPerson?: boolean;
};

/** A segment as an engine gets it. `kept` says what comes back where; `layout` is the segment as it was. */
export type Shielded = {
  readonly text: string;
  readonly protection: Engine['protection'];
  readonly kept: readonly Kept[];
  readonly layout: SegmentLayout;
};

/** One thing that was kept: the sign that marks it (`<k id>`, or the word that stands for it) and its span. */
export type Kept = { readonly sign: string; readonly span: ProtectedSpan };

/** Why a translation does not hold everything that was kept exactly once; `names` are the spans that are at fault. */
export type ShieldProblem = {
  kind: 'lost' | 'doubled' | 'mangled';
  names: readonly ProtectedSpan[];
};

/** A translation in which every kept span is one sign of its own (`keptSign`), for what is done to the words before it is settled. */
export type Unshielded = { readonly layout: SegmentLayout; readonly kept: readonly Kept[] };

const firstSign = 0xe000;
const mostSigns = 6000;

// Tells engines that make words of tags what a name is of.
const personId = 'p';

/** The sign that stands for the kept span of an index while a translation is worked on: of the private use area. */
export function keptSign(index: number): string {
  return String.fromCharCode(firstSign + index);
}

/** What all such signs match. */
export const anyKeptSign = /[\ue000-\uf76f]/g;

/**
 * Takes spans (in order, without overlaps) out of an engine's reach: by the tags that it obeys, or by words that stand for
 * them in a plain text, whose markup `unshield` leaves to whoever places it. `avoid` is more text in which no stand-in may occur.
 */
export function shield(
  text: string,
  spans: readonly ProtectedSpan[],
  protection: Engine['protection'],
  avoid = '',
): Shielded {
  const layout = readLayout(text);
  const usable = spans.slice(0, mostSigns);
  if (protection === 'placeholders') {
    const words = chooseStandIns(
      usable.map(({ isPerson = false }) => isPerson),
      `${layout.plain}\n${avoid}\n${usable.map(({ put }) => put).join('\n')}`,
    );
    const kept = usable.map((span, index) => ({ sign: words[index] ?? '', span }));
    const edits = kept.map(({ sign, span }) => ({ start: span.start, end: span.end, text: sign }));
    return { text: editLayout({ plain: layout.plain, marks: [] }, edits).plain, protection, kept, layout };
  }
  const parts = usable.flatMap((span) => splitAtMarks(span, layout.marks));
  const kept = parts.map((span, index) => ({ sign: `${span.isPerson ? personId : ''}${index + 1}`, span }));
  const edits = parts.map((span, index) => ({ start: span.start, end: span.end, text: keptSign(index) }));
  const signed = writeLayout(editLayout(layout, edits));
  const tagged = signed.replace(anyKeptSign, (sign) => {
    const one = kept[sign.charCodeAt(0) - firstSign];
    return one ? `<k id="${one.sign}">${escapeMarkup(one.span.put)}</k>` : sign;
  });
  return { text: tagged, protection, kept, layout };
}

/**
 * Finds what was kept in a translation: each exactly once, or the problem. Of tags the markup is read too; a plain
 * translation has none.
 */
export function unshield(translated: string, shielded: Shielded): Result<Unshielded, ShieldProblem> {
  const { kept, protection } = shielded;
  if (anyOf(translated)) return err({ kind: 'mangled', names: kept.map(({ span }) => span) });
  return protection === 'tags' ? unshieldTags(translated, kept) : unshieldWords(translated, kept);
}

function anyOf(text: string): boolean {
  return /[\ue000-\uf76f]/.test(text);
}

function unshieldTags(translated: string, kept: readonly Kept[]): Result<Unshielded, ShieldProblem> {
  const counts = new Map<string, number>();
  const signed = translated.replace(/<k id="(p?)(\d+)">([\s\S]*?)<\/k>/g, (_whole, person: string, number: string) => {
    counts.set(person + number, (counts.get(person + number) ?? 0) + 1);
    return keptSign(Number(number) - 1);
  });
  const problem = problemOf(kept, counts, (sign) => {
    const own = keptSign(numberOf(sign) - 1);
    const isGlued = new RegExp(`[\\p{L}\\p{N}]${own}|${own}[\\p{L}\\p{N}]`, 'u').test(signed);
    return isGlued || new RegExp(`<\\s*k\\b[^>]*\\b${sign}\\b`, 'i').test(signed);
  });
  if (problem) return err(problem);
  // Tags that nobody gave, or a half of one.
  const isForeign = [...counts.keys()].some((id) => kept.every(({ sign }) => sign !== id));
  if (isForeign || /<\/?\s*k\b[^>]*>/i.test(signed))
    return err({ kind: 'mangled', names: kept.map(({ span }) => span) });
  return ok({ layout: readLayout(signed), kept });
}

function unshieldWords(translated: string, kept: readonly Kept[]): Result<Unshielded, ShieldProblem> {
  const counts = new Map<string, number>();
  const bySign = new Map(kept.map(({ sign }, index) => [sign.toLowerCase(), index]));
  const glued = new Set<string>();
  let plain = translated;
  if (kept.length > 0) {
    const pattern = new RegExp(
      kept
        .map(({ sign }) => sign)
        .sort((a, b) => b.length - a.length)
        .join('|'),
      'gi',
    );
    plain = translated.replace(pattern, (found: string, at: number) => {
      const sign = found.toLowerCase();
      const around = translated.charAt(at - 1) + translated.charAt(at + found.length);
      if (/[\p{L}\p{N}\p{M}]/u.test(around)) glued.add(sign);
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
      return keptSign(bySign.get(sign) ?? 0);
    });
  }
  const lowered = kept.map(({ sign, span }) => ({ sign: sign.toLowerCase(), span }));
  const problem = problemOf(lowered, counts, (sign) => glued.has(sign));
  return problem ? err(problem) : ok({ layout: { plain, marks: [] }, kept });
}

function problemOf(
  kept: readonly Kept[],
  counts: ReadonlyMap<string, number>,
  isMangled: (sign: string) => boolean,
): ShieldProblem | null {
  const at = (test: (one: Kept) => boolean) => kept.filter(test).map(({ span }) => span);
  const mangled = at(({ sign }) => isMangled(sign));
  const lost = at(({ sign }) => !counts.has(sign));
  const doubled = at(({ sign }) => (counts.get(sign) ?? 0) > 1);
  const kind = mangled.length > 0 ? 'mangled' : lost.length > 0 ? 'lost' : doubled.length > 0 ? 'doubled' : null;
  return kind && { kind, names: [...new Set([...mangled, ...lost, ...doubled])] };
}

// A tag may not stand in a kept span: what a mark cuts is kept in parts, where it stays as it is.
function splitAtMarks(span: ProtectedSpan, marks: readonly LayoutMark[]): ProtectedSpan[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))]
    .filter((cut) => cut > span.start && cut < span.end)
    .sort((a, b) => a - b);
  if (cuts.length === 0) return [span];
  if (span.put !== span.text) return [];
  const ends = [...cuts, span.end];
  return ends.flatMap((end, index) => {
    const start = index === 0 ? span.start : (ends[index - 1] ?? span.start);
    const part = span.text.slice(start - span.start, end - span.start);
    return part.trim() === '' ? [] : [{ ...span, start, end, text: part, put: part }];
  });
}

function numberOf(id: string): number {
  return Number(id.replace(personId, ''));
}
