import { Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Table } from '#document/article-document.ts';
import { placeCells, withColumn, withHeaders, withoutColumn, withoutRow, withRow } from './table-grid.ts';

/** What can be done with the table around the cursor. */
export type TableAct =
  | 'rowAfter'
  | 'columnAfter'
  | 'removeRow'
  | 'removeColumn'
  | 'headerRow'
  | 'headerColumn'
  | 'remove';

/** Tab goes from cell to cell, and behind the last one makes a row. */
export const tableEditing = Extension.create({
  name: 'tableEditing',
  priority: 200,
  addKeyboardShortcuts() {
    const go = (step: 1 | -1) => () => {
      const { state, view } = this.editor;
      const { tr } = state;
      if (!goToCell(state, tr, step)) return false;
      view.dispatch(tr);
      return true;
    };
    return { Tab: go(1), 'Shift-Tab': go(-1) };
  },
});

/** Whether the cursor is in a table. */
export function isInTable({ $from }: Selection): boolean {
  return depthOf($from, 'table') !== null;
}

/** Changes the table around the cursor; the cursor stays in its cell as far as it is still there. */
export function changeTable(state: EditorState, tr: Transaction, act: TableAct): boolean {
  const found = cellAround(state.selection.$from);
  if (!found) return false;
  const { table, position, row, column, rowspan, colspan } = found;
  const changed = apply(act, plain(table), { row, column, rowspan, colspan });
  if (act === 'remove' || changed === null) {
    tr.delete(position, position + table.nodeSize);
    if (tr.doc.childCount === 0) return false;
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size))));
    return true;
  }
  tr.replaceWith(position, position + table.nodeSize, state.schema.nodeFromJSON(changed));
  const shift = { rowAfter: [rowspan, 0], columnAfter: [0, colspan] }[act as string] ?? [0, 0]; // other acts move nothing
  putCursor(tr, position, row + (shift[0] ?? 0), column + (shift[1] ?? 0));
  return true;
}

type Place = { row: number; column: number; rowspan: number; colspan: number };

function apply(act: TableAct, table: Table, { row, column, rowspan, colspan }: Place): Table | null {
  switch (act) {
    case 'rowAfter':
      return withRow(table, row + rowspan);
    case 'columnAfter':
      return withColumn(table, column + colspan);
    case 'removeRow':
      return withoutRow(table, row);
    case 'removeColumn':
      return withoutColumn(table, column);
    case 'headerRow':
      return withHeaders(table, 'row');
    case 'headerColumn':
      return withHeaders(table, 'column');
    case 'remove':
      return null;
  }
}

function goToCell(state: EditorState, tr: Transaction, step: 1 | -1): boolean {
  const found = cellAround(state.selection.$from);
  if (!found) return false;
  const places = placeCells(plain(found.table)).cells;
  const current = places.findIndex(({ row, column }) => row === found.row && column === found.column);
  const next = places[current + step];
  if (next) putCursor(tr, found.position, next.row, next.column);
  else if (step === 1 && changeTable(state, tr, 'rowAfter'))
    putCursor(tr, found.position, found.row + found.rowspan, 0);
  return true;
}

// The cell around the cursor, and its table, with the place of the one in the other.
function cellAround($from: ResolvedPos) {
  const depth = depthOf($from, 'table');
  if (depth === null || $from.depth < depth + 2) return null;
  const table = $from.node(depth);
  const rowIndex = $from.index(depth);
  const before = Array.from({ length: rowIndex }, (_, index) => table.child(index));
  const rowsBefore = before.filter((child) => child.type.name === 'tableRow');
  const number = rowsBefore.reduce((sum, row) => sum + row.childCount, 0) + $from.index(depth + 1);
  const placed = placeCells(plain(table)).cells[number];
  if (!placed) return null;
  const { row, column, cell } = placed;
  return { table, position: $from.before(depth), row, column, ...cell.attrs };
}

function putCursor(tr: Transaction, position: number, row: number, column: number): void {
  const table = tr.doc.nodeAt(position);
  if (!table) return;
  const { cells } = placeCells(plain(table));
  const target = cells.findIndex((placed) => placed.row === row && placed.column === column);
  let number = -1;
  table.descendants((node, offset) => {
    if (node.type.name !== 'tableCell' && node.type.name !== 'tableHeader') return true;
    number += 1;
    if (number === Math.max(target, 0)) {
      tr.setSelection(TextSelection.near(tr.doc.resolve(position + offset + 3)));
    }
    return false;
  });
  tr.scrollIntoView();
}

function depthOf($from: ResolvedPos, name: string): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return depth;
  return null;
}

function plain(table: Node): Table {
  return table.toJSON() as Table; // the node is of the article's schema
}
