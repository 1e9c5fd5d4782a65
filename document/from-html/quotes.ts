import type { Attribution, BoxableBlock, InfoboxTitle, Inline } from '#document/article-document.ts';
import { Flow, type ReadElement } from '#document/from-html/flow.ts';
import { readLine } from '#document/from-html/line.ts';
import { isDepthFree } from '#document/from-html/lists.ts';
import { type HtmlElement, type HtmlNode, isElement } from '#document/from-html/parser.ts';
import { isBlank } from '#document/from-html/running-text.ts';

/** Reads `<blockquote>`: paragraphs and an attribution. Where no quotation can stand, its paragraphs stay. */
export const readBlockquote: ReadElement = (reading, element, flow, marks) => {
  if (!flow.allows('blockquote')) {
    // A blockquote in a blockquote, or in a figure made into a pull quote, adds to the quotation.
    if (flow.place !== 'quote') reading.lose({ kind: 'flattened_element', element: element.tagName });
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  const quote = readQuote(reading, element, flow, marks);
  if (quote.blocks.length > 0) {
    reading.countNodes(1);
    flow.add({ type: 'blockquote', content: [...quote.paragraphs, ...attribution(quote)] });
  } else flow.addParagraph(quote.label ?? []);
  flow.addAll(quote.escaped);
};

/** Reads an element of class `pullquote`: its paragraphs become one, with line breaks between. */
export const readPullquote: ReadElement = (reading, element, flow, marks) => {
  if (!flow.allows('pullquote')) {
    reading.lose({ kind: 'flattened_element', element: 'pullquote' });
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  const quote = readQuote(reading, element, flow, marks);
  const content = quote.line;
  if (content.length > 0) {
    reading.countNodes(content.length);
    flow.add({ type: 'pullquote', content: [{ type: 'paragraph', content }, ...attribution(quote)] });
  } else flow.addParagraph(quote.label ?? []);
  flow.addAll(quote.escaped);
};

/** Reads an element of class `infobox`; a heading before everything else is its title. */
export const readInfobox: ReadElement = (reading, element, flow, marks) => {
  if (!flow.allows('infobox') || !isDepthFree(reading, flow.depth + 1)) {
    reading.lose({ kind: 'flattened_element', element: 'infobox' });
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  const box = new Flow(reading, 'infobox', flow.depth + 1);
  reading.read(reading, element.childNodes, box, marks);
  box.endParagraph();
  const title: InfoboxTitle[] = box.label ? [{ type: 'infoboxTitle', content: box.label }] : [];
  const blocks = box.blocks as BoxableBlock[]; // as: a flow of place «infobox» lets only these stand
  reading.countNodes(3);
  if (blocks.length > 0) flow.add({ type: 'infobox', content: [...title, ...blocks] });
  else if (title.length > 0) flow.add({ type: 'infobox', content: [...title, { type: 'paragraph' }] });
  flow.addAll(box.escaped);
};

/** Reads `<cite>`, `<footer>` or `<figcaption>` of a quotation as its attribution; a dash before a footer's text goes. */
export const readAttribution: ReadElement = (reading, element, flow, marks) => {
  flow.endParagraph();
  const inner = element.tagName === 'cite' ? element.childNodes : element.childNodes.flatMap(withoutCite);
  const line = readLine(reading, inner, flow, marks);
  const content = element.tagName === 'cite' ? line.content : withoutDash(line.content);
  if (flow.label === null && !isBlank(content)) flow.label = content;
  else flow.addParagraph(content);
  flow.addAll(line.behind);
};

/** Whether a `<cite>` names the source of the quotation it stands in: a child of the block, with no text after it. */
export function isAttribution(element: HtmlElement): boolean {
  const parent = element.parentNode;
  if (!parent || !('tagName' in parent) || !['blockquote', 'aside', 'div', 'figure'].includes(parent.tagName))
    return false;
  // Only the last few nodes are looked at, so that many a <cite> in one block can't cost quadratic time.
  const last = parent.childNodes.slice(-8);
  const after = last.slice(last.indexOf(element) + 1);
  return last.includes(element) && after.every((node) => !('value' in node) || node.value.trim() === '');
}

function readQuote(...args: Parameters<ReadElement>): Flow {
  const [reading, element, flow, marks] = args;
  const quote = new Flow(reading, 'quote', flow.depth + 1);
  reading.read(reading, element.childNodes, quote, marks);
  quote.endParagraph();
  return quote;
}

function attribution(quote: Flow): Attribution[] {
  return quote.label === null ? [] : [{ type: 'attribution', content: quote.label }];
}

function withoutCite(node: HtmlNode): readonly HtmlNode[] {
  return isElement(node) && node.tagName === 'cite' ? node.childNodes : [node];
}

function withoutDash(line: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return line;
  const text = first.text.replace(/^[—–-]\s*/, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
