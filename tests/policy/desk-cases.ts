import type { Database } from '#db/client.ts';
import { acceptBatch } from '#newsroom/accept-batch.ts';
import { acceptTranslation } from '#newsroom/accept-translation.ts';
import type { Actor } from '#newsroom/actor.ts';
import { askOtherEngine } from '#newsroom/ask-other-engine.ts';
import { assignTranslation } from '#newsroom/assign-translation.ts';
import { chooseSource } from '#newsroom/choose-source.ts';
import { claimTranslation } from '#newsroom/claim-translation.ts';
import { confirmSegment } from '#newsroom/confirm-segment.ts';
import { holdTranslation } from '#newsroom/hold-translation.ts';
import { openTranslation } from '#newsroom/open-translation.ts';
import { rejectTranslation } from '#newsroom/reject-translation.ts';
import { releaseTranslation } from '#newsroom/release-translation.ts';
import { undoRejection } from '#newsroom/undo-rejection.ts';
import { anEvent, aTranslatedArticle, aTranslation } from '../translation-builders.ts';
import type { PolicyCase } from './case.ts';
import { type Column, publishers } from './columns.ts';

const translators: Column[] = [...publishers, 'wire', 'staff'];

/** A translation as this person sees it; those who see none get words that match nothing. */
async function seen(db: Database, actor: Actor) {
  const { translationId } = await aTranslatedArticle(db);
  const opened = await openTranslation(db, actor, { translationId });
  return { translationId, fingerprint: opened.ok ? opened.value.fingerprint : '' };
}

/** Use cases of the wire desk. */
export const deskCases: Readonly<Record<string, PolicyCase>> = {
  openTranslation: {
    who: translators,
    run: async ({ db, actor }) => openTranslation(db, actor, await aTranslation(db)),
  },
  claimTranslation: {
    who: translators,
    run: async ({ db, actor }) => claimTranslation(db, actor, await aTranslation(db)),
  },
  releaseTranslation: {
    who: translators,
    run: async ({ db, actor }) => releaseTranslation(db, actor, await aTranslation(db)),
  },
  assignTranslation: {
    who: translators,
    run: async ({ db, actor }) => assignTranslation(db, actor, { ...(await aTranslation(db)), userId: null }),
  },
  confirmSegment: {
    who: translators,
    run: async ({ db, actor }) => {
      const { translationId } = await aTranslation(db);
      return confirmSegment(db, actor, { translationId, segment: 'body/0:1', target: '[fr] Wind.' });
    },
  },
  acceptTranslation: {
    who: translators,
    run: async ({ db, actor }) => acceptTranslation(db, actor, { ...(await seen(db, actor)), withoutReview: true }),
  },
  acceptBatch: {
    who: publishers,
    run: async ({ db, actor }) => acceptBatch(db, actor, { items: [await seen(db, actor)] }),
  },
  holdTranslation: {
    who: translators,
    run: async ({ db, actor }) => holdTranslation(db, actor, { ...(await seen(db, actor)), reason: 'À vérifier.' }),
  },
  rejectTranslation: {
    who: translators,
    run: async ({ db, actor }) => rejectTranslation(db, actor, { ...(await seen(db, actor)), reason: 'Faux.' }),
  },
  undoRejection: {
    who: translators,
    run: async ({ db, actor }) => {
      const translation = await seen(db, actor);
      await rejectTranslation(db, actor, { ...translation, reason: 'Faux.' });
      return undoRejection(db, actor, translation);
    },
  },
  askOtherEngine: {
    who: translators,
    run: async ({ db, actor }) => askOtherEngine(db, actor, { ...(await aTranslatedArticle(db)), engine: 'deepl' }),
  },
  chooseSource: {
    who: translators,
    run: async ({ db, actor }) => {
      const { clusterId, dispatches } = await anEvent(db);
      return chooseSource(db, actor, { clusterId, dispatchId: dispatches[0]?.dispatchId ?? null });
    },
  },
};
