import type { Budget, Outcome, Scenario, Table } from './scenario.ts';

/** All that a run has to tell. */
export type Results = {
  machine: [name: string, value: string][];
  method: readonly string[];
  parts: ({ scenario: Pick<Scenario, 'title' | 'method'> } & Outcome)[];
};

/** Writes the results as Markdown. */
export function writeResults({ machine, method, parts }: Results): string {
  const budgets = parts.flatMap((part) => part.budgets);
  const sections = parts.map(({ scenario, tables, remarks }) =>
    [`## ${scenario.title}`, scenario.method, ...tables.map(markdownTable), ...remarks].join('\n\n'),
  );
  const machineTable = markdownTable({ labels: 2, columns: ['machine', ''], rows: machine });
  return `${[
    '# Measured',
    'Written by `npm run bench`; never by hand.',
    machineTable,
    '## How',
    method.map((line) => `- ${line}`).join('\n'),
    ...(budgets.length > 0 ? ['## Budgets', markdownTable(budgetTable(budgets))] : []),
    ...sections,
  ].join('\n\n')}\n`;
}

/** Tables as they stand in the results, for the terminal. */
export function showOutcome({ tables, budgets, remarks }: Outcome): string {
  const shown = [...tables, ...(budgets.length > 0 ? [budgetTable(budgets)] : [])].map(markdownTable);
  return [...shown, ...remarks].join('\n\n');
}

function budgetTable(budgets: readonly Budget[]): Table {
  const words = { kept: 'kept', broken: '**broken**', unjudged: 'not judged' };
  return {
    labels: 1,
    columns: ['budget', 'limit', 'measured', ''],
    rows: budgets.map(({ promise, limit, measured, verdict }) => [promise, limit, measured, words[verdict]]),
  };
}

function markdownTable({ labels, columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(3, column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index < labels ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index < labels ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
