import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';

/** An open menu: where its slash stands, and what was typed after it. */
export type OpenSlash = { from: number; typed: string };

const key = new PluginKey<OpenSlash | null>('slashMenu');
const close = 'close';

/** What the menu does with keys while it is open; false leaves them to the text. */
type Keys = (event: KeyboardEvent) => boolean;

type Options = {
  onKey: Keys;
  /** Whether there is anything of this name: a menu without an answer closes at the next word. */
  isKnown: (typed: string) => boolean;
};

/** Opens a menu of blocks where somebody types a slash at the beginning of a paragraph or after a blank. */
export const slashMenu = Extension.create<Options>({
  name: 'slashMenu',
  priority: 300,
  addOptions: () => ({ onKey: () => false, isKnown: () => true }),
  addProseMirrorPlugins() {
    const { onKey, isKnown } = this.options;
    return [
      new Plugin<OpenSlash | null>({
        key,
        state: { init: () => null, apply: (tr, before) => nextState(tr, before, isKnown) },
        props: {
          handleTextInput: (view, from, to, text) => {
            if (text !== '/' || !canOpen(view.state, from)) return false;
            const tr = view.state.tr.insertText('/', from, to);
            // The browser may have moved the cursor without having told yet.
            tr.setSelection(TextSelection.create(tr.doc, from + 1));
            view.dispatch(tr.setMeta(key, { from, typed: '' }));
            return true;
          },
          handleKeyDown: (view, event) => key.getState(view.state) !== null && onKey(event),
        },
      }),
    ];
  },
});

/** The menu that is open now, or null. */
export function slashIn(state: EditorState): OpenSlash | null {
  return key.getState(state) ?? null;
}

/** Closes the menu and leaves what was typed. */
export function closeSlash(tr: Transaction): Transaction {
  return tr.setMeta(key, close);
}

/** Closes the menu and takes away what was typed for it. */
export function takeSlash(state: EditorState, tr: Transaction): Transaction {
  const open = slashIn(state);
  return open ? closeSlash(tr.delete(open.from, state.selection.from)) : tr;
}

function canOpen({ doc }: EditorState, position: number): boolean {
  const $at = doc.resolve(position);
  const before = $at.parent.textBetween(0, $at.parentOffset, undefined, ' ');
  return $at.parent.type.name === 'paragraph' && /(?:^|\s)$/.test(before);
}

function nextState(tr: Transaction, before: OpenSlash | null, isKnown: Options['isKnown']): OpenSlash | null {
  const asked: OpenSlash | typeof close | undefined = tr.getMeta(key);
  if (asked) return asked === close ? null : asked;
  if (!before || (!tr.docChanged && !tr.selectionSet)) return before;
  const from = tr.mapping.map(before.from, -1);
  const { selection, doc } = tr;
  if (!selection.empty || selection.from <= from || !selection.$from.sameParent(doc.resolve(from))) return null;
  const [, typed] = /^\/((?:\S.{0,30})?)$/u.exec(doc.textBetween(from, selection.from)) ?? [];
  return typed === undefined || (typed.includes(' ') && !isKnown(typed)) ? null : { from, typed };
}
