import { chooseStandIns } from '../../shield/stand-ins.ts';
import { readTaggedText, type TaggedPiece } from '../../tagged-text.ts';
import { type MarkedText, nestMarks } from './nest-marks.ts';

// Apertium's stream format (wiki.apertium.org/wiki/Apertium_stream_format). What we write in it:
// «[[t:m:1]]words[[/]]», a word-bound blank, travels with its words: it carries markup. «[m2]», a superblank, keeps its place:
// an empty tag, or a character that means something to Apertium («[c42]»). A span to keep is a word in no dictionary.

/** A text on its way through Apertium, in stretches; `blank` is the content of a superblank. */
export type Stretch = MarkedText | { kind: 'blank'; content: string };

/** A tagged text as stretches, and the spans to keep behind the words that stand for them. */
export type Prepared = { stretches: Stretch[]; kept: ReadonlyMap<string, string> };

// Signs that Apertium's programs read, write or drop as marks of their own.
const signs = /[*#@~+^$\p{Cc}\uf8f0]/u;
const endOfSentence = /[.!?…]["'”’»)\]\s]*$/;

/** Takes the tags out of a tagged text. */
export function prepareText(tagged: string): Prepared {
  const stretches: Stretch[] = [];
  const kept = new Map<string, string>();
  const pieces = readTaggedText(tagged);
  const isPerson = pieces.flatMap((piece) => (piece.kind === 'keep' ? [piece.id.startsWith('p')] : []));
  const standIns = chooseStandIns(isPerson, tagged);
  let marks: readonly number[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text') stretches.push(...readText(piece.text, marks));
    else if (piece.kind === 'open') marks = [...marks, piece.number];
    else if (piece.kind === 'close') marks = marks.filter((mark) => mark !== piece.number);
    else if (piece.kind === 'empty') stretches.push({ kind: 'blank', content: `m${piece.number}` });
    else if (piece.kind === 'keep') {
      const word = standIns[kept.size] ?? '';
      kept.set(word.toLowerCase(), `<k id="${piece.id}">${piece.content}</k>`);
      stretches.push({ kind: 'text', text: word, marks });
    }
  }
  return { stretches, kept };
}

function readText(text: string, marks: readonly number[]): Stretch[] {
  return text.split(/([*#@~+^$\p{Cc}\uf8f0])/u).flatMap((part): Stretch[] => {
    if (part === '') return [];
    return signs.test(part)
      ? [{ kind: 'blank', content: `c${part.codePointAt(0)}` }]
      : [{ kind: 'text', text: part, marks }];
  });
}

/** Writes stretches in the stream format. A text that is no whole sentence gets a full stop that is taken off again. */
export function writeStream(stretches: readonly Stretch[]): string {
  const plain = stretches.map((stretch) => (stretch.kind === 'text' ? stretch.text : '')).join('');
  const body = stretches.map((stretch) => (stretch.kind === 'text' ? writeText(stretch) : `[${stretch.content}]`));
  return body.join('') + (endOfSentence.test(plain) ? '' : '.[f]');
}

function writeText({ text, marks }: MarkedText): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const escaped = words.replace(/[\\[\]{}^$/<>@]/g, '\\$&');
  if (marks.length === 0 || words === '') return before + escaped + after;
  return `${before}[[${marks.map((mark) => `t:m:${mark}`).join('; ')}]]${escaped}[[/]]${after}`;
}

/**
 * Reads what Apertium wrote back into stretches. Its marks for words that it does not know (`*`), can't translate (`@`) or
 * can't inflect (`#`) stay where `withMarks` says so and the word is likely to be one: names are known to nobody.
 */
export function readStream(stream: string, withMarks: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let marks: readonly number[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') stretches.push({ kind: 'text', text, marks });
    text = '';
  };
  for (const [token, , wordBound, superblank, escaped] of stream.matchAll(
    /(\[\[([^\]]*)\]\]|\[([^\]]*)\]|\\([\s\S])|[\s\S])/gu,
  )) {
    if (wordBound !== undefined) {
      flush();
      marks = [...wordBound.matchAll(/t:m:(\d+)/g)].map((match) => Number(match[1]));
    } else if (superblank === 'f') {
      text = text.replace(/\.$/, '');
    } else if (superblank !== undefined) {
      flush();
      if (superblank !== '') stretches.push({ kind: 'blank', content: superblank });
    } else if (escaped !== undefined) text += escaped;
    else if (!/[*#@~]/.test(token)) text += token;
    else if (withMarks && /[*#@]/.test(token)) text += unknown;
  }
  flush();
  return stretches;
}

/** Stands for one of Apertium's marks until the word after it is known; no text has it. */
export const unknown = '\uf8f0';

/** Puts tags and kept spans back: a tagged text. */
export function finishText(stretches: readonly Stretch[], kept: ReadonlyMap<string, string>): string {
  const isFirst = (index: number) => stretches.slice(0, index).every((stretch) => stretch.kind === 'blank');
  const readable = stretches.map((stretch, index): MarkedText | TaggedPiece => {
    if (stretch.kind === 'text') return { ...stretch, text: showMarks(stretch.text, isFirst(index)) };
    const [, kind, number] = /^([mc])(\d+)$/.exec(stretch.content) ?? [];
    if (kind === 'm') return { kind: 'empty', number: Number(number) };
    return { kind: 'text', text: kind === 'c' ? String.fromCodePoint(Number(number)) : '' };
  });
  const words = [...kept.keys()];
  const tagged = nestMarks(readable);
  if (words.length === 0) return tagged;
  const standIn = new RegExp(`\\*?(${words.join('|')})`, 'gi');
  return tagged.replace(standIn, (_, word: string) => kept.get(word.toLowerCase()) ?? '');
}

function showMarks(text: string, isFirst: boolean): string {
  return text.replace(new RegExp(`${unknown}+(?=(.?))`, 'gsu'), (_marks, next: string, position: number) => {
    return (isFirst && position === 0) || /\p{Ll}/u.test(next) ? '*' : '';
  });
}
