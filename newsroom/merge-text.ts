import type { ArticleDocument, Block } from '#document/article-document.ts';
import type { DispatchText } from './dispatch-segments.ts';

/** A text that follows a newer one as far as nobody else has written there. */
export type MergedText = {
  text: DispatchText;
  /** Whether something of the newer text was left out, because somebody had changed what it changes. */
  isKept: boolean;
};

/**
 * Lets `ours`, which people may have written on since it was `base`, follow from `base` to `theirs`: headline, standfirst
 * and each block of the text by itself. Where both have changed, ours stays.
 */
export function mergeText(base: DispatchText, ours: DispatchText, theirs: DispatchText): MergedText {
  const headline = mergeLine(base.headline, ours.headline, theirs.headline);
  const standfirst = mergeLine(base.standfirst, ours.standfirst, theirs.standfirst);
  const body = mergeBody(base.body, ours.body, theirs.body);
  return {
    text: { headline: headline.value, standfirst: standfirst.value, body: body.value },
    isKept: headline.isKept || standfirst.isKept || body.isKept,
  };
}

type Merged<T> = { value: T; isKept: boolean };

function mergeLine(base: string, ours: string, theirs: string): Merged<string> {
  if (ours === base) return { value: theirs, isKept: false };
  return { value: ours, isKept: theirs !== base && theirs !== ours };
}

function mergeBody(base: ArticleDocument, ours: ArticleDocument, theirs: ArticleDocument): Merged<ArticleDocument> {
  const [before, present, after] = [written(base), written(ours), written(theirs)];
  if (isSame(before, after) || isSame(present, after)) return { value: ours, isKept: false };
  if (isSame(present, before)) return { value: theirs, isKept: false };
  // Blocks came or went: where they belong among what people wrote, nobody can say.
  if (before.length !== after.length) return { value: ours, isKept: true };
  const blocks: Block[] = [...ours.content];
  let isKept = false;
  theirs.content.forEach((block, at) => {
    if (before[at] === after[at]) return;
    const place = present.indexOf(before[at] ?? '');
    if (place < 0) isKept ||= !present.includes(after[at] ?? '');
    else {
      blocks[place] = block;
      present[place] = after[at] ?? '';
    }
  });
  return { value: { type: 'doc', content: blocks }, isKept };
}

// Blocks as text, whatever order the database gives their fields.
function written({ content }: ArticleDocument): string[] {
  return content.map((block) => JSON.stringify(sorted(block)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((block, at) => block === other[at]);
}
