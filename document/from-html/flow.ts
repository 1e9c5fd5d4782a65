import type { ArticleDocument, Block, Inline, Mark, Paragraph } from '#document/article-document.ts';
import type { HtmlOptions, Loss } from '#document/from-html/input.ts';
import type { HtmlElement, HtmlNode } from '#document/from-html/parser.ts';
import { collapseSpace, isBlank, joinLines, splitAtBlankLines } from '#document/from-html/running-text.ts';
import { areSameMarks, textNode } from '#document/schema/mark-sets.ts';
import { cleanText, documentLimits } from '#document/schema.ts';

/** Reads HTML nodes, in the given marks, into a flow. */
export type ReadNodes = (reading: Reading, nodes: readonly HtmlNode[], flow: Flow, marks: readonly Mark[]) => void;

/** Reads one element, in the given marks, into a flow. */
export type ReadElement = (reading: Reading, element: HtmlElement, flow: Flow, marks: readonly Mark[]) => void;

// Left for the containers that are still open when a limit is reached.
const reservedNodes = 1_000;
const mostLosses = 1_000;

/** What one reading of HTML shares: the options, the losses, and how much the document may still grow. */
export class Reading {
  readonly options: HtmlOptions;
  readonly losses: Loss[] = [];
  /** Reads nodes into a flow; it is handed in because the readers of single elements call back into it. */
  readonly read: ReadNodes;
  #known = new Set<string>();
  #nodesLeft = documentLimits.nodes - reservedNodes;
  #charactersLeft: number = documentLimits.characters;

  constructor(options: HtmlOptions, read: ReadNodes) {
    this.options = options;
    this.read = read;
  }

  /** Notes a loss, once. */
  lose(loss: Loss): void {
    const key = JSON.stringify(loss);
    if (this.losses.length >= mostLosses || this.#known.has(key)) return;
    this.#known.add(key);
    this.losses.push(loss);
  }

  /** Whether a limit has been reached: nothing more is to be read. */
  get isFull(): boolean {
    return this.#nodesLeft <= 0 || this.#charactersLeft <= 0;
  }

  /** Counts nodes that are about to be made. */
  countNodes(count: number): void {
    this.#nodesLeft -= count;
    if (this.#nodesLeft <= 0) this.lose({ kind: 'truncated', limit: 'nodes' });
  }

  /** As much of a text as fits, counted. */
  takeText(text: string): string {
    const taken = text.slice(0, Math.max(0, this.#charactersLeft));
    this.#charactersLeft -= taken.length;
    if (taken.length < text.length) this.lose({ kind: 'truncated', limit: 'characters' });
    return taken.toWellFormed();
  }
}

/** Where blocks are being collected. `line` is a place for one run of text: a heading, a caption, an attribution. */
export type Place = 'doc' | 'infobox' | 'figure' | 'item' | 'quote' | 'cell' | 'gallery' | 'line';

const allowed: Record<Place, readonly Block['type'][] | 'all' | 'boxable'> = {
  doc: 'all',
  infobox: 'boxable',
  figure: 'boxable',
  item: ['paragraph', 'bulletList', 'orderedList', 'figure', 'codeBlock'],
  quote: ['paragraph'],
  cell: ['paragraph'],
  gallery: ['figure'],
  line: ['paragraph'],
};

/** Collects what is read in one place: running text becomes paragraphs, blocks that can't stand here escape. */
export class Flow {
  readonly place: Place;
  /** The level of the node whose children are collected; the root's is 0. */
  readonly depth: number;
  readonly blocks: Block[] = [];
  /** Blocks that can't stand here: the surrounding flow puts them after the block that is made of this one. */
  readonly escaped: Block[] = [];
  /** What names the whole: the caption of a figure, the attribution of a quotation, the title of an infobox. */
  label: readonly Inline[] | null = null;
  #reading: Reading;
  #inline: Inline[] = [];
  #afterParagraph: Block[] = [];

  constructor(reading: Reading, place: Place, depth: number) {
    this.#reading = reading;
    this.place = place;
    this.depth = depth;
  }

  allows(type: Block['type']): boolean {
    const types = allowed[this.place];
    if (types === 'all') return true;
    return types === 'boxable' ? type !== 'infobox' : types.includes(type);
  }

  /** Whether nothing has been collected yet. */
  get isEmpty(): boolean {
    return this.blocks.length === 0 && isBlank(this.#inline) && this.#afterParagraph.length === 0;
  }

  addText(text: string, marks: readonly Mark[]): void {
    const taken = this.#reading.takeText(cleanText(text));
    if (taken === '') return;
    const last = this.#inline.at(-1);
    if (last?.type === 'text' && areSameMarks(last.marks ?? [], marks)) {
      this.#inline[this.#inline.length - 1] = textNode(last.text + taken, marks);
      return;
    }
    this.#reading.countNodes(1);
    this.#inline.push(textNode(taken, marks));
  }

  addBreak(marks: readonly Mark[]): void {
    this.#reading.countNodes(1);
    this.#inline.push(marks.length > 0 ? { type: 'hardBreak', marks } : { type: 'hardBreak' });
  }

  /** Adds a block: after the paragraph that is being collected, if there is one. */
  add(block: Block): void {
    if (isBlank(this.#inline)) this.#place(block);
    else this.#afterParagraph.push(block);
  }

  /** Adds blocks in their order. */
  addAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.add(block);
  }

  /** Makes paragraphs of the running text collected so far. */
  endParagraph(): void {
    const content = collapseSpace(this.#inline);
    this.#reading.countNodes(content.length - this.#inline.length);
    this.#inline = [];
    for (const part of splitAtBlankLines(content)) {
      this.#reading.countNodes(1);
      this.#place({ type: 'paragraph', content: part });
    }
    for (const block of this.#afterParagraph.splice(0)) this.#place(block);
  }

  /** Adds inline content as a paragraph of its own. */
  addParagraph(content: readonly Inline[]): void {
    this.endParagraph();
    if (!isBlank(content)) this.#place({ type: 'paragraph', content });
  }

  /** The paragraphs collected, in their order. */
  get paragraphs(): Paragraph[] {
    return this.blocks.filter((block) => block.type === 'paragraph');
  }

  /** All that was collected as one run of text, lines kept apart by line breaks. */
  get line(): Inline[] {
    return joinLines(this.paragraphs.map((paragraph) => paragraph.content ?? []));
  }

  /** The document that the collected blocks make: at least one paragraph. */
  toDocument(): ArticleDocument {
    return { type: 'doc', content: this.blocks.length > 0 ? this.blocks : [{ type: 'paragraph' }] };
  }

  #place(block: Block): void {
    if (this.allows(block.type)) this.blocks.push(block);
    else this.escaped.push(block);
  }
}
