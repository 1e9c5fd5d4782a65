import { expect, test as unitTest } from 'vitest';
import { aPerson } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { columns, everybody } from '#tests/policy/columns.ts';
import { policyCases, printPolicy } from '#tests/policy/print-table.ts';
import { aScene } from '#tests/policy/scene.ts';
import { filesMatching, readSource } from '#tests/source-tree.ts';

// Frames of use cases, which take the act as a function, and what machines alone do.
const frames = [
  'changeArticle',
  'changeUser',
  'changeSourceState',
  'turnDownTranslation',
  'withCode',
  'writeContent',
  'pingHub',
];

/** Every function of newsroom/ that an actor acts by and that can refuse: by its parameters and its result. */
function useCasesOfTheTree(): string[] {
  const files = filesMatching(/^newsroom\/[a-z-]+\.ts$/).filter((file) => !file.endsWith('.test.ts'));
  const declared =
    /export async function (\w+)(?:<\w+>)?\(\s*db: Database,((?:(?!\): Promise)[\s\S])*)\): Promise<\s*Result</g;
  return files.flatMap((file) =>
    [...readSource(file).matchAll(declared)]
      .filter(([, , parameters = '']) => /\bactor: /.test(parameters))
      .map(([, name = '']) => name)
      .filter((name) => !frames.includes(name)),
  );
}

const cells = Object.entries(policyCases).flatMap(([name, policyCase]) =>
  everybody.map((column) => ({ name, policyCase, column, head: columns[column].head })),
);

test.for(cells)('$name as $head', async ({ policyCase, column }, { db }) => {
  const actor = await aPerson(db, columns[column].role);
  const result = await policyCase.run(await aScene(db, actor, column, policyCase));
  const came = result.ok ? 'done' : result.error.kind;
  if (!policyCase.who.includes(column)) expect(came).toBe('forbidden');
  else if (policyCase.isAskedOnly) expect(came).not.toBe('forbidden');
  else expect(result).toMatchObject({ ok: true });
});

unitTest('every use case of the tree has its row, and no row is of a use case that is gone', () => {
  const inTree = useCasesOfTheTree();
  expect(inTree.length).toBeGreaterThan(40);
  expect(Object.keys(policyCases).toSorted()).toEqual(inTree.toSorted());
});

unitTest('docs/policy.md says what the table says', () => {
  expect(readSource('docs/policy.md')).toBe(printPolicy());
});
