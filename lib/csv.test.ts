import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

const cases: [what: string, cells: string[], line: string][] = [
  ['plain cells', ['a', '', 'é'], 'a,,é\r\n'],
  ['commas, quotes and lines', ['a,b', 'say "oui"', 'a\nb'], '"a,b","say ""oui""","a\nb"\r\n'],
  ['what would be a formula', ['=1+1', '-2', '@x', '+3'], "'=1+1,'-2,'@x,'+3\r\n"],
  ['a formula with a comma', ['=HYPERLINK("a","b")'], '"\'=HYPERLINK(""a"",""b"")"\r\n'],
];

test.for(cases)('%s', ([, cells, line]) => {
  expect(csvLine(cells)).toBe(line);
});
