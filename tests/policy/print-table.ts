import { articleCases } from './article-cases.ts';
import type { PolicyCase } from './case.ts';
import { type Column, columns, everybody } from './columns.ts';
import { filingCases } from './filing-cases.ts';
import { otherCases } from './other-cases.ts';

/** Every use case with its place in the policy. */
export const policyCases: Readonly<Record<string, PolicyCase>> = {
  ...articleCases,
  ...filingCases,
  ...otherCases,
};

/** docs/policy.md, as the cases say it. */
export function printPolicy(): string {
  return `# Who may do what

Printed from the table that the tests try (\`tests/policy/\`): every use case of \`newsroom/\` that somebody acts by, as
everybody. A use case without a row fails the test; so does this page when it is out of date: \`npx node
tests/print-policy.ts\` writes it anew. The policy itself is \`newsroom/access.ts\`, asked inside each use case.

Nobody who is not signed in does any of this: screens lead them to the sign-in, endpoints answer 401. An administrator and
an editor may act on any article; the columns of the others say on which. A reporter's own article is theirs while it is a
draft.

## Articles

${tableOf(articleCases, byArticle)}

## Sections, subjects, authors, sources and media

${tableOf(filingCases, byRole)}

## The paper, and people

${tableOf(otherCases, byRole)}
`;
}

const byArticle = everybody.map((column) => ({ column, head: columns[column].head }));
const byRole = (['administrator', 'editor', 'own', 'wire'] as const).map((column) => ({
  column,
  head: columns[column].role,
}));

type Head = { column: Column; head: string };

function tableOf(cases: Readonly<Record<string, PolicyCase>>, heads: readonly Head[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(cases).map(([name, { who, on = 'draft', isOnWire }]) => {
    const subject = isOnWire ? ' (from the wire)' : on === 'draft' ? '' : ` (${on.replace('_', ' ')})`;
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return row([words + subject, ...heads.map(({ column }) => (who.includes(column) ? 'yes' : '·'))]);
  });
  return [row(['act', ...heads.map(({ head }) => head)]), row(['---', ...heads.map(() => ':-:')]), ...rows].join('\n');
}
