import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Change = { kind: 'add'; id: string; position: number; name: string } | { kind: 'remove'; id: string };

const key = new PluginKey<DecorationSet>('uploadPlaces');

/** Keeps the place of files that are under way, while the text around them goes on changing. */
export const uploadPlaces = Extension.create({
  name: 'uploadPlaces',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, places) => change(places.map(tr.mapping, tr.doc), tr),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Marks the place of a file that is being sent. */
export function addUploadPlace(tr: Transaction, place: { id: string; position: number; name: string }): Transaction {
  return tr.setMeta(key, { kind: 'add', ...place });
}

/** Takes the mark away. */
export function removeUploadPlace(tr: Transaction, id: string): Transaction {
  return tr.setMeta(key, { kind: 'remove', id });
}

/** Where the file belongs now; null where its place was deleted. */
export function findUploadPlace(state: EditorState, id: string): number | null {
  return placeIn(key.getState(state), id)?.from ?? null;
}

function change(places: DecorationSet, tr: Transaction): DecorationSet {
  const asked: Change | undefined = tr.getMeta(key);
  if (!asked) return places;
  if (asked.kind === 'remove') {
    const place = placeIn(places, asked.id);
    return place ? places.remove([place]) : places;
  }
  const mark = () => {
    const element = document.createElement('p');
    element.className = 'upload-place';
    element.textContent = asked.name;
    return element;
  };
  return places.add(tr.doc, [Decoration.widget(asked.position, mark, { id: asked.id, side: 1 })]);
}

function placeIn(places: DecorationSet | undefined, id: string): Decoration | null {
  return places?.find(undefined, undefined, (spec) => spec.id === id)[0] ?? null;
}
