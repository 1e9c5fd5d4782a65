import { addTerm } from '#newsroom/add-term.ts';
import { applyRepair } from '#newsroom/apply-repair.ts';
import { changeMemory } from '#newsroom/change-memory.ts';
import { changeTerm } from '#newsroom/change-term.ts';
import { correctSegment } from '#newsroom/correct-segment.ts';
import { forgetMemory } from '#newsroom/forget-memory.ts';
import { importGlossary } from '#newsroom/import-glossary.ts';
import { importMemory } from '#newsroom/import-memory.ts';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import { removeTerm } from '#newsroom/remove-term.ts';
import { translateByHand } from '#newsroom/translate-by-hand.ts';
import { undoRewrite } from '#newsroom/undo-rewrite.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { aTerm, aTermInput, expectOk, unique } from '../builders.ts';
import { aRewrite, aSentence, aTranslation } from '../translation-builders.ts';
import type { PolicyCase } from './case.ts';
import { type Column, publishers } from './columns.ts';

const translators: Column[] = [...publishers, 'wire', 'staff'];

/** Use cases on what the wire translates. */
export const translationCases: Readonly<Record<string, PolicyCase>> = {
  addTerm: { who: translators, run: ({ db, actor }) => addTerm(db, actor, aTermInput()) },
  changeTerm: {
    who: translators,
    run: async ({ db, actor }) => changeTerm(db, actor, { termId: await aTerm(db), note: 'A note.' }),
  },
  removeTerm: { who: translators, run: async ({ db, actor }) => removeTerm(db, actor, { termId: await aTerm(db) }) },
  importGlossary: {
    who: translators,
    run: ({ db, actor }) => {
      const file = [Buffer.from(`source,target\n${unique('Gale')},Rafale\n`)];
      return importGlossary(db, actor, { format: 'csv', file, pair: { from: 'en', to: 'fr' } });
    },
  },
  correctSegment: {
    who: translators,
    run: async ({ db, actor }) => {
      const { translationId } = await aTranslation(db);
      return correctSegment(db, actor, { translationId, segment: 'body/0:0', target: 'De la pluie.' });
    },
  },
  undoRewrite: {
    who: translators,
    run: async ({ db, actor }) => undoRewrite(db, actor, { rewriteId: (await aRewrite(db)).rewriteId }),
  },
  translateByHand: {
    who: translators,
    run: async ({ db, actor }) => {
      const { translationId } = await aTranslation(db, { translate: null });
      return translateByHand(db, actor, { translationId, targets: { 'body/0:0': 'De la pluie.' } });
    },
  },
  prepareRepair: {
    who: translators,
    run: async ({ db, actor }) => prepareRepair(db, actor, { termId: await aTerm(db) }),
  },
  applyRepair: {
    who: publishers,
    run: async ({ db, actor }) => {
      const { repairId } = expectOk(await prepareRepair(db, 'operator', { termId: await aTerm(db) }));
      await repairGlossary({ db }, repairId);
      return applyRepair(db, actor, { repairId, note: 'Un nom avait été traduit.' });
    },
  },
  changeMemory: {
    who: translators,
    run: async ({ db, actor }) => changeMemory(db, actor, { sentenceId: await aSentence(db), target: 'De la pluie.' }),
  },
  forgetMemory: {
    who: translators,
    run: async ({ db, actor }) => forgetMemory(db, actor, { sentenceId: await aSentence(db) }),
  },
  importMemory: {
    who: translators,
    run: ({ db, actor }) => {
      const file = [Buffer.from('<tmx version="1.4"><body></body></tmx>')];
      return importMemory(db, actor, { file, pair: { from: 'en', to: 'fr' } });
    },
  },
};
