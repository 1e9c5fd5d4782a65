import type { Block, Inline, Mark } from '#document/article-document.ts';
import { Flow, type Reading } from '#document/from-html/flow.ts';
import type { HtmlNode } from '#document/from-html/parser.ts';

/** What nodes say as one run of text, and the blocks that were found in them and must come behind it. */
export type Line = { readonly content: readonly Inline[]; readonly behind: readonly Block[] };

/** Reads nodes as one run of text, for a heading, a caption or an attribution in `outer`. */
export function readLine(reading: Reading, nodes: readonly HtmlNode[], outer: Flow, marks: readonly Mark[]): Line {
  const flow = new Flow(reading, 'line', outer.depth);
  reading.read(reading, nodes, flow, marks);
  flow.endParagraph();
  reading.countNodes(flow.line.length + 1 - flow.blocks.length);
  return { content: flow.line, behind: flow.escaped };
}
