import { listCases } from './case-files.ts';
import { differencesOf } from './differences.ts';
import { readFeedCase } from './read-feed-case.ts';

/** The table of docs/wire.md: of each kind of trouble, how many cases are read exactly. */
function printReadingRate(): string {
  const rows = [...Map.groupBy(listCases('feeds'), ({ kind }) => kind)].map(([kind, cases]) => {
    const exact = cases.filter(
      ({ bytes, expected }) => differencesOf(expected.read, readFeedCase(bytes, expected)).length === 0,
    );
    return { kind, exact: exact.length, all: cases.length };
  });
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);
  const total = { kind: '**all feeds**', exact: sum(({ exact }) => exact), all: sum(({ all }) => all) };
  const lines = [...rows, total].map(
    ({ kind, exact, all }) => `| ${kind} | ${exact} of ${all} | ${Math.floor((exact / all) * 1000) / 10} % |`,
  );
  return ['| trouble | read exactly | rate |', '| --- | ---: | ---: |', ...lines].join('\n');
}

const marks = /(<!-- reading rate -->\n)[\s\S]*?(<!-- end of reading rate -->)/;

/** The page with the table as it is today. */
export function withReadingRate(page: string): string {
  return page.replace(marks, (_, begin: string, end: string) => `${begin}${printReadingRate()}\n${end}`);
}
