import { createHash } from 'node:crypto';
import type { ArticleDocument, Inline, Mark, TextBlock } from '#document/article-document.ts';
import { rewriteText } from '#document/rewrite-text.ts';
import { joinText, textNode } from '#document/schema/mark-sets.ts';
import { cleanText, parseDocument } from '#document/schema.ts';
import { fromMarkup, type Markup, type MarkupProblem, toMarkup } from '#document/segments/segment-markup.ts';
import { splitSentences } from '#document/segments/sentences.ts';
import { err, ok, type Result } from '#lib/result.ts';

/**
 * One sentence for translation.
 *
 * - `id`: where it stands: the text block's path of child indexes, a colon and the sentence's number in it («3.0:1»), or the
 *   path and the attribute («4@alt»). Stable as long as what stands before it is.
 * - `block`: the path of its text block; equal for the sentences of one paragraph, which follow each other.
 * - `role`: the kind of text block, or the attribute.
 * - `text`: the words, with placeholders (segment-markup.ts).
 * - `marks`: what the placeholders stand for, the first for `<1>` and so on.
 * - `hash`: 32 hexadecimal digits of the SHA-256 of `text`: equal sentences have equal hashes wherever they stand, so that
 *   with the languages it is the key of a translation memory.
 */
export type Segment = {
  readonly id: string;
  readonly block: string;
  readonly role: TextBlock['type'] | 'alt' | 'title';
  readonly text: string;
  readonly marks: readonly (Mark['type'] | 'hardBreak')[];
  readonly hash: string;
};

/** Why translated segments can't be put in their places; `segment` is the id of the first that is wrong. */
export type SegmentProblem =
  | (MarkupProblem & { segment: string })
  | { kind: 'missing_translation'; segment: string }
  | { kind: 'invalid_document'; segment: null; reason: string };

/**
 * Cuts a document in the language of `locale` into sentences for translation, in reading order. Stretches without a letter
 * or digit, program text and inline code are not offered; inline code and line breaks inside a sentence are placeholders.
 */
export function toSegments(document: ArticleDocument, locale: string): Segment[] {
  const segments: Segment[] = [];
  rewriteText(document, {
    line(content, role, block) {
      for (const piece of sentencesIn(content, locale)) {
        if (piece.kind === 'sentence') segments.push(segment(`${block}:${piece.number}`, block, role, piece.markup));
      }
      return content;
    },
    attribute(text, role, block) {
      if (isTranslatable(text))
        segments.push(segment(`${block}@${role}`, block, role, toMarkup([textNode(text.trim(), [])])));
      return text;
    },
  });
  return segments;
}

/**
 * Puts translations in the places of the segments that `toSegments(document, locale)` gives: same document, same
 * locale, keyed by id. Ids that the document doesn't have are overlooked. A segment without a translation is a problem, or
 * stays as it is where `missing` says `keep`. With every segment's own text the document comes back as it was.
 */
export function fromSegments(
  document: ArticleDocument,
  translated: ReadonlyMap<string, string>,
  locale: string,
  missing: 'fail' | 'keep' = 'fail',
): Result<ArticleDocument, SegmentProblem> {
  const problems: SegmentProblem[] = [];
  const translate = (id: string, source: Markup, original: readonly Inline[]): readonly Inline[] => {
    const text = translated.get(id);
    if (text === undefined) {
      if (missing === 'fail') problems.push({ kind: 'missing_translation', segment: id });
      return original;
    }
    const content = fromMarkup(cleanText(text).trim(), source);
    if (!content.ok) problems.push({ ...content.error, segment: id });
    return content.ok ? content.value : original;
  };
  const result = rewriteText(document, {
    line(content, _role, block) {
      const pieces = sentencesIn(content, locale).map((piece) => {
        return piece.kind === 'between'
          ? piece.content
          : translate(`${block}:${piece.number}`, piece.markup, piece.content);
      });
      return joinText(pieces.flat());
    },
    attribute(text, name, block) {
      if (!isTranslatable(text)) return text;
      const words = text.trim();
      const original = [textNode(words, [])];
      const [node] = translate(`${block}@${name}`, toMarkup(original), original);
      return node?.type === 'text' ? text.replace(words, () => node.text) : text;
    },
  });
  if (problems[0]) return err(problems[0]);
  const parsed = parseDocument(result);
  if (parsed.ok) return ok(parsed.value);
  return err({ kind: 'invalid_document', segment: null, reason: parsed.error.reason });
}

type Piece =
  | { kind: 'between'; content: readonly Inline[] }
  | { kind: 'sentence'; number: number; content: readonly Inline[]; markup: Markup };

// The whole line in pieces: sentences, and what stands between them and stays.
function sentencesIn(content: readonly Inline[], locale: string): Piece[] {
  const text = content.map(plainOf).join('');
  const sentences = splitSentences(text, locale).filter(({ start, end }) => isTranslatable(text.slice(start, end)));
  const parts = splitInline(content, [...sentences.flatMap(({ start, end }) => [start, end]), text.length]);
  // Every second part, from the second on, is a sentence; the last is what follows the last of them.
  return parts.map((part, index) => {
    if (index % 2 === 0) return { kind: 'between', content: part };
    return { kind: 'sentence', number: (index - 1) / 2, content: part, markup: toMarkup(part) };
  });
}

// One character for what is not text for translation: a blank for a break, an object sign for code, so that neither ends a sentence.
function plainOf(node: Inline): string {
  if (node.type === 'hardBreak') return ' ';
  return isCode(node) ? '\ufffc' : node.text;
}

function isCode(node: Inline): boolean {
  return node.marks?.some((mark) => mark.type === 'code') ?? false;
}

// Cuts inline content at ascending positions of its plain form, in one pass; the last position is its end.
function splitInline(content: readonly Inline[], ends: readonly number[]): Inline[][] {
  const parts: Inline[][] = ends.map(() => []);
  let part = 0;
  let position = 0;
  for (const node of content) {
    const { length } = plainOf(node);
    const isWhole = node.type === 'hardBreak' || isCode(node);
    let from = 0;
    while (from < length) {
      while (part < ends.length - 1 && (ends[part] ?? 0) <= position + from) part += 1;
      const to = isWhole ? length : Math.min(length, Math.max(from + 1, (ends[part] ?? 0) - position));
      parts[part]?.push(isWhole ? node : textNode(node.text.slice(from, to), node.marks ?? []));
      from = to;
    }
    position += length;
  }
  return parts;
}

function isTranslatable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function segment(id: string, block: string, role: Segment['role'], { text, placeholders }: Markup): Segment {
  const hash = segmentHash(text);
  const marks = [...placeholders.values()].map((placeholder) => {
    if (placeholder.kind === 'mark') return placeholder.mark.type;
    return placeholder.nodes.some(isCode) ? 'code' : 'hardBreak';
  });
  return { id, block, role, text, marks, hash };
}

/** The hash of a segment's text: equal sentences have equal hashes wherever they stand. */
export function segmentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
