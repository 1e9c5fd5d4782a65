import { diffArrays } from 'diff';
import type { Revision } from '#db/queries/editor-revisions.ts';
import type { Block } from '#document/article-document.ts';
import { blockKey } from '#document/merge-blocks.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { blockWords } from './block-words.ts';

type Content = Revision['content'];

/** A text that changed, before and after; `isSame` is false where other things than the words changed. */
export type Change = { before: string; after: string };

/** What changed between two revisions: fields in words, and the text as passages that stayed or changed. */
export type Comparison = {
  fields: (Change & { field: Exclude<keyof Content, 'body'> })[];
  passages: ({ kind: 'same'; texts: string[] } | ({ kind: 'changed' } & Change))[];
};

const fields = [
  'headline',
  'standfirst',
  'slug',
  'kind',
  'sectionId',
  'leadMediaId',
  'leadCaption',
  'authorIds',
  'tagIds',
] as const;

/** Compares what an article said at two revisions; `names` knows sections, authors, tags and pictures by their id. */
export function compareContents(before: Content, after: Content, names: ReadonlyMap<string, string>): Comparison {
  const say = (value: string | readonly string[] | null) =>
    (Array.isArray(value) ? value : [value ?? '']).map((each: string) => names.get(each) ?? each).join(', ');
  const changes = fields
    .filter((field) => blockKey({ value: before[field] }) !== blockKey({ value: after[field] }))
    .map((field) => ({ field, before: say(before[field]), after: say(after[field]) }));
  const kinds: Readonly<Record<string, string>> = editorTexts.kinds;
  const told = changes.map((change) =>
    change.field === 'kind'
      ? { ...change, before: kinds[change.before] ?? change.before, after: kinds[change.after] ?? change.after }
      : change,
  );
  return { fields: told, passages: comparePassages(before.body.content, after.body.content) };
}

function comparePassages(before: readonly Block[], after: readonly Block[]): Comparison['passages'] {
  const passages: Comparison['passages'] = [];
  let gone: string[] = [];
  let come: string[] = [];
  // What was taken away and what was put in its place are compared one by one, from the top.
  const close = () => {
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1)
      passages.push({ kind: 'changed', before: gone[index] ?? '', after: come[index] ?? '' });
    [gone, come] = [[], []];
  };
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(before.map(blockKey), after.map(blockKey))) {
    if (removed) gone = before.slice(from, from + count).map(blockWords);
    else if (added) come = after.slice(to, to + count).map(blockWords);
    else {
      close();
      passages.push({ kind: 'same', texts: after.slice(to, to + count).map(blockWords) });
    }
    from += added ? 0 : count;
    to += removed ? 0 : count;
  }
  close();
  return passages;
}
