import type { Database } from '#db/client.ts';
import { insertDispatch } from '#db/queries/editor-dispatches.ts';
import { insertCluster } from '#db/queries/wire-dispatches.ts';
import { ensureTranslation, replaceSegments, updateTranslation } from '#db/queries/wire-translations.ts';
import { type Frame, known } from './load-frame.ts';
import { readWireStories, readWireVerdicts, sentencesOfStory, textOfStory } from './wire-files.ts';

/** Has the dispatches of an edition wait at the wire desk, as the gate judged them. */
export async function loadWire(db: Database, frame: Frame, folder: string, now: Date): Promise<void> {
  const stories = await readWireStories(folder);
  if (stories.length === 0) return;
  const verdicts = await readWireVerdicts(folder);
  await db.transaction(async (tx) => {
    const clusters = new Map<string, string>();
    for (const story of stories) {
      const { id: sourceId, language } = known(frame.sources, story.source, 'source');
      const { segments, ...said } = known(new Map(Object.entries(verdicts)), story.url, 'verdict of the dispatch');
      const at = new Date(now.getTime() - story.received);
      const { headline, body } = textOfStory(story);
      const { url, event, locale } = story;
      if (event !== undefined && !clusters.has(event))
        clusters.set(event, await insertCluster(tx, { headline, language, latestAt: at }));
      const came = { sourceId, url, identity: url, language, headline, body, sourcePublishedAt: at, createdAt: at };
      const dispatchId = await insertDispatch(tx, {
        ...came,
        ...{ stage: 'file', status: 'set_aside', failure: { kind: 'held' }, licenceUsed: 'full' },
        clusterId: event === undefined ? null : known(clusters, event, 'event'),
      });
      const id = await ensureTranslation(tx, dispatchId, locale);
      const rows = sentencesOfStory(story, language);
      const by = { engine: 'apertium', origin: 'engine' } as const;
      await replaceSegments(
        tx,
        id,
        rows.map((row) => ({ ...row, ...by, flags: segments[row.segment] ?? [] })),
      );
      const mix = { apertium: rows.length };
      await updateTranslation(tx, id, {
        state: 'checked',
        ...said,
        verdict: 'hold',
        mix,
        translatedAt: at,
        checkedAt: at,
      });
    }
  });
}
