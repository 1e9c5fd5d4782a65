import { diffArrays } from 'diff';
import type { Block } from '#document/article-document.ts';

/** A passage that both wrote anew, each in another way: the blocks that stood there, and those of each. */
export type BlockConflict = { base: readonly Block[]; mine: readonly Block[]; theirs: readonly Block[] };

/** A stretch of the merged text: blocks that are settled, or a passage that somebody must choose. */
export type Piece = { kind: 'settled'; blocks: readonly Block[] } | ({ kind: 'conflict' } & BlockConflict);

/** Blocks `start` to `end` of the base (`end` not included) that one side replaced by `blocks`. */
type Hunk = { start: number; end: number; blocks: readonly Block[] };

/** Blocks of the base that were changed, and how each side changed them. */
type Region = { start: number; end: number; mine: Hunk[]; theirs: Hunk[] };

/**
 * Merges two versions of a text that were made from the same base, block by block (the method of diff3: Khanna, Kunal and
 * Pierce, «A Formal Investigation of Diff3», 2007). Unlike diff3, changes to neighbouring blocks are independent: two
 * people who write in two paragraphs are no conflict, even where nothing stands between them.
 */
export function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const region of regionsOf(hunksBetween(base, mine), hunksBetween(base, theirs))) {
    pieces.push({ kind: 'settled', blocks: base.slice(at, region.start) }, pieceOf(base, region));
    at = region.end;
  }
  pieces.push({ kind: 'settled', blocks: base.slice(at) });
  return pieces.filter((piece) => piece.kind === 'conflict' || piece.blocks.length > 0);
}

/** The same text for blocks that say the same, whatever the order of their properties and whether empty ones are written. */
export function blockKey(block: unknown): string {
  return JSON.stringify(block, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const said = Object.entries(value).filter(([, each]) => each !== null && !(Array.isArray(each) && !each.length));
    return Object.fromEntries(said.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** In how many places two versions of a text differ. */
export function countChangedPassages(base: readonly Block[], changed: readonly Block[]): number {
  return hunksBetween(base, changed).length;
}

/** What changed from `base` to `changed`, from top to bottom. */
function hunksBetween(base: readonly Block[], changed: readonly Block[]): Hunk[] {
  const hunks: { start: number; end: number; blocks: Block[] }[] = [];
  let isOpen = false;
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(base.map(blockKey), changed.map(blockKey))) {
    const isSame = !added && !removed;
    if (!isSame && !isOpen) hunks.push({ start: from, end: from, blocks: [] });
    const hunk = hunks.at(-1);
    if (added) hunk?.blocks.push(...changed.slice(to, to + count));
    if (!added) from += count;
    if (!removed) to += count;
    if (removed && hunk) hunk.end = from;
    isOpen = !isSame;
  }
  return hunks.flatMap(splitHunk);
}

// As many blocks as before: each took the place of one, and they are independent of each other; so are those that only went.
function splitHunk({ start, end, blocks }: Hunk): Hunk[] {
  if (blocks.length === 0)
    return Array.from({ length: end - start }, (_, at) => ({ start: start + at, end: start + at + 1, blocks: [] }));
  if (blocks.length !== end - start) return [{ start, end, blocks }];
  return blocks.map((block, index) => ({ start: start + index, end: start + index + 1, blocks: [block] }));
}

/** Puts together what overlaps, from top to bottom. */
function regionsOf(mine: readonly Hunk[], theirs: readonly Hunk[]): Region[] {
  const all = [
    ...mine.map((hunk) => ({ side: 'mine', hunk }) as const),
    ...theirs.map((hunk) => ({ side: 'theirs', hunk }) as const),
  ].toSorted(({ hunk: one }, { hunk: other }) => one.start - other.start || one.end - other.end);
  const regions: Region[] = [];
  for (const { side, hunk } of all) {
    const last = regions.at(-1);
    if (last && overlap(last, hunk)) {
      last.end = Math.max(last.end, hunk.end);
      last[side].push(hunk);
    } else {
      regions.push({ start: hunk.start, end: hunk.end, mine: [], theirs: [], [side]: [hunk] });
    }
  }
  return regions;
}

function overlap(region: Region, hunk: Hunk): boolean {
  if (hunk.start < region.end && region.start < hunk.end) return true;
  // Both put something in at the same place: nobody but them knows what comes first.
  return region.start === region.end && hunk.start === hunk.end && hunk.start === region.start;
}

function pieceOf(base: readonly Block[], region: Region): Piece {
  const [mine, theirs] = [applied(base, region, region.mine), applied(base, region, region.theirs)];
  if (region.theirs.length === 0 || blockKey(mine) === blockKey(theirs)) return { kind: 'settled', blocks: mine };
  if (region.mine.length === 0) return { kind: 'settled', blocks: theirs };
  return { kind: 'conflict', base: base.slice(region.start, region.end), mine, theirs };
}

/** What the region says once these changes are made in it. */
function applied(base: readonly Block[], region: Region, hunks: readonly Hunk[]): Block[] {
  const blocks: Block[] = [];
  let at = region.start;
  for (const hunk of hunks) {
    blocks.push(...base.slice(at, hunk.start), ...hunk.blocks);
    at = hunk.end;
  }
  return [...blocks, ...base.slice(at, region.end)];
}
