import sharp from 'sharp';
import { addNote } from '#newsroom/add-note.ts';
import { saveWorkingCopy } from '#newsroom/save-working-copy.ts';
import { sharePreview } from '#newsroom/share-preview.ts';
import {
  articleActsEndpoint,
  articleChecksEndpoint,
  articleEndpoint,
  articlePreviewsEndpoint,
  auditExportPath,
  exportSourcesPath,
  findArticlesEndpoint,
  notesEndpoint,
  presenceEndpoint,
  reviewRecordPath,
} from '#paths/newsroom.ts';
import { articleLinksEndpoint, mediaEndpoint, mediumEndpoint, namesEndpoint } from '#paths/writing.ts';
import { aContent, aMedium, aPerson, expectOk, importer, unique } from '../builders.ts';
import type { Scene } from './case.ts';
import { everybody } from './columns.ts';
import type { Door, Request } from './door.ts';
import { keepingEndpoints } from './keeping-doors.ts';
import { wireEndpointDoors } from './wire-doors.ts';

const content = ({ sectionId }: Scene) => aContent({ sectionId });
const inTwoHours = () => new Date(Date.now() + 7_200_000).toISOString().slice(0, 16);

function act(name: string, more: object = {}): Door<Request>['send'] {
  return ({ articleId, version }) => ({
    address: articleActsEndpoint(articleId),
    data: { act: name, version, ...more },
  });
}

async function aNote({ db, articleId }: Scene): Promise<string> {
  expectOk(await addNote(db, await aPerson(db, 'editor'), { articleId, text: 'Une note.' }));
  const [note] = await db.$client<{ id: string }[]>`select id from article_notes where article_id = ${articleId}`;
  return note?.id ?? '';
}

async function aPicture(): Promise<Buffer> {
  return sharp({ create: { width: 5, height: 4, channels: 3, background: 'green' } })
    .png()
    .toBuffer();
}

const save: Door<Request>['send'] = (scene) => ({
  address: articleEndpoint(scene.articleId),
  data: { version: scene.version, content: content(scene), isAutosave: false },
});

const withArticle: Readonly<Record<string, Door<Request>>> = {
  'GET api/newsroom/articles/[article]': {
    of: 'readPresentDraft',
    send: ({ articleId }) => ({ address: articleEndpoint(articleId) }),
  },
  'PUT api/newsroom/articles/[article]': { of: 'saveDraft', send: save },
  'PUT api/newsroom/articles/[article]: while readers see it': { of: 'saveWorkingCopy', on: 'published', send: save },
  'POST api/newsroom/articles/[article]/checks': {
    of: 'checkDraft',
    send: (scene) => ({ address: articleChecksEndpoint(scene.articleId), data: { content: content(scene) } }),
  },
  'POST api/newsroom/articles/[article]/notes': {
    of: 'addNote',
    send: ({ articleId }) => ({ address: notesEndpoint(articleId), data: { text: 'Une note.' } }),
  },
  'PATCH api/newsroom/articles/[article]/notes': {
    of: 'markNote',
    send: async (scene) => ({
      address: notesEndpoint(scene.articleId),
      data: { noteId: await aNote(scene), isDone: true },
    }),
  },
  'POST api/newsroom/articles/[article]/presence': {
    of: 'tellPresence',
    send: ({ articleId }) => ({ address: presenceEndpoint(articleId), data: { isHere: true } }),
  },
  'POST api/newsroom/articles/[article]/previews': {
    of: 'sharePreview',
    send: ({ articleId }) => ({ address: articlePreviewsEndpoint(articleId), data: { hours: 1 } }),
  },
  'DELETE api/newsroom/articles/[article]/previews': {
    of: 'revokePreview',
    send: async ({ db, articleId }) => {
      const { id } = expectOk(await sharePreview(db, await aPerson(db, 'reporter'), { articleId, hours: 1 }));
      return { address: articlePreviewsEndpoint(articleId), data: { linkId: id } };
    },
  },
};

const acts = 'POST api/newsroom/articles/[article]/acts';

/** The acts of the screen of an article, which share an endpoint: a row each. */
const withActs: Readonly<Record<string, Door<Request>>> = {
  [`${acts}: submit`]: { of: 'submitArticle', send: act('submit') },
  [`${acts}: return`]: { of: 'returnArticle', on: 'in_review', send: act('return', { word: 'Il manque une source.' }) },
  [`${acts}: schedule`]: {
    of: 'scheduleArticle',
    send: (scene) => act('schedule', { publishAt: inTwoHours() })(scene),
  },
  [`${acts}: unschedule`]: { of: 'unscheduleArticle', on: 'scheduled', send: act('unschedule') },
  [`${acts}: embargo`]: {
    of: 'embargoArticle',
    send: (scene) => act('embargo', { embargoUntil: inTwoHours() })(scene),
  },
  [`${acts}: publish`]: { of: 'publishArticle', send: act('publish') },
  [`${acts}: update`]: {
    of: 'sendUpdate',
    on: 'published',
    send: async (scene) => {
      const { articleId, version } = scene;
      const prepared = await saveWorkingCopy(scene.db, importer, { articleId, version, content: content(scene) });
      return act('update')({ ...scene, version: expectOk(prepared).version });
    },
  },
  [`${acts}: correct`]: { of: 'correctArticle', on: 'published', send: act('correct', { note: 'Une faute.' }) },
  [`${acts}: plan-withdrawal`]: {
    of: 'planWithdrawal',
    on: 'published',
    send: (scene) => act('plan-withdrawal', { withdrawAt: inTwoHours(), reason: 'Une raison.' })(scene),
  },
  [`${acts}: withdraw`]: { of: 'withdrawArticle', on: 'published', send: act('withdraw', { reason: 'Une raison.' }) },
  [`${acts}: reinstate`]: { of: 'reinstateArticle', on: 'withdrawn', send: act('reinstate') },
};

const withoutArticle: Readonly<Record<string, Door<Request>>> = {
  'GET api/newsroom/article-links': {
    of: everybody,
    send: () => ({ address: articleLinksEndpoint({ q: 'pont', locale: 'fr' }) }),
  },
  'POST api/newsroom/article-links': {
    of: everybody,
    send: () => ({ address: articleLinksEndpoint(), data: { addresses: [] } }),
  },
  'GET api/newsroom/authors': {
    of: everybody,
    send: () => ({ address: namesEndpoint('authors', { q: 'léa', locale: 'fr' }) }),
  },
  'POST api/newsroom/find': {
    of: 'findArticles',
    send: () => ({ address: findArticlesEndpoint, data: { q: 'pont' } }),
  },
  'GET api/newsroom/media': { of: everybody, send: () => ({ address: mediaEndpoint({ ids: [], locale: 'fr' }) }) },
  'POST api/newsroom/media': {
    of: 'uploadMedia',
    send: async () => ({ address: `${mediaEndpoint()}?locale=fr`, data: await aPicture() }),
  },
  'PATCH api/newsroom/media/[media]': {
    of: 'creditMedia',
    send: async ({ db }) => ({
      address: mediumEndpoint(await aMedium(db)),
      data: { credit: 'Illustration' },
    }),
  },
  'PATCH api/newsroom/media/[media]: what it shows': {
    of: 'describeMedia',
    send: async ({ db }) => ({ address: mediumEndpoint(await aMedium(db)), data: { alt: 'Un quai', locale: 'fr' } }),
  },
  'GET api/newsroom/tags': {
    of: everybody,
    send: () => ({ address: namesEndpoint('tags', { q: 'pont', locale: 'fr' }) }),
  },
  'POST api/newsroom/tags': {
    of: 'addTag',
    send: () => ({ address: namesEndpoint('tags'), data: { name: unique('sujet'), locale: 'fr' } }),
  },
  'GET app/(newsroom)/admin/audit/export': {
    of: ['administrator'],
    send: () => ({ address: auditExportPath({ subject: crypto.randomUUID() }, 'csv') }),
  },
  'GET app/(newsroom)/admin/wire/record/export': {
    of: ['administrator'],
    send: () => ({ address: reviewRecordPath({ from: '2001-01-01', to: '2001-01-02' }, 'csv') }),
  },
  'GET app/(newsroom)/admin/sources/export': {
    of: ['administrator', 'editor'],
    send: () => ({ address: exportSourcesPath }),
  },
};

/** Every endpoint of the screens, by its method and its folder; several rows where it does several things. */
export const endpointDoors: Readonly<Record<string, Door<Request>>> = {
  ...withArticle,
  ...withActs,
  ...withoutArticle,
  ...wireEndpointDoors,
  ...keepingEndpoints,
};
