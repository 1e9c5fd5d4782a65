import { type BlockConflict, blockKey, countChangedPassages, mergeBlocks, type Piece } from '#document/merge-blocks.ts';
import type { Draft } from './draft.ts';

/** Fields that belong together: a caption is written for its picture. */
const groups = [
  ['headline'],
  ['standfirst'],
  ['slug'],
  ['kind'],
  ['sectionId'],
  ['leadMediaId', 'leadCaption'],
] as const satisfies readonly (readonly (keyof Draft)[])[];

/** The first field of a group, after which a conflict on it is named. */
type GroupName = (typeof groups)[number][0];

/** Where two drafts overlap; `id` names it within its merge. */
export type Conflict =
  | { kind: 'field'; id: string; field: GroupName; mine: Partial<Draft>; theirs: Partial<Draft> }
  | ({ kind: 'passage'; id: string } & BlockConflict);

/** What somebody chose for a conflict; `written` is a new text for a field. */
export type Choice = { kind: 'mine' } | { kind: 'theirs' } | { kind: 'both' } | { kind: 'written'; text: string };

/** Two drafts put together, and where they could not be. */
export type Merge = { fields: Draft; pieces: readonly Piece[]; conflicts: readonly Conflict[] };

/**
 * Merges two drafts that were made from the same base. Fields that only one of them changed are taken from that one, tags
 * and authors are merged as sets, the text block by block. What both changed in different ways is a conflict.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  const fields = { ...mine };
  const conflicts: Conflict[] = [];
  for (const group of groups) {
    const [was, own, other] = [part(base, group), part(mine, group), part(theirs, group)];
    if (isSame(own, other) || isSame(other, was)) continue;
    if (isSame(own, was)) Object.assign(fields, other);
    else conflicts.push({ kind: 'field', id: group[0], field: group[0], mine: own, theirs: other });
  }
  fields.authorIds = mergeIds(base.authorIds, mine.authorIds, theirs.authorIds);
  fields.tagIds = mergeIds(base.tagIds, mine.tagIds, theirs.tagIds);
  const pieces = mergeBlocks(base.body.content, mine.body.content, theirs.body.content);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'conflict') continue;
    const { base: stood, mine: own, theirs: other } = piece;
    conflicts.push({ kind: 'passage', id: passageId(index), base: stood, mine: own, theirs: other });
  }
  return { fields, pieces, conflicts };
}

/** The draft that a merge comes to; where nothing was chosen, mine stays. */
export function mergedDraft({ fields, pieces, conflicts }: Merge, choices: ReadonlyMap<string, Choice> = new Map()) {
  const draft: Draft = { ...fields };
  for (const conflict of conflicts) {
    const choice = choices.get(conflict.id);
    if (conflict.kind !== 'field') continue;
    if (choice?.kind === 'theirs') Object.assign(draft, conflict.theirs);
    if (choice?.kind === 'written') Object.assign(draft, { [conflict.field]: choice.text });
  }
  const content = pieces.flatMap((piece, index) => {
    if (piece.kind === 'settled') return piece.blocks;
    const choice = choices.get(passageId(index))?.kind;
    if (choice === 'both') return [...piece.mine, ...piece.theirs];
    return choice === 'theirs' ? piece.theirs : piece.mine;
  });
  return { ...draft, body: { ...fields.body, content } };
}

/** How many things differ: fields, lists, and passages of the text. */
export function countChanges(base: Draft, changed: Draft): number {
  const fields = groups.filter((group) => !isSame(part(base, group), part(changed, group)));
  const lists = (['authorIds', 'tagIds'] as const).filter((name) => !isSame(base[name], changed[name]));
  return fields.length + lists.length + countChangedPassages(base.body.content, changed.body.content);
}

/** Whether two drafts say the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return one === other || blockKey(one) === blockKey(other);
}

const passageId = (index: number) => `passage-${index}`;
const isSame = (one: unknown, other: unknown) => blockKey({ value: one }) === blockKey({ value: other });

function part(draft: Draft, group: readonly (keyof Draft)[]): Partial<Draft> {
  return Object.fromEntries(group.map((name) => [name, draft[name]]));
}

/** What either took away is gone, what either added is there; the order is mine, unless only they changed it. */
function mergeIds(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  if (isSame(mine, base)) return [...theirs];
  const left = mine.filter((id) => theirs.includes(id) || !base.includes(id));
  return [...left, ...theirs.filter((id) => !base.includes(id) && !left.includes(id))];
}
