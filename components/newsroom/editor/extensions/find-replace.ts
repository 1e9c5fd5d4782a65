import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Found, findText, type Wanted } from './find-text.ts';

/** What is looked for, where it stands, and which place is the present one (-1 where there is none). */
export type Search = { wanted: Wanted; places: readonly Found[]; current: number };

const key = new PluginKey<Search>('findReplace');
const nothing: Search = { wanted: { text: '', matchCase: false }, places: [], current: -1 };

/** Marks what is looked for, and opens the bar that looks for it with Ctrl-F. */
export const findReplace = Extension.create<{ openFind: () => void }>({
  name: 'findReplace',
  addOptions: () => ({ openFind: () => {} }),
  addKeyboardShortcuts() {
    const open = () => {
      this.options.openFind();
      return true;
    };
    return { 'Mod-f': open, 'Mod-h': open };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: { init: () => nothing, apply: (tr, search) => nextSearch(tr, search) },
        props: { decorations: (state) => marksOf(searchIn(state), state) },
      }),
    ];
  },
});

/** The search that goes on now. */
export function searchIn(state: EditorState): Search {
  return key.getState(state) ?? nothing;
}

/** Looks for something else, from the cursor on. */
export function lookFor(tr: Transaction, wanted: Wanted): Transaction {
  return tr.setMeta(key, { wanted });
}

/** Goes to the next place or the one before; behind the last comes the first. */
export function goOn(state: EditorState, tr: Transaction, step: 1 | -1): Transaction {
  const { places, current } = searchIn(state);
  if (places.length === 0) return tr;
  return goTo(tr, places, (current + step + places.length) % places.length);
}

/** Replaces the present place and goes to the next. */
export function replaceCurrent(state: EditorState, tr: Transaction, text: string): Transaction {
  const { places, current } = searchIn(state);
  const place = places[current];
  if (!place) return tr;
  put(tr, place, text);
  return tr.setMeta(key, { current: { after: place.from + text.length } });
}

/** Replaces every place, as one step. */
export function replaceAll(state: EditorState, tr: Transaction, text: string): Transaction {
  // From the end, so that earlier positions stay true.
  for (const place of searchIn(state).places.toReversed()) put(tr, place, text);
  return tr;
}

// With the marks of what was there.
function put(tr: Transaction, { from, to }: Found, text: string): void {
  if (text === '') tr.delete(from, to);
  else tr.insertText(text, from, to);
}

function goTo(tr: Transaction, places: readonly Found[], current: number): Transaction {
  const place = places[current];
  if (place) tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)).scrollIntoView();
  return tr.setMeta(key, { current });
}

type Asked = { wanted?: Wanted; current?: number | { after: number } };

function nextSearch(tr: Transaction, before: Search): Search {
  const asked: Asked = tr.getMeta(key) ?? {};
  const wanted = asked.wanted ?? before.wanted;
  if (wanted.text === '') return nothing;
  const isNew = asked.wanted !== undefined || tr.docChanged;
  const places = isNew ? findText(tr.doc, wanted) : before.places;
  if (typeof asked.current === 'number') return { wanted, places, current: asked.current };
  if (!isNew) return { ...before, wanted };
  const from = asked.current?.after ?? (asked.wanted ? tr.selection.from : (before.places[before.current]?.from ?? 0));
  const next = places.findIndex((place) => place.from >= from);
  return { wanted, places, current: places.length === 0 ? -1 : Math.max(next, 0) };
}

function marksOf({ places, current }: Search, state: EditorState): DecorationSet | null {
  if (places.length === 0) return null;
  const marks = places.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? 'found found-now' : 'found' }),
  );
  return DecorationSet.create(state.doc, marks);
}
