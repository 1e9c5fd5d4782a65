import { expect, test as unitTest } from 'vitest';
import type { Database } from '#db/client.ts';
import { aDraft, anArticleOfTheWire, aPerson, aSection, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import type { PolicyCase, Scene } from '#tests/policy/case.ts';
import { type Column, columns, everybody } from '#tests/policy/columns.ts';
import { policyCases, printPolicy } from '#tests/policy/print-table.ts';
import { filesMatching, readSource } from '#tests/source-tree.ts';
import { publishArticle } from './publish-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { submitArticle } from './submit-article.ts';

// Frames of use cases, which take the act as a function, and what machines alone do.
const frames = ['changeArticle', 'changeUser', 'withCode', 'writeContent', 'pingHub'];

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

async function anArticle(db: Database, actor: Scene['actor'], column: Column, { on, isOnWire }: PolicyCase) {
  const { id: sectionId } = await aSection(db);
  const kind =
    isOnWire && columns[column].article === 'colleague' && column !== 'staff' ? 'wire' : columns[column].article;
  const made =
    kind === 'wire'
      ? await anArticleOfTheWire(db, { sectionId })
      : await aDraft(db, { sectionId, actor: kind === 'own' ? actor : await aPerson(db, 'editor') });
  const target = { articleId: made.id, version: null };
  const publishAt = new Date(Date.now() + 7_200_000);
  const moves = {
    in_review: () => submitArticle(db, importer, target),
    scheduled: () => scheduleArticle(db, importer, { ...target, publishAt }),
    published: () => publishArticle(db, importer, target),
  };
  if (on === undefined || on === 'draft' || on === 'withdrawn') return { ...target, version: made.version, sectionId };
  return { ...target, version: expectOk(await moves[on]()).version, sectionId };
}

const cells = Object.entries(policyCases).flatMap(([name, policyCase]) =>
  everybody.map((column) => ({ name, policyCase, column, head: columns[column].head })),
);

test.for(cells)('$name as $head', async ({ policyCase, column }, { db }) => {
  const actor = await aPerson(db, columns[column].role);
  const scene = { db, actor, ...(await anArticle(db, actor, column, policyCase)) };
  const result = await policyCase.run(scene);
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
