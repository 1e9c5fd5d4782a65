import { parseSync } from '@swc/core';

/** A node of the syntax tree (https://swc.rs/docs/usage/core). */
export type SyntaxNode = { type: string; span: { start: number; end: number }; [property: string]: unknown };

/** A parsed file: its nodes, each before those inside it, and the line that a position stands on. */
export type Syntax = { nodes: SyntaxNode[]; lineAt: (position: number) => number; lines: string[] };

/** Parses TypeScript. */
export function parseSyntax(source: string, { jsx }: { jsx: boolean }): Syntax {
  // swc counts bytes from a number of its own; the semicolon in front shows from which.
  const bytes = Buffer.from(`;${source}`);
  const module = parseSync(bytes.toString(), { syntax: 'typescript', tsx: jsx, target: 'es2022' });
  const nodes: SyntaxNode[] = [];
  collect(module.body, nodes);
  const origin = nodes[0]?.span.start ?? 0;
  const breaks = Array.from(bytes.keys()).filter((index) => bytes[index] === 10);
  const lineAt = (position: number) => 1 + breaks.findLastIndex((index) => index < position - origin) + 1;
  return { nodes, lineAt, lines: source.split('\n') };
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) nodes.push(value);
  for (const child of Object.values(value)) collect(child, nodes);
}

function isNode(value: object): value is SyntaxNode {
  return 'type' in value && typeof value.type === 'string' && 'span' in value;
}
