import type { Inline, Mark } from '#document/article-document.ts';
import { addMark, type InlineTree, joinText, nestMarks, textNode } from '#document/schema/mark-sets.ts';
import { err, ok, type Result } from '#lib/result.ts';

/**
 * What is wrong with the placeholders of a translated segment. `empty_placeholder`: a mark that had words has none.
 * `ill_nested_placeholder`: closed before it is opened, never closed, or crossing another. `empty_translation`: no text.
 */
export type MarkupProblem =
  | { kind: PlaceholderProblemKind; placeholder: number }
  | { kind: 'empty_translation'; placeholder: null };

type PlaceholderProblemKind =
  | 'missing_placeholder'
  | 'duplicated_placeholder'
  | 'unknown_placeholder'
  | 'ill_nested_placeholder'
  | 'empty_placeholder';

/** What stands behind a placeholder: a mark around words, or nodes that translation must not touch. */
type Placeholder = { kind: 'mark'; mark: Mark } | { kind: 'atom'; nodes: readonly Inline[] };

/** A segment as text for translation, and what its placeholders stand for, by number. */
export type Markup = { text: string; placeholders: ReadonlyMap<number, Placeholder> };

/**
 * Writes inline content as text: a mark is `<1>…</1>`, a line break or a run of inline code is `<2/>`, numbered together
 * in the order in which they begin; `&` and `<` of the text are `&amp;` and `&lt;`.
 */
export function toMarkup(content: readonly Inline[]): Markup {
  const placeholders = new Map<number, Placeholder>();
  const write = (tree: InlineTree): string => {
    if (tree.kind === 'leaf' && tree.node.type === 'text') return escapeMarkup(tree.node.text);
    const number = placeholders.size + 1;
    if (tree.kind === 'mark' && tree.mark.type !== 'code') {
      placeholders.set(number, { kind: 'mark', mark: tree.mark });
      return `<${number}>${tree.children.map(write).join('')}</${number}>`;
    }
    placeholders.set(number, { kind: 'atom', nodes: leavesOf(tree) });
    return `<${number}/>`;
  };
  const text = nestMarks(content).map(write).join('');
  return { text, placeholders };
}

/**
 * Reads a translated segment back into inline content. Every placeholder of the source must be there exactly once, in
 * any order; pairs may stand within each other but not cross. A lone `<` or `&` is taken as text.
 */
export function fromMarkup(translation: string, source: Markup): Result<Inline[], MarkupProblem> {
  const problem = findMarkupProblem(source.text, translation);
  if (problem) return err(problem);
  const content: Inline[] = [];
  const open: Mark[] = [];
  for (const token of tokensOf(translation)) {
    const marks = open.reduce<readonly Mark[]>(addMark, []);
    const placeholder = token.kind === 'text' ? undefined : source.placeholders.get(token.number);
    if (token.kind === 'text') content.push(textNode(token.text, marks));
    else if (token.kind === 'close') open.pop();
    else if (placeholder?.kind === 'mark') open.push(placeholder.mark);
    else if (placeholder?.kind === 'atom') content.push(...placeholder.nodes.map((node) => withMarks(node, marks)));
  }
  return ok(joinText(content));
}

/** Compares the placeholders of a translation with those of its source, both as segment text; null when all is well. */
export function findMarkupProblem(source: string, translation: string): MarkupProblem | null {
  const expected = new Map<number, 'open' | 'atom'>();
  for (const token of tokensOf(source)) {
    if (token.kind === 'open' || token.kind === 'atom') expected.set(token.number, token.kind);
  }
  const seen = new Set<number>();
  const open: { number: number; isEmpty: boolean }[] = [];
  let hasText = false;
  for (const token of tokensOf(translation)) {
    if (token.kind === 'text') hasText ||= token.text.trim() !== '';
    else if (!expected.has(token.number)) return { kind: 'unknown_placeholder', placeholder: token.number };
    else if (token.kind === 'close') {
      const last = open.pop();
      if (last?.number !== token.number) return { kind: 'ill_nested_placeholder', placeholder: token.number };
      if (last.isEmpty) return { kind: 'empty_placeholder', placeholder: token.number };
    } else if (seen.has(token.number)) return { kind: 'duplicated_placeholder', placeholder: token.number };
    else if (expected.get(token.number) !== token.kind)
      return { kind: 'unknown_placeholder', placeholder: token.number };
    else seen.add(token.number);
    if (token.kind === 'open') open.push({ number: token.number, isEmpty: true });
    else if (token.kind !== 'close') for (const pair of open) pair.isEmpty = false;
  }
  const unclosed = open.at(-1);
  if (unclosed) return { kind: 'ill_nested_placeholder', placeholder: unclosed.number };
  const missing = [...expected.keys()].find((number) => !seen.has(number));
  if (missing !== undefined) return { kind: 'missing_placeholder', placeholder: missing };
  return hasText ? null : { kind: 'empty_translation', placeholder: null };
}

/** The words of a segment text: placeholders gone, escapes undone. */
export function plainSegmentText(text: string): string {
  return [...tokensOf(text)].map((token) => (token.kind === 'text' ? token.text : '')).join('');
}

/** Writes plain text so that it can stand in a segment. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

type Token = { kind: 'text'; text: string } | { kind: 'open' | 'close' | 'atom'; number: number };

function* tokensOf(text: string): Generator<Token> {
  let from = 0;
  for (const match of text.matchAll(/<(?:(\d{1,6})>|\/(\d{1,6})>|(\d{1,6})\/>)/g)) {
    if (match.index > from) yield { kind: 'text', text: unescapeMarkup(text.slice(from, match.index)) };
    const [whole, open, close, atom] = match;
    if (open !== undefined) yield { kind: 'open', number: Number(open) };
    if (close !== undefined) yield { kind: 'close', number: Number(close) };
    if (atom !== undefined) yield { kind: 'atom', number: Number(atom) };
    from = match.index + whole.length;
  }
  if (from < text.length) yield { kind: 'text', text: unescapeMarkup(text.slice(from)) };
}

function unescapeMarkup(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_whole, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

function leavesOf(tree: InlineTree): Inline[] {
  return tree.kind === 'leaf' ? [tree.node] : tree.children.flatMap(leavesOf);
}

// The marks where the placeholder stands now, and the node's own protection.
function withMarks(node: Inline, around: readonly Mark[]): Inline {
  const code = node.marks?.find((mark) => mark.type === 'code');
  const marks = code ? addMark(around, code) : around;
  if (node.type === 'text') return textNode(node.text, marks);
  return marks.length > 0 ? { type: 'hardBreak', marks } : { type: 'hardBreak' };
}
