import type { ItemBlock, ListItem, Mark, Paragraph } from '#document/article-document.ts';
import { Flow, type ReadElement, type Reading } from '#document/from-html/flow.ts';
import { attribute, type HtmlElement, isElement } from '#document/from-html/parser.ts';
import { documentLimits } from '#document/schema.ts';

// What a container may have below it: a table (table, row, cell, paragraph, text).
const levelsWithin = 5;

/** Whether a container whose children are at `depth` + 1 may be opened, so that whatever it holds stays in the limit. */
export function isDepthFree(reading: Reading, depth: number): boolean {
  if (depth + levelsWithin <= documentLimits.depth) return true;
  reading.lose({ kind: 'truncated', limit: 'depth' });
  return false;
}

/** Reads `<ul>`, `<ol>` and `<menu>`; a list within a list, and text outside of items, belong to the item before. */
export const readList: ReadElement = (reading, element, flow, marks) => {
  if (!flow.allows('bulletList') || !isDepthFree(reading, flow.depth + 2)) {
    // The pictures of a gallery are often the items of a list.
    if (!flow.allows('bulletList') && flow.place !== 'gallery')
      reading.lose({ kind: 'flattened_element', element: element.tagName });
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  const items = readItems(reading, element, flow.depth + 2, marks);
  const content = items.flatMap((item) => listItem(reading, item));
  if (content.length > 0) {
    reading.countNodes(1);
    if (element.tagName !== 'ol') flow.add({ type: 'bulletList', content });
    else flow.add({ type: 'orderedList', attrs: { start: startOf(element) }, content });
  }
  flow.addAll(items.flatMap((item) => item.escaped));
};

function readItems(reading: Reading, list: HtmlElement, depth: number, marks: readonly Mark[]): Flow[] {
  const items: Flow[] = [];
  for (const child of list.childNodes) {
    const isItem = isElement(child) && child.tagName === 'li';
    if (isItem || items.length === 0) items.push(new Flow(reading, 'item', depth));
    const item = items.at(-1);
    if (item) reading.read(reading, [child], item, marks);
  }
  for (const item of items) item.endParagraph();
  return items;
}

function listItem(reading: Reading, item: Flow): ListItem[] {
  const blocks = item.blocks as ItemBlock[]; // as: a flow of place «item» lets only these stand
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  reading.countNodes(2);
  const empty: Paragraph = { type: 'paragraph' };
  const content = first.type === 'paragraph' ? ([first, ...rest] as const) : ([empty, ...blocks] as const);
  return [{ type: 'listItem', content: [content[0], ...content.slice(1)] }];
}

function startOf(list: HtmlElement): number {
  const start = attribute(list, 'start')?.trim() ?? '';
  return /^\d{1,6}$/.test(start) ? Number(start) : 1;
}
