import { casesByKind, judgeCase, type Subject, subjects } from './judge-case.ts';

type Row = { kind: string; exact: number; all: number };

/** The table of docs/wire.md: of each kind of trouble, how many cases are read exactly. */
function printReadingRate(): string {
  const lines = subjects.flatMap(rowsOf).map(({ kind, exact, all }) => {
    const rate = Math.floor((exact / all) * 1000) / 10;
    return `| ${kind} | ${exact} of ${all} | ${rate} % |`;
  });
  return ['| trouble | read exactly | rate |', '| --- | ---: | ---: |', ...lines].join('\n');
}

function rowsOf(subject: Subject): Row[] {
  const rows = casesByKind(subject).map(([kind, cases]) => ({
    kind: `${subject}: ${kind.replaceAll('-', ' ')}`,
    exact: cases.filter((one) => judgeCase(subject, one).length === 0).length,
    all: cases.length,
  }));
  const sum = (of: 'exact' | 'all') => rows.reduce((total, row) => total + row[of], 0);
  return [...rows, { kind: `**all ${subject}**`, exact: sum('exact'), all: sum('all') }];
}

const marks = /(<!-- reading rate -->\n)[\s\S]*?(<!-- end of reading rate -->)/;

/** The page with the table as it is today. */
export function withReadingRate(page: string): string {
  return page.replace(marks, (_, begin: string, end: string) => `${begin}${printReadingRate()}\n${end}`);
}
