import type { Segment } from '#document/segments.ts';
import { findTerms, type Glossary, type Term, type TermSpan } from './glossary.ts';
import { toSentenceCase } from './localise/sentence-case.ts';
import { findTimes } from './localise/time-terms.ts';
import { findNames, type KnownNames, type NameHints } from './names/find-names.ts';
import { isPerson } from './names/is-person.ts';
import { type NameSpan, withoutOverlaps } from './names/name-span.ts';
import { readLayout, type SegmentLayout, writeLayout } from './shield/segment-layout.ts';
import type { ProtectedSpan } from './shield.ts';

/** A segment of a document or of another part of an article; `role` may also be that part. */
export type SegmentToTranslate = Pick<Segment, 'id' | 'text'> & {
  readonly role: Segment['role'] | 'headline' | 'standfirst' | 'tag';
  /** What its placeholders stand for; where it is not known nothing is made of it. */
  readonly marks?: Segment['marks'];
};

/** What is known of the article that helps to tell names. */
export type NameKnowledge = { readonly names?: KnownNames; readonly smallWords?: ReadonlySet<string> };

/** A segment that is being translated: what is found in it, and how far its protection has been given up. */
export type SegmentWork = {
  readonly segment: SegmentToTranslate;
  /** What engines get, before protection: headlines without English capitals. */
  readonly layout: SegmentLayout;
  readonly names: readonly NameSpan[];
  /** Those that are likely people’s. */
  readonly people: ReadonlySet<NameSpan>;
  readonly terms: readonly TermSpan[];
  /** Names whose protection an engine has broken. */
  readonly unprotected: ReadonlySet<NameSpan | TermSpan>;
  /** Whether terms that an engine may translate are put in like all others. */
  readonly forcesTerms: boolean;
  /** Whether the markup is kept from the engine and placed by us. */
  readonly stripsMarkup: boolean;
};

/** Finds names and terms in a segment. */
export function prepareWork(
  segment: SegmentToTranslate,
  { from, to, glossary, knowledge }: { from: string; to: string; glossary: Glossary; knowledge: NameKnowledge },
): SegmentWork {
  const read = readLayout(segment.text);
  const isHeadline = ['headline', 'heading', 'infoboxTitle', 'tableCaption', 'title'].includes(segment.role);
  const found = [...findTerms(read.plain, glossary, from), ...findTimes(read.plain, from, to)];
  const hints: NameHints = {
    language: from,
    isHeadline,
    marks: marksIn(read, segment.marks ?? []),
    terms: found,
    ...knowledge,
  };
  const named = findNames(read.plain, hints);
  // Of a term and a name of equal length the term counts: it is what somebody decided.
  const chosen = withoutOverlaps<NameSpan | TermSpan>([...found, ...named]);
  const terms = chosen.filter((span): span is TermSpan => 'term' in span);
  const names = chosen.filter((span): span is NameSpan => 'reason' in span);
  const plain = toSentenceCase(read.plain, chosen, hints);
  const state = { unprotected: new Set<NameSpan | TermSpan>(), forcesTerms: false, stripsMarkup: false };
  const people = new Set(names.filter((name) => isPerson(read.plain, name, from)));
  return { segment, layout: { ...read, plain }, names, people, terms, ...state };
}

type MarkHint = NonNullable<NameHints['marks']>[number];

function marksIn(layout: SegmentLayout, kinds: Segment['marks']): MarkHint[] {
  return layout.marks.flatMap(({ number, start, end }): MarkHint[] => {
    const kind = kinds[number - 1];
    if (kind === 'link' || kind === 'italic') return [{ start, end, kind }];
    return kind === 'language' ? [{ start, end, kind: 'marked' }] : [];
  });
}

/** What is protected in this try, and which term stands behind a span. */
export type Protection = {
  readonly spans: readonly ProtectedSpan[];
  readonly origins: ReadonlyMap<ProtectedSpan, NameSpan | TermSpan>;
};

/** The spans that this try keeps from the engine. */
export function protectionOf(work: SegmentWork): Protection {
  const isKept = (span: NameSpan | TermSpan) => {
    if (work.unprotected.has(span)) return false;
    return !('term' in span) || span.term.application === 'always' || work.forcesTerms;
  };
  const kept = [...work.names, ...work.terms].filter(isKept).sort((a, b) => a.start - b.start);
  const pairs = kept.map((span): [ProtectedSpan, NameSpan | TermSpan] => [toProtected(span, work), span]);
  return { spans: pairs.map(([span]) => span), origins: new Map(pairs) };
}

function toProtected(span: NameSpan | TermSpan, { people }: SegmentWork): ProtectedSpan {
  const { start, end, text } = span;
  // What is no name has no place among names either.
  if ('term' in span) return { start, end, text, put: span.term.target, isPerson: span.term.partOfSpeech === 'other' };
  return { start, end, text, put: text, isPerson: people.has(span) };
}

/** The text for this try: with its markup, or without where we place it. */
export function textOf({ layout, stripsMarkup }: SegmentWork): string {
  return writeLayout(stripsMarkup ? { plain: layout.plain, marks: [] } : layout);
}

/** The terms that an engine may translate as it likes, but must have translated. */
export function termsLeftToEngine(work: SegmentWork): Term[] {
  return work.terms
    .filter(({ term }) => term.application === 'if_missing' && !work.forcesTerms)
    .map(({ term }) => term);
}
