import { openTranslation } from '#newsroom/open-translation.ts';
import { rejectTranslation } from '#newsroom/reject-translation.ts';
import {
  deskClaimEndpoint,
  deskItemEndpoint,
  deskQueueEndpoint,
  deskWorkEndpoint,
  heldCountEndpoint,
  wireBatchEndpoint,
} from '#paths/wire-desk.ts';
import { aPerson, expectOk, unique } from '../builders.ts';
import { aRewrite, aTranslation } from '../translation-builders.ts';
import type { Scene } from './case.ts';
import { type Column, publishers } from './columns.ts';
import type { Door, FormFields, Request } from './door.ts';

const reviewers: readonly Column[] = [...publishers, 'wire', 'staff'];

async function seen({ db }: Scene) {
  const { translationId } = await aTranslation(db);
  const editor = await aPerson(db, 'editor');
  const { fingerprint } = expectOk(await openTranslation(db, editor, { translationId }));
  return { translationId, fingerprint };
}

type Made = { translationId: string; fingerprint: string };

/** Work on a dispatch that somebody has seen as it stands. */
const work =
  (fields: (made: Made) => Record<string, string>): Door<Request>['send'] =>
  async (scene) => {
    const made = await seen(scene);
    return { address: deskWorkEndpoint(made.translationId), data: fields(made) };
  };

const acts = 'POST api/newsroom/wire/translations/[translation]/work';
const sentence = { segment: 'body/0:1', target: '[fr] Wind.' };

const withWork: Readonly<Record<string, Door<Request>>> = {
  [`${acts}: confirm`]: { of: 'confirmSegment', send: work(() => ({ act: 'confirm', ...sentence })) },
  [`${acts}: correct`]: {
    of: 'correctSegment',
    send: work(() => ({ act: 'correct', ...sentence, target: 'Du vent.' })),
  },
  [`${acts}: translate`]: {
    of: 'translateByHand',
    send: async ({ db }) => {
      const { translationId } = await aTranslation(db, { translate: null });
      return { address: deskWorkEndpoint(translationId), data: { act: 'translate', ...sentence } };
    },
  },
  [`${acts}: publish-unreviewed`]: {
    of: 'acceptTranslation',
    send: work(({ fingerprint }) => ({ act: 'publish-unreviewed', fingerprint })),
  },
  [`${acts}: reject`]: {
    of: 'rejectTranslation',
    send: work(({ fingerprint }) => ({ act: 'reject', fingerprint, reason: 'Une raison.' })),
  },
  [`${acts}: undo-rejection`]: {
    of: 'undoRejection',
    send: async (scene) => {
      const made = await seen(scene);
      const editor = await aPerson(scene.db, 'editor');
      expectOk(await rejectTranslation(scene.db, editor, { ...made, reason: 'Une raison.' }));
      return { address: deskWorkEndpoint(made.translationId), data: { act: 'undo-rejection' } };
    },
  },
  [`${acts}: hold`]: {
    of: 'holdTranslation',
    send: work(({ fingerprint }) => ({ act: 'hold', fingerprint, reason: 'Une raison.' })),
  },
  [`${acts}: assign`]: { of: 'assignTranslation', send: work(() => ({ act: 'assign', userId: '' })) },
  [`${acts}: engine`]: {
    of: 'askOtherEngine',
    send: async ({ db }) => {
      const { translationId, dispatchId } = await aTranslation(db);
      await db.$client`update dispatches set status = 'done' where id = ${dispatchId}`;
      return { address: deskWorkEndpoint(translationId), data: { act: 'engine', engine: 'apertium' } };
    },
  },
  [`${acts}: undo-rewrite`]: {
    of: 'undoRewrite',
    send: async ({ db }) => {
      const { translationId, rewriteId } = await aRewrite(db);
      return { address: deskWorkEndpoint(translationId), data: { act: 'undo-rewrite', rewriteId } };
    },
  },
  [`${acts}: keep-name`]: { of: 'addTerm', send: work(() => ({ act: 'keep-name', name: unique('Gale') })) },
};

/** The endpoints of the wire desk. */
export const wireEndpointDoors: Readonly<Record<string, Door<Request>>> = {
  ...withWork,
  'GET api/newsroom/wire/queue': { of: reviewers, send: () => ({ address: deskQueueEndpoint() }) },
  'GET api/newsroom/wire/held': { of: reviewers, send: () => ({ address: heldCountEndpoint }) },
  'GET api/newsroom/wire/translations/[translation]': {
    of: 'openTranslation',
    send: async ({ db }) => ({ address: deskItemEndpoint((await aTranslation(db)).translationId) }),
  },
  'POST api/newsroom/wire/translations/[translation]/claim': {
    of: 'claimTranslation',
    send: async ({ db }) => ({
      address: deskClaimEndpoint((await aTranslation(db)).translationId),
      data: { wish: 'claim' },
    }),
  },
  'POST api/newsroom/wire/translations/[translation]/claim: release': {
    of: 'releaseTranslation',
    send: async ({ db }) => ({
      address: deskClaimEndpoint((await aTranslation(db)).translationId),
      data: { wish: 'release' },
    }),
  },
  'POST api/newsroom/wire/batch': {
    of: 'acceptBatch',
    send: async (scene) => {
      const { translationId, fingerprint } = await seen(scene);
      return { address: wireBatchEndpoint, data: { translations: [`${translationId} ${fingerprint}`] } };
    },
  },
};

/** The actions of its forms. */
export const wireActionDoors: Readonly<Record<string, Door<FormFields>>> = {
  workOnTranslationAction: {
    of: 'confirmSegment',
    send: async (scene) => ({
      fields: { translationId: (await seen(scene)).translationId, act: 'confirm', ...sentence },
    }),
  },
  acceptBatchAction: {
    of: 'acceptBatch',
    send: async (scene) => {
      const { translationId, fingerprint } = await seen(scene);
      return { fields: { translation: `${translationId} ${fingerprint}` } };
    },
  },
};
