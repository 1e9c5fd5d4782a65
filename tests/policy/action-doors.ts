import { insertNotice } from '#db/queries/editor-notices.ts';
import { settleReports } from '#newsroom/settle-reports.ts';
import { startSession } from '#newsroom/start-session.ts';
import { anAuthor, aPerson, aSection, aTag, expectOk, unique } from '../builders.ts';
import { aReportedArticle } from '../report-builders.ts';
import type { Scene } from './case.ts';
import { everybody } from './columns.ts';
import type { Door, FormFields } from './door.ts';
import { keepingDoors } from './keeping-doors.ts';
import { sourceDoors } from './source-doors.ts';
import { wireActionDoors } from './wire-doors.ts';

type ActionDoor = Door<FormFields>;

async function somebody({ db }: Scene) {
  const { userId, name } = await aPerson(db, 'reporter');
  return { userId, email: `${name}@depeche.example` };
}

async function aNotice({ db, articleId }: Scene): Promise<string> {
  await db.transaction((tx) => insertNotice(tx, { kind: 'missed_schedule', articleId }));
  const [row] = await db.$client<{ id: string }[]>`select id from desk_notices where article_id = ${articleId}`;
  return row?.id ?? '';
}

const ofSomebody =
  (more: Record<string, string> = {}): ActionDoor['send'] =>
  async (scene) => ({ fields: { userId: (await somebody(scene)).userId, ...more } });

const names = () => ({ 'name.fr': unique('Rubrique'), 'slug.fr': unique('rubrique'), 'description.fr': '' });
const anAuthorsFields = () => ({ name: 'Nom', slug: unique('auteur'), email: '', userId: '' });
const answer = { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response: {} };

const ofArticles: Readonly<Record<string, ActionDoor>> = {
  beginArticleAction: {
    of: 'beginArticle',
    send: ({ sectionId }) => ({ fields: { headline: unique('titre'), place: `fr ${sectionId}` } }),
  },
  seeNoticeAction: { of: 'seeNotice', send: async (scene) => ({ fields: { notice: await aNotice(scene) } }) },
  nameRevisionAction: {
    of: 'nameRevision',
    send: ({ articleId, version }) => ({ fields: { articleId, version: String(version), name: 'Relue' } }),
  },
  restoreRevisionAction: {
    of: 'restoreRevision',
    send: ({ articleId, version }) => ({
      fields: { articleId, version: String(version), restored: String(version) },
    }),
  },
};

const ofFiling: Readonly<Record<string, ActionDoor>> = {
  addSectionAction: { of: 'addSection', send: () => ({ fields: { parentId: '', ...names() } }) },
  saveSectionAction: {
    of: 'saveSection',
    send: ({ sectionId }) => ({ fields: { sectionId, parentId: '', ...names() } }),
  },
  moveSectionAction: { of: 'moveSection', send: ({ sectionId }) => ({ fields: { sectionId, direction: 'up' } }) },
  removeSectionAction: {
    of: 'removeSection',
    send: async ({ db }) => ({ fields: { sectionId: (await aSection(db)).id } }),
  },
  renameTagAction: {
    of: 'renameTag',
    send: async ({ db }) => ({ fields: { tagId: await aTag(db), name: unique('nom') } }),
  },
  mergeTagsAction: {
    of: 'mergeTags',
    send: async ({ db }) => ({ fields: { fromId: await aTag(db), intoId: await aTag(db) } }),
  },
  removeTagAction: { of: 'removeTag', send: async ({ db }) => ({ fields: { tagId: await aTag(db) } }) },
  addAuthorAction: { of: 'addAuthor', send: () => ({ fields: anAuthorsFields() }) },
  saveAuthorAction: {
    of: 'saveAuthor',
    send: async ({ db }) => ({ fields: { ...anAuthorsFields(), authorId: await anAuthor(db) } }),
  },
};

const ofReports: Readonly<Record<string, ActionDoor>> = {
  settleReportsAction: {
    of: 'settleReports',
    send: async ({ db }) => {
      const { reportIds } = await aReportedArticle(db, ['Faux.']);
      return { fields: { reports: reportIds.join(' '), state: 'dismissed' } };
    },
  },
  reopenReportsAction: {
    of: 'reopenReports',
    send: async ({ db }) => {
      const { reportIds, editor } = await aReportedArticle(db, ['Faux.']);
      expectOk(await settleReports(db, editor, { reportIds, state: 'corrected' }));
      return { fields: { reports: reportIds.join(' ') } };
    },
  },
};

// What the whole site shows is not changed under the eyes of other tests: what is sent is refused after the policy.
const ofSettings: Readonly<Record<string, ActionDoor>> = {
  saveInfoPageAction: {
    of: 'saveInfoPage',
    isAskedOnly: true,
    send: () => {
      const place = { key: 'legal', locale: 'fr', slug: 'mentions-legales', basedOn: '' };
      return { fields: { ...place, title: '', standfirst: '', body: '' } };
    },
  },
  savePublisherAction: {
    of: 'saveSettings',
    isAskedOnly: true,
    send: () => {
      const said = { legalForm: '', postalAddress: '', director: '', host: '', email: '', sameAs: '' };
      return { fields: { name: '', ...said } };
    },
  },
  saveRightsAction: {
    of: 'saveSettings',
    isAskedOnly: true,
    send: () => ({ fields: { policyUrl: 'no address', blockedCrawlers: '' } }),
  },
  saveDiscoveryAction: {
    of: 'saveSettings',
    isAskedOnly: true,
    send: () => ({ fields: { hub: 'no address' } }),
  },
};

const ofPeople: Readonly<Record<string, ActionDoor>> = {
  inviteUserAction: {
    of: 'inviteUser',
    send: () => ({ fields: { name: 'Invitée', email: `${unique('invite')}@depeche.example`, role: 'reporter' } }),
  },
  changeRoleAction: { of: 'changeRole', send: ofSomebody({ role: 'editor' }) },
  suspendUserAction: { of: 'suspendUser', send: ofSomebody() },
  reinstateUserAction: { of: 'reinstateUser', send: ofSomebody() },
  clearSecondFactorAction: { of: 'clearSecondFactor', send: ofSomebody() },
  makePasswordLinkAction: {
    of: 'makePasswordLink',
    send: async (scene) => ({ fields: { email: (await somebody(scene)).email } }),
  },
};

const ofOneself: Readonly<Record<string, ActionDoor>> = {
  endSessionAction: {
    of: 'endSession',
    send: async ({ db, actor }) => {
      const started = await startSession(db, { userId: actor.userId, method: 'password', device: '' });
      return { fields: { sessionId: expectOk(started) } };
    },
  },
  endOtherSessionsAction: { of: 'endOtherSessions', send: () => ({ fields: {} }) },
  changePasswordAction: {
    of: 'changePassword',
    isAskedOnly: true,
    send: () => ({ fields: { current: '', password: '' } }),
  },
  offerSecretAction: { of: everybody, send: () => ({ data: [] }) },
  turnOnSecondFactorAction: { of: 'turnOnSecondFactor', isAskedOnly: true, send: () => ({ fields: { code: '' } }) },
  turnOffSecondFactorAction: { of: 'turnOffSecondFactor', isAskedOnly: true, send: () => ({ fields: { code: '' } }) },
  renewRecoveryCodesAction: { of: 'renewRecoveryCodes', isAskedOnly: true, send: () => ({ fields: { code: '' } }) },
  askForPasskeyAction: { of: 'askForPasskey', send: () => ({ data: [] }) },
  addPasskeyAction: {
    of: 'addPasskey',
    isAskedOnly: true,
    send: () => ({ data: [{ name: 'Clé', question: '', answer }] }),
  },
  removePasskeyAction: {
    of: 'removePasskey',
    isAskedOnly: true,
    send: () => ({ fields: { passkeyId: crypto.randomUUID() } }),
  },
};

/** Every action of the screens, by its name. */
export const actionDoors: Readonly<Record<string, ActionDoor>> = {
  ...ofArticles,
  ...ofFiling,
  ...keepingDoors,
  ...sourceDoors,
  ...ofReports,
  ...wireActionDoors,
  ...ofSettings,
  ...ofPeople,
  ...ofOneself,
};

/** Actions that ask no policy: those of the sign-in are for people who are nobody yet, and whoever is somebody may leave. */
export const actionsForAnybody: readonly string[] = [
  'signInAction',
  'signInCodeAction',
  'passkeySignInAction',
  'askToSignInAction',
  'requestPasswordLinkAction',
  'setPasswordAction',
  'signOutAction',
];
