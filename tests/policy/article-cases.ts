import { insertNotice } from '#db/queries/editor-notices.ts';
import { actOnArticle } from '#newsroom/act-on-article.ts';
import { addNote } from '#newsroom/add-note.ts';
import { beginArticle } from '#newsroom/begin-article.ts';
import { checkDraft } from '#newsroom/check-draft.ts';
import { compareRevisions } from '#newsroom/compare-revisions.ts';
import { correctArticle } from '#newsroom/correct-article.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { embargoArticle } from '#newsroom/embargo-article.ts';
import { findArticles } from '#newsroom/find-articles.ts';
import { markNote } from '#newsroom/mark-note.ts';
import { nameRevision } from '#newsroom/name-revision.ts';
import { openArticle } from '#newsroom/open-article.ts';
import { planWithdrawal } from '#newsroom/plan-withdrawal.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { readPresentDraft } from '#newsroom/read-present-draft.ts';
import { recordTranslation } from '#newsroom/record-translation.ts';
import { reinstateArticle } from '#newsroom/reinstate-article.ts';
import { restoreRevision } from '#newsroom/restore-revision.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { reviewTranslation } from '#newsroom/review-translation.ts';
import { revokePreview } from '#newsroom/revoke-preview.ts';
import { saveArticle } from '#newsroom/save-article.ts';
import { saveDraft } from '#newsroom/save-draft.ts';
import { saveWorkingCopy } from '#newsroom/save-working-copy.ts';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import { seeNotice } from '#newsroom/see-notice.ts';
import { sendUpdate } from '#newsroom/send-update.ts';
import { sharePreview } from '#newsroom/share-preview.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { tellPresence } from '#newsroom/tell-presence.ts';
import { unscheduleArticle } from '#newsroom/unschedule-article.ts';
import { updateArticle } from '#newsroom/update-article.ts';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import { aContent, aPerson, expectOk, importer, unique } from '../builders.ts';
import type { PolicyCase, Scene } from './case.ts';
import { everybody, publishers, writers } from './columns.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000);
const target = ({ articleId, version }: Scene) => ({ articleId, version });
const content = ({ sectionId }: Scene) => aContent({ sectionId });

async function aNotice({ db, articleId }: Scene): Promise<string> {
  await db.transaction((tx) => insertNotice(tx, { kind: 'missed_schedule', articleId }));
  const [row] = await db.$client<{ id: string }[]>`select id from desk_notices where article_id = ${articleId}`;
  return row?.id ?? '';
}

/** Use cases on articles. */
export const articleCases: Readonly<Record<string, PolicyCase>> = {
  beginArticle: {
    who: [...publishers, 'own', 'colleague'],
    run: ({ db, actor, sectionId }) => beginArticle(db, actor, { headline: unique('titre'), locale: 'fr', sectionId }),
  },
  createArticle: {
    who: [...publishers, 'own', 'colleague'],
    run: (scene) =>
      createArticle(scene.db, scene.actor, { locale: 'fr', storyId: null, origin: 'staff', content: content(scene) }),
  },
  openArticle: { who: everybody, run: ({ db, actor, articleId }) => openArticle(db, actor, articleId) },
  findArticles: { who: everybody, run: ({ db, actor }) => findArticles(db, actor, { q: 'pont' }) },
  readPresentDraft: { who: everybody, run: ({ db, actor, articleId }) => readPresentDraft(db, actor, articleId) },
  tellPresence: {
    who: everybody,
    run: ({ db, actor, articleId }) => tellPresence(db, actor, { articleId, isHere: true }),
  },
  checkDraft: {
    who: everybody,
    run: (scene) => checkDraft(scene.db, scene.actor, { articleId: scene.articleId, content: content(scene) }),
  },
  addNote: { who: everybody, run: ({ db, actor, articleId }) => addNote(db, actor, { articleId, text: 'Une note.' }) },
  markNote: {
    who: everybody,
    run: async ({ db, actor, articleId }) => {
      expectOk(await addNote(db, await aPerson(db, 'editor'), { articleId, text: 'Une note.' }));
      const [note] = await db.$client<{ id: string }[]>`select id from article_notes where article_id = ${articleId}`;
      return markNote(db, actor, { articleId, noteId: note?.id ?? '', isDone: true });
    },
  },
  compareRevisions: {
    who: everybody,
    run: ({ db, actor, articleId, version }) =>
      compareRevisions(db, actor, { articleId, locale: 'fr', version, against: null }),
  },
  sharePreview: {
    who: everybody,
    run: ({ db, actor, articleId }) => sharePreview(db, actor, { articleId, hours: 1 }),
  },
  revokePreview: {
    who: publishers,
    run: async ({ db, actor, articleId }) => {
      const link = expectOk(await sharePreview(db, await aPerson(db, 'reporter'), { articleId, hours: 1 }));
      return revokePreview(db, actor, { articleId, linkId: link.id });
    },
  },
  saveArticle: {
    who: writers,
    run: (scene) => saveArticle(scene.db, scene.actor, { ...target(scene), content: content(scene) }),
  },
  saveDraft: {
    who: writers,
    run: (scene) => saveDraft(scene.db, scene.actor, { ...target(scene), content: content(scene), isAutosave: false }),
  },
  restoreRevision: {
    who: writers,
    run: ({ db, actor, articleId, version }) => restoreRevision(db, actor, { articleId, version, restored: version }),
  },
  nameRevision: {
    who: writers,
    run: ({ db, actor, articleId, version }) => nameRevision(db, actor, { articleId, version, name: 'Relue' }),
  },
  submitArticle: { who: writers, run: (scene) => submitArticle(scene.db, scene.actor, target(scene)) },
  actOnArticle: {
    who: writers,
    run: ({ db, actor, articleId, version }) => actOnArticle(db, actor, articleId, { act: 'submit', version }),
  },
  returnArticle: {
    who: publishers,
    on: 'in_review',
    run: (scene) => returnArticle(scene.db, scene.actor, { ...target(scene), word: 'Il manque une source.' }),
  },
  scheduleArticle: {
    who: publishers,
    run: (scene) => scheduleArticle(scene.db, scene.actor, { ...target(scene), publishAt: inAnHour() }),
  },
  unscheduleArticle: {
    who: publishers,
    on: 'scheduled',
    run: (scene) => unscheduleArticle(scene.db, scene.actor, target(scene)),
  },
  embargoArticle: {
    who: publishers,
    run: (scene) => embargoArticle(scene.db, scene.actor, { ...target(scene), embargoUntil: inAnHour() }),
  },
  publishArticle: { who: publishers, run: (scene) => publishArticle(scene.db, scene.actor, target(scene)) },
  saveWorkingCopy: {
    who: publishers,
    on: 'published',
    run: (scene) => saveWorkingCopy(scene.db, scene.actor, { ...target(scene), content: content(scene) }),
  },
  updateArticle: {
    who: publishers,
    on: 'published',
    run: (scene) => updateArticle(scene.db, scene.actor, { ...target(scene), content: content(scene) }),
  },
  sendUpdate: {
    who: publishers,
    on: 'published',
    run: async (scene) => {
      const prepared = await saveWorkingCopy(scene.db, importer, { ...target(scene), content: content(scene) });
      return sendUpdate(scene.db, scene.actor, { articleId: scene.articleId, version: expectOk(prepared).version });
    },
  },
  correctArticle: {
    who: publishers,
    on: 'published',
    run: (scene) => correctArticle(scene.db, scene.actor, { ...target(scene), note: 'Une faute.' }),
  },
  planWithdrawal: {
    who: publishers,
    on: 'published',
    run: (scene) => {
      const plan = { withdrawAt: inAnHour(), reason: 'Une raison.' };
      return planWithdrawal(scene.db, scene.actor, { ...target(scene), plan });
    },
  },
  withdrawArticle: {
    who: publishers,
    on: 'published',
    run: (scene) => withdrawArticle(scene.db, scene.actor, { ...target(scene), reason: 'Une raison.' }),
  },
  reinstateArticle: {
    who: publishers,
    on: 'withdrawn',
    run: (scene) => reinstateArticle(scene.db, scene.actor, target(scene)),
  },
  reviewTranslation: {
    who: [...publishers, 'wire'],
    isOnWire: true,
    run: ({ db, actor, articleId }) => reviewTranslation(db, actor, { articleId }),
  },
  recordTranslation: {
    who: writers,
    run: async ({ db, actor, articleId }) => {
      await db.$client`delete from translations where article_id = ${articleId}`;
      const [source] = await db.$client<{ id: string }[]>`
        insert into sources (slug, name, language, homepage, licence_policy, trust)
        values (${unique('source')}, 'Source', 'en', 'https://source.example', 'full', 'watched') returning id`;
      const url = `https://source.example/${unique('story')}`;
      const body = { type: 'doc' as const, content: [] };
      const dispatch = { sourceId: source?.id ?? '', identity: url, url, language: 'en', headline: 'A headline', body };
      return recordTranslation(db, actor, { articleId, dispatch, engine: 'essai', translatedAt: new Date() });
    },
  },
  seeNotice: {
    who: publishers,
    run: async (scene) => seeNotice(scene.db, scene.actor, { noticeId: await aNotice(scene) }),
  },
};
