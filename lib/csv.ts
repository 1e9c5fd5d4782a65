/** A line of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula is given as text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The lines of a CSV file (RFC 4180), blank ones left out; cells may be quoted, lines may end in either way. Null where a
 * quotation has no end. `separator` is what spreadsheets of the language write: a comma, a semicolon or a tabulator.
 */
export function readCsv(text: string, separator = ','): string[][] | null {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, 'y');
  while (cell.lastIndex < text.length || line.length > 0) {
    const match = cell.exec(text);
    if (!match) return null;
    const [, quoted, plain = '', end] = match;
    line.push(readCell(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === separator) continue;
    if (line.some((each) => each !== '')) lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}

// What `writeCell` puts before the sign of a formula.
function readCell(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
