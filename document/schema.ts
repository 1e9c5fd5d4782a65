import { Fragment, Mark, type Node, Schema } from 'prosemirror-model';
import type { ArticleDocument } from '#document/article-document.ts';
import { markSpecs } from '#document/schema/mark-specs.ts';
import { nodeSpecs } from '#document/schema/node-specs.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** The ProseMirror schema of an article body (https://prosemirror.net/docs/guide/#schema). */
export const articleSchema = new Schema({ nodes: nodeSpecs, marks: markSpecs });

/** The size limits of a document: levels below the root, nodes with text nodes counted, and UTF-16 units of text. */
export const documentLimits = { depth: 32, nodes: 20_000, characters: 500_000 } as const;

/** Why something is no article document: a sentence for the log or for a developer. */
export type InvalidDocument = { kind: 'invalid_document'; reason: string };

/**
 * Reads an article document from outside (a form, the database of another program, an import). Checks it against the
 * schema, the attribute rules and `documentLimits`, and answers its canonical form: unknown attributes are gone,
 * defaults are filled in, marks are in schema order, neighbouring text with equal marks is one node, control characters
 * and lone surrogates (which neither XML nor `jsonb` can hold) are gone. Never throws.
 */
export function parseDocument(json: unknown): Result<ArticleDocument, InvalidDocument> {
  const tooLarge = findExcess(json);
  if (tooLarge !== null) return err({ kind: 'invalid_document', reason: tooLarge });
  try {
    const node = canonicalNode(articleSchema.nodeFromJSON(json));
    if (node.type !== articleSchema.topNodeType) return invalid(`The root is a ${node.type.name}, not a doc`);
    node.check();
    const ambiguous = findAmbiguousLink(node);
    if (ambiguous !== null) return invalid(ambiguous);
    return ok(plainJson(node) as ArticleDocument); // as: check() has just compared the tree with the schema
  } catch (error) {
    // ProseMirror reports every misfit by throwing a RangeError; JSON of a wrong shape can end in a TypeError.
    return invalid(error instanceof Error ? error.message : String(error));
  }
}

/** Removes what no document may hold from a text: control characters but tab and line feed, and lone surrogates. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .toWellFormed();
}

function invalid(reason: string): { ok: false; error: InvalidDocument } {
  return err({ kind: 'invalid_document', reason });
}

// Runs before ProseMirror's recursive code, so that no input can exhaust the stack: hence a list instead of recursion.
function findExcess(json: unknown): string | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) return 'A node is not an object';
    nodes += 1;
    if ('text' in value && typeof value.text === 'string') characters += value.text.length;
    if (depth > documentLimits.depth) return `Nested deeper than ${documentLimits.depth} levels`;
    if (nodes > documentLimits.nodes) return `More than ${documentLimits.nodes} nodes`;
    if (characters > documentLimits.characters) return `More than ${documentLimits.characters} characters`;
    if ('marks' in value && Array.isArray(value.marks) && value.marks.length > 32)
      return 'More than 32 marks on a node';
    if (!('content' in value) || value.content === undefined || value.content === null) continue;
    if (!Array.isArray(value.content)) return 'The content of a node is not a list';
    if (value.content.length > documentLimits.nodes) return `More than ${documentLimits.nodes} nodes`;
    for (const child of value.content) waiting.push({ value: child, depth: depth + 1 });
  }
  return null;
}

function canonicalNode(node: Node): Node {
  const marks = node.marks.reduce((set, mark) => mark.addToSet(set), Mark.none);
  if (node.isText) return articleSchema.text(node.text ?? '', marks);
  const children: Node[] = [];
  node.content.forEach((child) => {
    const text = child.isText ? cleanText(child.text ?? '') : null;
    if (text === '') return;
    children.push(canonicalNode(text === null ? child : articleSchema.text(text, child.marks)));
  });
  return node.type.create(node.attrs, Fragment.fromArray(children), marks);
}

function findAmbiguousLink(root: Node): string | null {
  let reason: string | null = null;
  root.descendants((node) => {
    const link = node.marks.find((mark) => mark.type === articleSchema.marks.link);
    if (link && (link.attrs.href === null) === (link.attrs.article === null)) {
      reason = 'A link leads either to an address or to an article';
    }
    return reason === null;
  });
  return reason;
}

type PlainNode = { type: string; attrs?: object; content?: PlainNode[]; marks?: object[]; text?: string };

// Node.toJSON() shares its attribute objects with the tree and gives them no prototype; these are plain copies.
function plainJson(node: Node): PlainNode {
  const json: PlainNode = { type: node.type.name };
  if (node.isText) json.text = node.text ?? '';
  if (Object.keys(node.attrs).length > 0) json.attrs = { ...node.attrs };
  if (node.childCount > 0) json.content = node.children.map(plainJson);
  if (node.marks.length > 0) json.marks = node.marks.map(plainMark);
  return json;
}

function plainMark(mark: Mark): object {
  const hasAttributes = Object.keys(mark.attrs).length > 0;
  return hasAttributes ? { type: mark.type.name, attrs: { ...mark.attrs } } : { type: mark.type.name };
}
