import { expect, test } from 'vitest';
import type { Table, TableCell } from '#document/article-document.ts';
import { newTable, placeCells, withColumn, withHeaders, withoutColumn, withoutRow, withRow } from './table-grid.ts';

// A table as lines of cells: `a`, a header `A`, spans as `a:2x3` (columns x rows).
function table(...rows: string[]): Table {
  const cell = (text: string): TableCell => {
    const [, name = '', colspan = '1', rowspan = '1'] = /^(\w)(?::(\d)x(\d))?$/.exec(text) ?? [];
    const type = name === name.toUpperCase() ? 'tableHeader' : 'tableCell';
    const attrs = { colspan: Number(colspan), rowspan: Number(rowspan) };
    return { type, attrs, content: [{ type: 'paragraph', content: [{ type: 'text', text: name.toLowerCase() }] }] };
  };
  return { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.split(' ').map(cell) })) };
}

function lines(made: Table | null): string[] | null {
  const show = ({ type, attrs, content }: TableCell) => {
    const first = content[0]?.content?.[0];
    const name = first?.type === 'text' ? first.text : '_';
    const spans = attrs.colspan * attrs.rowspan > 1 ? `:${attrs.colspan}x${attrs.rowspan}` : '';
    return (type === 'tableHeader' ? name.toUpperCase() : name) + spans;
  };
  return made === null
    ? null
    : made.content.flatMap((row) => (row.type === 'tableRow' ? [row.content.map(show).join(' ')] : []));
}

test('cells stand where the spans of others leave room', () => {
  const { cells, width, height } = placeCells(table('a:2x2 b', 'c', 'd e f'));
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 2],
    [1, 2],
    [2, 0],
    [2, 1],
    [2, 2],
  ]);
  expect([width, height]).toEqual([3, 3]);
});

const cases: [name: string, made: Table | null, expected: string[] | null][] = [
  ['a row at the end', withRow(table('A B', 'a b'), 2), ['A B', 'a b', '_ _']],
  ['a row across a cell makes it longer', withRow(table('a:1x2 b', 'c'), 1), ['a:1x3 b', '_', 'c']],
  ['a column in the middle, with a header where all are', withColumn(table('A B', 'a b'), 1), ['A _ B', 'a _ b']],
  ['a column across a cell makes it wider', withColumn(table('a:2x1', 'b c'), 1), ['a:3x1', 'b _ c']],
  ['a row less', withoutRow(table('A B', 'a b'), 1), ['A B']],
  ['the last row stays', withoutRow(table('a b'), 0), null],
  ['what hung over a row is shorter without it', withoutRow(table('a:1x2 b', 'c'), 1), ['a b']],
  ['what began in a row begins below it', withoutRow(table('a b:1x2', 'c', 'd e'), 0), ['c b', 'd e']],
  ['a column less', withoutColumn(table('a b', 'c:2x1'), 0), ['b', 'c']],
  ['the last column stays', withoutColumn(table('a', 'b'), 0), null],
  ['the first row becomes headers', withHeaders(table('a b', 'c d'), 'row'), ['A B', 'c d']],
  ['and data again', withHeaders(table('A B', 'c d'), 'row'), ['a b', 'c d']],
  ['the first column becomes headers', withHeaders(table('A b', 'c d'), 'column'), ['A b', 'C d']],
  ['a new table', newTable(3, 2), ['_ _ _', '_ _ _']],
];

test.each(cases)('%s', (_name, made, expected) => {
  expect(lines(made)).toEqual(expected);
});
