import type { Mark, TableCaption, TableCell, TableRow } from '#document/article-document.ts';
import { Flow, type ReadElement, type Reading } from '#document/from-html/flow.ts';
import { readLine } from '#document/from-html/line.ts';
import { attribute, type HtmlElement, isElement } from '#document/from-html/parser.ts';

/** Reads `<table>`: with or without `<thead>`; cells hold paragraphs, other blocks move behind the table. */
export const readTable: ReadElement = (reading, element, flow, marks) => {
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none') {
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  // What a cell can't hold is added here and moves behind the table with the rest.
  const behind = new Flow(reading, flow.place, flow.depth);
  const caption: TableCaption[] = [];
  const rows: TableRow[] = [];
  for (const child of tableParts(element)) {
    if (child.tagName === 'tr') rows.push(...readRow(reading, child, behind, flow.depth + 2, marks));
    else if (caption.length === 0) {
      const line = readLine(reading, child.childNodes, behind, marks);
      if (line.content.length > 0) caption.push({ type: 'tableCaption', content: line.content });
      behind.addAll(line.behind);
    }
  }
  behind.endParagraph();
  reading.countNodes(2);
  if (rows.length > 0) flow.add({ type: 'table', content: [...caption, ...rows] });
  else flow.addParagraph(caption[0]?.content ?? []);
  flow.addAll([...behind.blocks, ...behind.escaped]);
};

// Captions and rows in their order; the parser leaves nothing else in a table but columns and its own wrappers.
function tableParts(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr' || child.tagName === 'caption') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? tableParts(child) : [];
  });
}

function readRow(reading: Reading, row: HtmlElement, behind: Flow, depth: number, marks: readonly Mark[]): TableRow[] {
  const cells: TableCell[] = [];
  for (const child of row.childNodes) {
    if (!isElement(child) || (child.tagName !== 'td' && child.tagName !== 'th') || reading.isFull) continue;
    const cell = new Flow(reading, 'cell', depth + 1);
    reading.read(reading, [child], cell, marks);
    cell.endParagraph();
    reading.countNodes(2);
    cells.push({
      type: child.tagName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: spanOf(child, 'colspan'), rowspan: spanOf(child, 'rowspan') },
      content: cell.blocks.length > 0 ? cell.paragraphs : [{ type: 'paragraph' }],
    });
    behind.addAll(cell.escaped);
  }
  if (cells.length === 0) return [];
  reading.countNodes(1);
  return [{ type: 'tableRow', content: cells }];
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = attribute(cell, name)?.trim() ?? '';
  return /^\d{1,5}$/.test(span) ? Math.min(100, Math.max(1, Number(span))) : 1;
}
