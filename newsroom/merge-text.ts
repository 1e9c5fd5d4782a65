import type { ArticleDocument } from '#document/article-document.ts';
import { blockKey, mergeBlocks } from '#document/merge-blocks.ts';
import { documentToText } from '#document/to-text.ts';
import type { DispatchText } from './dispatch-segments.ts';

/** A text that follows a newer one as far as nobody else has written there. */
export type MergedText = {
  text: DispatchText;
  /** What of the newer text was left out, because somebody had changed what it changes: the first words of each passage. */
  left: string[];
};

/**
 * Lets `ours`, which people may have written on since it was `base`, follow from `base` to `theirs`: headline, standfirst
 * and each passage of the text by itself, also where blocks came or went. Where both have changed, ours stays.
 */
export function mergeText(base: DispatchText, ours: DispatchText, theirs: DispatchText): MergedText {
  const headline = mergeLine(base.headline, ours.headline, theirs.headline);
  const standfirst = mergeLine(base.standfirst, ours.standfirst, theirs.standfirst);
  const body = mergeBody(base.body, ours.body, theirs.body);
  return {
    text: { headline: headline.value, standfirst: standfirst.value, body: body.value },
    left: [...headline.left, ...standfirst.left, ...body.left],
  };
}

/** Whether two texts say the same, in whatever order the database gives the fields of their blocks. */
export function isSameText(one: DispatchText, other: DispatchText): boolean {
  return (
    one.headline === other.headline &&
    one.standfirst === other.standfirst &&
    blockKey(one.body) === blockKey(other.body)
  );
}

type Merged<T> = { value: T; left: string[] };

function mergeLine(base: string, ours: string, theirs: string): Merged<string> {
  if (ours === base) return { value: theirs, left: [] };
  return { value: ours, left: theirs !== base && theirs !== ours ? [excerpt(theirs)] : [] };
}

function mergeBody(base: ArticleDocument, ours: ArticleDocument, theirs: ArticleDocument): Merged<ArticleDocument> {
  // What is the same text stays the very same, also where its fields are in another order.
  if ([base, ours].some((body) => blockKey(body) === blockKey(theirs))) return { value: ours, left: [] };
  const left: string[] = [];
  const content = mergeBlocks(base.content, ours.content, theirs.content).flatMap((piece) => {
    if (piece.kind === 'settled') return piece.blocks;
    // What the source took away, and somebody had rewritten, has no newer words of its own.
    const words = piece.theirs.length > 0 ? piece.theirs : piece.base;
    left.push(excerpt(documentToText({ type: 'doc', content: [...words] })));
    return piece.mine;
  });
  return { value: { type: 'doc', content }, left };
}

const longestExcerpt = 80;

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1).trimEnd()}…` : line;
}
