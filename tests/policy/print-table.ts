import { actionDoors } from './action-doors.ts';
import { articleCases } from './article-cases.ts';
import type { PolicyCase } from './case.ts';
import { type Column, columns, everybody } from './columns.ts';
import { deskCases } from './desk-cases.ts';
import type { Door } from './door.ts';
import { endpointDoors } from './endpoint-doors.ts';
import { filingCases } from './filing-cases.ts';
import { otherCases } from './other-cases.ts';
import { reportCases } from './report-cases.ts';
import { sourceCases } from './source-cases.ts';
import { translationCases } from './translation-cases.ts';

/** Every use case with its place in the policy. */
export const policyCases: Readonly<Record<string, PolicyCase>> = {
  ...articleCases,
  ...filingCases,
  ...sourceCases,
  ...translationCases,
  ...reportCases,
  ...deskCases,
  ...otherCases,
};

/** Who may go through a door, and with which article: as the use case behind it says. */
export function caseOf({ of, on, isAskedOnly }: Door<unknown>): Omit<PolicyCase, 'run'> {
  if (typeof of !== 'string') return { who: of };
  const policyCase = policyCases[of];
  if (!policyCase) throw new Error(`no row for the use case ${of}`);
  return { ...policyCase, ...(on && { on }), ...(isAskedOnly && { isAskedOnly }) };
}

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

## Sections, subjects, authors and media

${tableOf(filingCases, byRole)}

## Sources of the wire

${tableOf(sourceCases, byRole)}

## Translations of the wire

${tableOf({ ...translationCases, ...reportCases }, byRole)}

## The wire desk

Who may not publish hands in what they accept.

${tableOf(deskCases, byRole)}

## The paper, and people

${tableOf(otherCases, byRole)}

## Through the endpoints

The same once more from outside, against the running site (\`e2e/policy-doors.spec.ts\`): each endpoint and each action of
a form is asked as everybody, as the screens' own scripts ask it. Whoever may not is refused and leaves nothing behind.

${tableOfDoors(endpointDoors)}

## Through the forms

${tableOfDoors(actionDoors)}
`;
}

const byArticle = everybody.map((column) => ({ column, head: columns[column].head }));
const byRole = (['administrator', 'editor', 'own', 'wire'] as const).map((column) => ({
  column,
  head: columns[column].role,
}));

type Head = { column: Column; head: string };

function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function tableOfDoors(doors: Readonly<Record<string, Door<unknown>>>): string {
  const heads = ['through', 'act', 'stranger', ...byArticle.map(({ head }) => head)];
  const rows = Object.entries(doors).map(([name, door]) => {
    const { who } = caseOf(door);
    const act = typeof door.of === 'string' ? wordsOf(door.of) : 'read';
    return row([`\`${name}\``, act, '·', ...byArticle.map(({ column }) => (who.includes(column) ? 'yes' : '·'))]);
  });
  return [row(heads), row(['---', '---', ...heads.slice(2).map(() => ':-:')]), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableOf(cases: Readonly<Record<string, PolicyCase>>, heads: readonly Head[]): string {
  const rows = Object.entries(cases).map(([name, { who, on = 'draft', isOnWire }]) => {
    const subject = isOnWire ? ' (from the wire)' : on === 'draft' ? '' : ` (${on.replace('_', ' ')})`;
    return row([wordsOf(name) + subject, ...heads.map(({ column }) => (who.includes(column) ? 'yes' : '·'))]);
  });
  return [row(['act', ...heads.map(({ head }) => head)]), row(['---', ...heads.map(() => ':-:')]), ...rows].join('\n');
}
