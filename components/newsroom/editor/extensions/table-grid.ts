import type { Paragraph, Table, TableCell, TableRow } from '#document/article-document.ts';

/** A cell and the place of its upper left corner, counted in columns and rows. */
export type PlacedCell = { cell: TableCell; row: number; column: number };

/** The cells of a table with the places that their spans give them (HTML, section 4.9.12, without its overlaps). */
export function placeCells(table: Table): { cells: PlacedCell[]; width: number; height: number } {
  const rows = rowsOf(table);
  const taken = new Set<string>();
  const cells: PlacedCell[] = [];
  let width = 0;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.content) {
      while (taken.has(`${rowIndex}.${column}`)) column += 1;
      cells.push({ cell, row: rowIndex, column });
      for (let down = 0; down < cell.attrs.rowspan; down += 1) {
        for (let right = 0; right < cell.attrs.colspan; right += 1) taken.add(`${rowIndex + down}.${column + right}`);
      }
      column += cell.attrs.colspan;
      width = Math.max(width, column);
    }
  });
  return { cells, width, height: rows.length };
}

/** The table with an empty row put in before the row `at`, of headers where that row is one. */
export function withRow(table: Table, at: number): Table {
  const { cells, width, height } = placeCells(table);
  const crossed = cells.filter(({ row, cell }) => row < at && row + cell.attrs.rowspan > at && at < height);
  const covered = crossed.reduce((sum, { cell }) => sum + cell.attrs.colspan, 0);
  const grown = mapCells(table, (cell) =>
    crossed.some((placed) => placed.cell === cell) ? span(cell, { rowspan: cell.attrs.rowspan + 1 }) : cell,
  );
  const rows = rowsOf(grown);
  const made = Array.from({ length: Math.max(1, width - covered) }, () => emptyCell('tableCell'));
  return withRows(grown, rows.toSpliced(at, 0, { type: 'tableRow', content: made }));
}

/** The table with an empty column put in before the column `at`. A row of headers gets a header. */
export function withColumn(table: Table, at: number): Table {
  const { cells } = placeCells(table);
  const rows = rowsOf(table).map((row, rowIndex): TableRow => {
    const crossing = cells.find((p) => p.column < at && p.column + p.cell.attrs.colspan > at && covers(p, rowIndex));
    if (crossing) {
      const grow = (cell: TableCell) =>
        cell === crossing.cell ? span(cell, { colspan: cell.attrs.colspan + 1 }) : cell;
      return { ...row, content: row.content.map(grow) };
    }
    const before = cells.filter((placed) => placed.row === rowIndex && placed.column < at).length;
    const isHead = row.content.every(({ type }) => type === 'tableHeader');
    return { ...row, content: row.content.toSpliced(before, 0, emptyCell(isHead ? 'tableHeader' : 'tableCell')) };
  });
  return withRows(table, rows);
}

/** The table without the row `at`, or null where nothing would be left. */
export function withoutRow(table: Table, at: number): Table | null {
  const { cells, height } = placeCells(table);
  if (height < 2) return null;
  const rows = rowsOf(table).map((row, rowIndex): TableRow => {
    const content = row.content.map((cell) => {
      const placed = cells.find((other) => other.cell === cell);
      return placed && placed.row < at && covers(placed, at) ? span(cell, { rowspan: cell.attrs.rowspan - 1 }) : cell;
    });
    if (rowIndex !== at + 1) return { ...row, content };
    // What begins in the row and goes on below it begins below it now.
    const moved = cells.filter((placed) => placed.row === at && placed.cell.attrs.rowspan > 1);
    return { ...row, content: insertPlaced(content, cells, at + 1, moved) };
  });
  return withRows(table, rows.toSpliced(at, 1));
}

/** The table without the column `at`, or null where nothing would be left. */
export function withoutColumn(table: Table, at: number): Table | null {
  const { cells, width } = placeCells(table);
  if (width < 2) return null;
  const rows = rowsOf(table).map((row): TableRow => {
    const content = row.content.flatMap((cell) => {
      const placed = cells.find((other) => other.cell === cell);
      if (!placed || placed.column > at || placed.column + cell.attrs.colspan <= at) return [cell];
      return cell.attrs.colspan > 1 ? [span(cell, { colspan: cell.attrs.colspan - 1 })] : [];
    });
    return { ...row, content };
  });
  // A row of which nothing is left was covered by others.
  return rows.some(({ content }) => content.length === 0) ? null : withRows(table, rows);
}

/** The table with its first row, or its first column, as headers, or as data where they are headers already. */
export function withHeaders(table: Table, place: 'row' | 'column'): Table {
  const { cells } = placeCells(table);
  const first = cells.filter(({ row, column }) => (place === 'row' ? row : column) === 0);
  const type = first.every(({ cell }) => cell.type === 'tableHeader') ? 'tableCell' : 'tableHeader';
  return mapCells(table, (cell) => (first.some((placed) => placed.cell === cell) ? { ...cell, type } : cell));
}

/** A new table with a row of headers. */
export function newTable(width: number, height: number): Table {
  const row = (type: TableCell['type']): TableRow => {
    return { type: 'tableRow', content: Array.from({ length: width }, () => emptyCell(type)) };
  };
  const body = Array.from({ length: height - 1 }, () => row('tableCell'));
  return { type: 'table', content: [row('tableHeader'), ...body] };
}

function insertPlaced(
  content: readonly TableCell[],
  cells: readonly PlacedCell[],
  row: number,
  moved: readonly PlacedCell[],
): TableCell[] {
  const shorter = moved.map(({ cell, column }) => ({ cell: span(cell, { rowspan: cell.attrs.rowspan - 1 }), column }));
  const own = cells
    .filter((placed) => placed.row === row)
    .map(({ column }, index) => ({ cell: content[index], column }));
  const all = [...own, ...shorter].toSorted((a, b) => a.column - b.column);
  return all.flatMap(({ cell }) => (cell ? [cell] : []));
}

function covers({ row, cell }: PlacedCell, other: number): boolean {
  return row <= other && row + cell.attrs.rowspan > other;
}

function rowsOf(table: Table): TableRow[] {
  return table.content.filter((part) => part.type === 'tableRow');
}

function withRows(table: Table, rows: readonly TableRow[]): Table {
  return { ...table, content: [...table.content.filter((part) => part.type === 'tableCaption'), ...rows] };
}

function mapCells(table: Table, change: (cell: TableCell) => TableCell): Table {
  return withRows(
    table,
    rowsOf(table).map((row) => ({ ...row, content: row.content.map(change) })),
  );
}

function span(cell: TableCell, attrs: Partial<TableCell['attrs']>): TableCell {
  return { ...cell, attrs: { ...cell.attrs, ...attrs } };
}

function emptyCell(type: TableCell['type']): TableCell {
  const paragraph: Paragraph = { type: 'paragraph' };
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph] };
}
