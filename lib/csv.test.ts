import { expect, test } from 'vitest';
import { csvLine, readCsv } from './csv.ts';

const cases: [what: string, cells: string[], line: string][] = [
  ['plain cells', ['a', '', 'é'], 'a,,é\r\n'],
  ['commas, quotes and lines', ['a,b', 'say "oui"', 'a\nb'], '"a,b","say ""oui""","a\nb"\r\n'],
  ['what would be a formula', ['=1+1', '-2', '@x', '+3'], "'=1+1,'-2,'@x,'+3\r\n"],
  ['a formula with a comma', ['=HYPERLINK("a","b")'], '"\'=HYPERLINK(""a"",""b"")"\r\n'],
];

test.for(cases)('%s', ([, cells, line]) => {
  expect(csvLine(cells)).toBe(line);
});

const files: [what: string, text: string, lines: string[][] | null, separator?: string][] = [
  ['what was written comes back', cases.map(([, cells]) => csvLine(cells)).join(''), cases.map(([, cells]) => cells)],
  [
    'lines end as on other systems, and the last one not at all',
    'a,b\nc,d\re,f',
    ['ab', 'cd', 'ef'].map((two) => [...two]),
  ],
  ['blank lines are no lines', 'a\n\n,\nb\n', [['a'], ['b']]],
  ['a semicolon where it is the sign of the language', 'a;"b;c"\n', [['a', 'b;c']], ';'],
  [
    'an empty last cell is a cell',
    'a,\nb,',
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
  ['a quotation without an end is no line', 'a,"b\nc', null],
  ['a quotation that goes on after its end is no cell', '"a"b,c', null],
  ['an empty file has no line', '', []],
];

test.for(files)('reading: %s', ([, text, lines, separator]) => {
  expect(readCsv(text, separator)).toEqual(lines);
});
