import type { ArticleDocument, Mark } from '#document/article-document.ts';
import { readCodeBlock } from '#document/from-html/code.ts';
import { droppedElements, headingLevels, plainBlocks, plainInlines } from '#document/from-html/elements.ts';
import { Flow, type ReadElement, Reading, type ReadNodes } from '#document/from-html/flow.ts';
import type { HtmlOptions, Loss } from '#document/from-html/input.ts';
import { readLine } from '#document/from-html/line.ts';
import { readList } from '#document/from-html/lists.ts';
import { isMarkElement, marksWithin } from '#document/from-html/marks.ts';
import { readFigure, readFrame, readGallery, readImage, readPlayer } from '#document/from-html/media.ts';
import { classNames, type HtmlElement, isElement, isHtmlElement, parseHtml } from '#document/from-html/parser.ts';
import {
  isAttribution,
  readAttribution,
  readBlockquote,
  readInfobox,
  readPullquote,
} from '#document/from-html/quotes.ts';
import { readTable } from '#document/from-html/tables.ts';
import { tidyWordProcessor } from '#document/from-html/word-processors.ts';
import { parseDocument } from '#document/schema.ts';

/**
 * Makes an article document of any HTML: a fragment or a page, from the demo edition, a feed, a CMS or a clipboard. Only
 * what the schema knows comes through; the rest is unwrapped or dropped and told in `losses`. Never throws, whatever the
 * string; the document is always valid (`parseDocument`), with one empty paragraph where nothing was left.
 *
 * - `resolveMedia` gets the address of a picture, sound or film and answers its media id (a UUID in lower case), or null.
 * - `resolveArticle` gets every link's address (`depeche:slug` too) and answers an article id, or null for «not ours».
 * - `baseUrl`, where given, completes relative addresses; without it, links to `/…` are paths on our own site.
 */
export function documentFromHtml(html: string, options: HtmlOptions): { document: ArticleDocument; losses: Loss[] } {
  const reading = new Reading(options, readNodes);
  const { nodes, isCut } = parseHtml(html);
  if (isCut) reading.lose({ kind: 'truncated', limit: 'input' });
  const flow = new Flow(reading, 'doc', 0);
  readNodes(reading, tidyWordProcessor(nodes, html), flow, []);
  flow.endParagraph();
  // The schema has the last word: nothing that it refuses leaves this function, whatever the readers did.
  const parsed = parseDocument(flow.toDocument());
  if (!parsed.ok) throw new Error(`HTML was read into an invalid document: ${parsed.error.reason}`);
  return { document: parsed.value, losses: reading.losses };
}

const readNodes: ReadNodes = (reading, nodes, flow, marks) => {
  for (const node of nodes) {
    if (reading.isFull) return;
    if (isElement(node)) readElement(reading, node, flow, marks);
    else if (node.nodeName === '#text' && 'value' in node) flow.addText(node.value, marks);
  }
};

const readElement: ReadElement = (reading, element, flow, marks) => {
  const name = element.tagName;
  if (!isHtmlElement(element) || droppedElements.has(name)) {
    reading.lose({ kind: 'dropped_element', element: name.slice(0, 50) });
    return;
  }
  // documentToHtml puts the credit, which belongs to the media and not to the caption, into this element.
  if (name === 'small' && flow.place === 'line' && classNames(element).includes('credit')) {
    reading.lose({ kind: 'dropped_element', element: 'credit' });
    return;
  }
  const readInline = inlineReaders.get(name);
  if (readInline) return readInline(reading, element, flow, marks);
  const read = blockReader(element, flow);
  // An attribution is a <cite> too, but its name then says what it is, not how it looks.
  const within = read && isMarkElement(name) ? marks : marksWithin(reading, element, marks);
  if (read) {
    flow.endParagraph();
    read(reading, element, flow, within);
    flow.endParagraph();
    return;
  }
  if (!isMarkElement(name) && !plainInlines.has(name)) {
    reading.lose({ kind: 'unwrapped_element', element: name.slice(0, 50) });
  }
  readNodes(reading, element.childNodes, flow, within);
};

// Pictures and players among text don't end the paragraph: the flow puts them behind it.
const inlineReaders: ReadonlyMap<string, ReadElement> = new Map([
  ['br', (_reading, _element, flow, marks) => flow.addBreak(marks)],
  ['img', readImage],
  ['audio', readPlayer],
  ['video', readPlayer],
  ['iframe', readFrame],
  ['q', readQuotedWords],
]);

const readHeading: ReadElement = (reading, element, flow, marks) => {
  const isTitle = flow.place === 'infobox' && flow.isEmpty && flow.label === null;
  const { content, behind } = readLine(reading, element.childNodes, flow, marks);
  const level = headingLevels.get(element.tagName) ?? 2;
  if (content.length > 0) {
    if (isTitle) flow.label = content;
    else if (flow.allows('heading')) flow.add({ type: 'heading', attrs: { level }, content });
    else flow.addParagraph(content);
  }
  flow.addAll(behind);
};

const readContent: ReadElement = (reading, element, flow, marks) => readNodes(reading, element.childNodes, flow, marks);

const readFigcaption: ReadElement = (reading, element, flow, marks) => {
  const { content, behind } = readLine(reading, element.childNodes, flow, marks);
  if (flow.label === null && content.length > 0) flow.label = content;
  else flow.addParagraph(content);
  flow.addAll(behind);
};

const blockReaders: ReadonlyMap<string, ReadElement> = new Map([
  ['ul', readList],
  ['ol', readList],
  ['menu', readList],
  ['blockquote', readBlockquote],
  ['figure', readFigure],
  ['table', readTable],
  ['pre', readCodeBlock],
  ['hr', (_reading, _element, flow) => flow.allows('horizontalRule') && flow.add({ type: 'horizontalRule' })],
  ...[...headingLevels.keys()].map((name): [string, ReadElement] => [name, readHeading]),
]);

function blockReader(element: HtmlElement, flow: Flow): ReadElement | null {
  const name = element.tagName;
  if (['aside', 'div', 'section', 'figure', 'blockquote', 'ul'].includes(name)) {
    const classes = classNames(element);
    if (classes.some((className) => /^(?:wp-block-)?pull-?quote$/.test(className))) return readPullquote;
    if (classes.some((className) => /^(?:info-?box|encadre)$/.test(className))) return readInfobox;
    if (classes.some((className) => /^(?:wp-block-)?gallery$/.test(className))) return readGallery;
  }
  if (name === 'figcaption' && (flow.place === 'figure' || flow.place === 'gallery')) return readFigcaption;
  if ((name === 'footer' || name === 'figcaption') && flow.place === 'quote') return readAttribution;
  if (name === 'cite') return flow.place === 'quote' && isAttribution(element) ? readAttribution : null;
  return blockReaders.get(name) ?? (plainBlocks.has(name) ? readContent : null);
}

function readQuotedWords(reading: Reading, element: HtmlElement, flow: Flow, marks: readonly Mark[]): void {
  flow.addText('“', marks);
  readNodes(reading, element.childNodes, flow, marksWithin(reading, element, marks));
  flow.addText('”', marks);
}
