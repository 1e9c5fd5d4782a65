import { Extension } from '@tiptap/core';
import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { correctionAt } from './typing-correction.ts';

// Where somebody took a correction back: it is not made again as long as they type on. And whether the last step was one.
type Memory = { refusedAt: number | null; isCorrection: boolean };

const key = new PluginKey<Memory>('typingTypography');

type Options = { locale: string; isOn: () => boolean };

/**
 * Sets French as it is typed. A correction is a step of its own, so that undo takes it back first and leaves what was
 * typed.
 */
export const typingTypography = Extension.create<Options>({
  name: 'typingTypography',
  addOptions: () => ({ locale: 'fr', isOn: () => true }),
  addProseMirrorPlugins() {
    const { locale, isOn } = this.options;
    if (!isFrench(locale)) return [];
    return [
      new Plugin<Memory>({
        key,
        state: { init: () => ({ refusedAt: null, isCorrection: false }), apply: remember },
        props: {
          handleTextInput: (view, from, to, text) => {
            if (!isOn() || view.composing || text.length !== 1) return false;
            const typed = view.state.tr.insertText(text, from, to).scrollIntoView();
            // The browser may have moved the cursor without having told yet.
            typed.setSelection(TextSelection.create(typed.doc, from + 1));
            if (!correct(view.state.apply(typed))) return false;
            view.dispatch(typed);
            const correction = correct(view.state);
            if (correction) view.dispatch(closeHistory(correction).setMeta(key, true));
            return true;
          },
        },
      }),
    ];
  },
});

function remember(tr: Transaction, before: Memory): Memory {
  if (tr.getMeta(key)) return { ...before, isCorrection: true };
  if (isHistoryTransaction(tr) && before.isCorrection) return { refusedAt: tr.selection.from, isCorrection: false };
  if (!tr.docChanged) return before;
  return { refusedAt: before.refusedAt === null ? null : tr.mapping.map(before.refusedAt, -1), isCorrection: false };
}

function correct(state: EditorState): Transaction | null {
  const { $from } = state.selection;
  const block = $from.parent;
  if (block.type.name === 'codeBlock' || !block.isTextblock) return null;
  if ($from.marks().some(({ type }) => type.name === 'code')) return null;
  const refused = (key.getState(state)?.refusedAt ?? -1) - $from.start();
  // What was refused is none of our business any more.
  const from = refused > 0 && refused <= $from.parentOffset ? refused : 0;
  const edit = correctionAt('\ufffc'.repeat(from) + textOf(block).slice(from, $from.parentOffset));
  if (!edit || edit.start < from) return null;
  return state.tr.insertText(edit.text, $from.start() + edit.start, $from.start() + edit.end);
}

// One character a position: what is no French text is a sign that rules leave alone.
function textOf(block: Node): string {
  let text = '';
  block.forEach((child) => {
    const isForeign = child.marks.some(({ type, attrs }) => {
      return type.name === 'code' || (type.name === 'language' && !isFrench(String(attrs.lang)));
    });
    if (!child.isText) text += '\n'.repeat(child.nodeSize);
    else text += isForeign ? '\ufffc'.repeat(child.nodeSize) : (child.text ?? '');
  });
  return text;
}

function isFrench(locale: string): boolean {
  return /^fr(?:-|$)/i.test(locale);
}
