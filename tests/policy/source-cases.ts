import type { Database } from '#db/client.ts';
import { addSource } from '#newsroom/add-source.ts';
import { changeSource } from '#newsroom/change-source.ts';
import { importSources } from '#newsroom/import-sources.ts';
import { lookForSource } from '#newsroom/look-for-source.ts';
import { pauseSource } from '#newsroom/pause-source.ts';
import { removeSource } from '#newsroom/remove-source.ts';
import { restartDispatch } from '#newsroom/restart-dispatch.ts';
import { resumeSource } from '#newsroom/resume-source.ts';
import { runSource } from '#newsroom/run-source.ts';
import { aSourceInput, expectOk, unique } from '../builders.ts';
import type { PolicyCase } from './case.ts';
import { publishers } from './columns.ts';

/** A source of the wire that nobody has asked yet. */
export async function aSource(db: Database): Promise<string> {
  return expectOk(await addSource(db, 'operator', aSourceInput())).id;
}

/** Something that came from such a source, and has come to its end. */
export async function aDispatch(db: Database): Promise<string> {
  const [row] = await db.$client<{ id: string }[]>`
    insert into dispatches (source_id, identity, url, language, headline, body)
    values (${await aSource(db)}, 'a', 'https://gale.example/a', 'en', 'A', '{"type":"doc","content":[]}') returning id`;
  return row?.id ?? '';
}

/** Use cases on the sources of the wire. */
export const sourceCases: Readonly<Record<string, PolicyCase>> = {
  addSource: { who: publishers, run: ({ db, actor }) => addSource(db, actor, aSourceInput()) },
  changeSource: {
    who: publishers,
    run: async ({ db, actor }) => changeSource(db, actor, { sourceId: await aSource(db), city: 'Leeds' }),
  },
  removeSource: {
    who: publishers,
    run: async ({ db, actor }) => removeSource(db, actor, { sourceId: await aSource(db) }),
  },
  pauseSource: {
    who: publishers,
    run: async ({ db, actor }) => pauseSource(db, actor, { sourceId: await aSource(db) }),
  },
  resumeSource: {
    who: publishers,
    run: async ({ db, actor }) => resumeSource(db, actor, { sourceId: await aSource(db) }),
  },
  restartDispatch: {
    who: publishers,
    run: async ({ db, actor }) => restartDispatch(db, actor, { dispatchId: await aDispatch(db), from: 'recognise' }),
  },
  runSource: {
    who: publishers,
    run: async ({ db, actor }) => runSource(db, actor, { sourceId: await aSource(db) }),
  },
  lookForSource: {
    who: publishers,
    isAskedOnly: true,
    run: ({ db, actor }) => lookForSource(db, actor, { address: 'https://gale.example/', patience: 1 }),
  },
  importSources: {
    who: publishers,
    run: ({ db, actor }) => {
      const opml = `<opml><outline text="Gale" xmlUrl="https://${unique('gale')}.example/feed"/></opml>`;
      return importSources(db, actor, { opml: Buffer.from(opml), language: 'en' });
    },
  },
};
