import { prepareRepair } from '#newsroom/prepare-repair.ts';
import { exportGlossaryPath, exportMemoryPath } from '#paths/wire-keeping.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { aTerm, aTermInput, expectOk, unique } from '../builders.ts';
import { aSentence } from '../translation-builders.ts';
import { type Column, publishers } from './columns.ts';
import type { Door, FormFields, Request } from './door.ts';

const keepers: Column[] = [...publishers, 'wire', 'staff'];

function termFields(): Record<string, string> {
  const { fromLanguage, toLanguage, source } = aTermInput();
  return { fromLanguage, toLanguage, source, handling: 'keep', target: '', partOfSpeech: 'name', note: '' };
}

/** The actions of the screens that keep the wire in order. */
export const keepingDoors: Readonly<Record<string, Door<FormFields>>> = {
  addTermAction: { of: 'addTerm', send: () => ({ fields: termFields() }) },
  changeTermAction: {
    of: 'changeTerm',
    send: async ({ db }) => ({ fields: { ...termFields(), termId: await aTerm(db) } }),
  },
  removeTermAction: { of: 'removeTerm', send: async ({ db }) => ({ fields: { termId: await aTerm(db) } }) },
  prepareRepairAction: { of: 'prepareRepair', send: async ({ db }) => ({ fields: { termId: await aTerm(db) } }) },
  applyRepairAction: {
    of: 'applyRepair',
    send: async ({ db }) => {
      const termId = await aTerm(db);
      const { repairId } = expectOk(await prepareRepair(db, 'operator', { termId }));
      await repairGlossary({ db }, repairId);
      return { fields: { repairId, termId, note: 'Un nom avait été traduit.' } };
    },
  },
  importGlossaryAction: {
    of: 'importGlossary',
    send: () => ({ fields: { file: `source,target\n${unique('Gale')},Rafale\n`, from: 'en', to: 'fr' } }),
  },
  changeMemoryAction: {
    of: 'changeMemory',
    send: async ({ db }) => ({ fields: { sentenceId: await aSentence(db), target: 'De la pluie.' } }),
  },
  forgetMemoryAction: {
    of: 'forgetMemory',
    send: async ({ db }) => ({ fields: { sentenceId: await aSentence(db) } }),
  },
  importMemoryAction: {
    of: 'importMemory',
    send: () => ({ fields: { file: '<tmx version="1.4"><body></body></tmx>', from: 'en', to: 'fr' } }),
  },
};

/** The files that these screens give. */
export const keepingEndpoints: Readonly<Record<string, Door<Request>>> = {
  'GET app/(newsroom)/admin/glossary/export': {
    of: keepers,
    send: () => ({ address: exportGlossaryPath({ from: 'en', to: 'fr' }, 'csv') }),
  },
  'GET app/(newsroom)/admin/memory/export': {
    of: keepers,
    send: () => ({ address: exportMemoryPath({ from: 'en', to: 'fr' }) }),
  },
};
