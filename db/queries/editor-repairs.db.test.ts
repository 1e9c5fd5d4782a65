import { expect } from 'vitest';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import { aPerson, aTerm, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { fakeMachines } from '#tests/fake-machines.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { listRepairsOfTerm, listShownRepairArticles } from './editor-repairs.ts';

test('a repair lists its articles page by page, and a term its repairs with who asked for them', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const name = unique('Verge');
  const html = `<p>Rain, says ${name}.</p>`;
  const translate = (text: string) => `[fr] ${text.replace(name, 'Bord')}`;
  for (const day of ['Monday', 'Tuesday', 'Wednesday'])
    await aTranslatedArticle(db, { headline: day, html, translate, status: 'published' });
  const termId = await aTerm(db, { fromLanguage: 'es', source: name });
  const { repairId } = expectOk(await prepareRepair(db, editor, { termId }));
  expectOk(await prepareRepair(db, 'operator', { termId }));
  await repairGlossary({ db, machines: fakeMachines() }, repairId);

  const first = await listShownRepairArticles(db, importer, { repairId, after: -1, limit: 2 });
  const second = await listShownRepairArticles(db, importer, {
    repairId,
    after: first.at(-1)?.position ?? 0,
    limit: 2,
  });
  expect([...first, ...second].map(({ headline }) => headline)).toEqual([
    '[fr] Wednesday',
    '[fr] Tuesday',
    '[fr] Monday',
  ]);
  expect(first[0]).toMatchObject({
    outcome: 'proposed',
    changes: [{ before: '[fr] Rain, says Bord.', after: `[fr] Rain, says ${name}.` }],
  });
  expect(await listRepairsOfTerm(db, importer, { termId, limit: 5 })).toMatchObject([
    { askedByName: null, articles: 3, state: 'preparing' },
    { askedByName: editor.name, articles: 3, state: 'prepared', note: '' },
  ]);
});
