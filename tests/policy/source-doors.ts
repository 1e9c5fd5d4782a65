import type { Database } from '#db/client.ts';
import { aSourceInput, unique } from '../builders.ts';
import type { Door, FormFields } from './door.ts';
import { aDispatch, aSource } from './source-cases.ts';

function fields(): Record<string, string> {
  const { name, feedUrl, homepage, language } = aSourceInput();
  const terms = { licencePolicy: 'link_only', licenceProof: '', licenceUntil: '', trust: 'watched', filing: 'draft' };
  return { name, feedUrl, homepage, language, city: '', sectionId: '', rhythmMinutes: '', selectors: '', ...terms };
}

const ofSource = async ({ db }: { db: Database }) => ({ fields: { sourceId: await aSource(db) } });

/** The actions of the screens of sources. */
export const sourceDoors: Readonly<Record<string, Door<FormFields>>> = {
  lookAtSourceAction: {
    of: 'lookForSource',
    isAskedOnly: true,
    send: () => ({ fields: { address: 'http://10.0.0.1/' } }),
  },
  addSourceAction: { of: 'addSource', send: () => ({ fields: fields() }) },
  changeSourceAction: {
    of: 'changeSource',
    send: async ({ db }) => ({ fields: { ...fields(), sourceId: await aSource(db) } }),
  },
  pauseSourceAction: { of: 'pauseSource', send: ofSource },
  resumeSourceAction: { of: 'resumeSource', send: ofSource },
  runSourceAction: { of: 'runSource', send: ofSource },
  removeSourceAction: { of: 'removeSource', send: ofSource },
  restartDispatchAction: {
    of: 'restartDispatch',
    send: async ({ db }) => ({ fields: { dispatchId: await aDispatch(db), from: 'recognise' } }),
  },
  importSourcesAction: {
    of: 'importSources',
    send: () => {
      const file = `<opml><outline text="Gale" xmlUrl="https://${unique('gale')}.example/feed"/></opml>`;
      return { fields: { file, language: 'en' } };
    },
  },
};
