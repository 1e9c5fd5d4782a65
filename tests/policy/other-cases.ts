import sharp from 'sharp';
import { localFileStore } from '#lib/file-store.ts';
import { secretBox } from '#lib/secret-box.ts';
import { addMedia } from '#newsroom/add-media.ts';
import { addPasskey, askForPasskey } from '#newsroom/add-passkey.ts';
import { changePassword } from '#newsroom/change-password.ts';
import { changeRole } from '#newsroom/change-role.ts';
import { clearSecondFactor } from '#newsroom/clear-second-factor.ts';
import { endOtherSessions } from '#newsroom/end-other-sessions.ts';
import { endSession } from '#newsroom/end-session.ts';
import { fileDispatch } from '#newsroom/file-dispatch.ts';
import { inviteUser } from '#newsroom/invite-user.ts';
import { makePasswordLink } from '#newsroom/make-password-link.ts';
import { reinstateUser } from '#newsroom/reinstate-user.ts';
import { removePasskey } from '#newsroom/remove-passkey.ts';
import { renewRecoveryCodes } from '#newsroom/renew-recovery-codes.ts';
import { saveInfoPage } from '#newsroom/save-info-page.ts';
import { saveSettings } from '#newsroom/save-settings.ts';
import { startSession } from '#newsroom/start-session.ts';
import { suspendUser } from '#newsroom/suspend-user.ts';
import { turnOffSecondFactor } from '#newsroom/turn-off-second-factor.ts';
import { turnOnSecondFactor } from '#newsroom/turn-on-second-factor.ts';
import { aBody, aPerson, aReadyDispatch, expectOk, unique } from '../builders.ts';
import { makeTemporaryFolder, removeFolder } from '../temporary-folder.ts';
import type { PolicyCase, Scene } from './case.ts';
import { type Column, everybody, publishers } from './columns.ts';

const secrets = secretBox('a secret for the tests of the policy');
const siteUrl = 'https://depeche.example';
const administrators: Column[] = ['administrator'];
const somebody = async ({ db }: Scene) => ({ userId: (await aPerson(db, 'reporter')).userId });

/** Use cases on the paper and on people. */
export const otherCases: Readonly<Record<string, PolicyCase>> = {
  addMedia: {
    who: everybody,
    run: async ({ db, actor }) => {
      const folder = await makeTemporaryFolder('policy');
      const create = { width: 2, height: 2, channels: 3, background: 'red' } as const;
      const bytes = await sharp({ create }).png().toBuffer();
      const input = { bytes, extension: 'png', credit: 'Illustration', licence: 'CC BY 4.0', alt: {} };
      const result = await addMedia(db, localFileStore(folder), actor, input);
      await removeFolder(folder);
      return result;
    },
  },
  fileDispatch: {
    who: [...publishers, 'own', 'colleague'],
    run: async ({ db, actor, sectionId }) =>
      fileDispatch(db, actor, { dispatchId: await aReadyDispatch(db, sectionId) }),
  },
  saveInfoPage: {
    who: publishers,
    run: ({ db, actor }) =>
      saveInfoPage(db, actor, { key: 'legal', locale: 'fr', slug: unique('page'), title: 'Page', body: aBody() }),
  },
  saveSettings: {
    who: administrators,
    run: ({ db, actor }) => saveSettings(db, actor, { key: 'discovery', value: { indexUnreviewed: false, hub: '' } }),
  },
  inviteUser: {
    who: administrators,
    run: ({ db, actor }) => {
      const invited = { email: `${unique('invite')}@depeche.example`, name: 'Invitée', role: 'reporter' } as const;
      return inviteUser(db, actor, invited, { sendsLetters: false });
    },
  },
  changeRole: {
    who: administrators,
    run: async (scene) => changeRole(scene.db, scene.actor, { ...(await somebody(scene)), role: 'editor' }),
  },
  suspendUser: {
    who: administrators,
    run: async (scene) => suspendUser(scene.db, scene.actor, await somebody(scene)),
  },
  reinstateUser: {
    who: administrators,
    run: async (scene) => reinstateUser(scene.db, scene.actor, await somebody(scene)),
  },
  clearSecondFactor: {
    who: administrators,
    run: async (scene) => clearSecondFactor(scene.db, scene.actor, await somebody(scene)),
  },
  makePasswordLink: {
    who: administrators,
    run: async ({ db, actor }) => {
      const { name } = await aPerson(db, 'reporter');
      return makePasswordLink(db, actor, { email: `${name}@depeche.example`, purpose: 'reset' });
    },
  },
  endSession: {
    who: everybody,
    run: async ({ db, actor }) => {
      const started = await startSession(db, { userId: actor.userId, method: 'password', device: '' });
      return endSession(db, actor, { sessionId: expectOk(started) });
    },
  },
  endOtherSessions: { who: everybody, run: ({ db, actor }) => endOtherSessions(db, actor) },
  changePassword: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => changePassword(db, secrets, actor, { current: '', password: '' }),
  },
  turnOnSecondFactor: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => turnOnSecondFactor(db, secrets, actor, { sealed: '', code: '' }),
  },
  turnOffSecondFactor: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => turnOffSecondFactor(db, secrets, actor, { code: '' }),
  },
  renewRecoveryCodes: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => renewRecoveryCodes(db, secrets, actor, { code: '' }),
  },
  askForPasskey: { who: everybody, run: ({ db, actor }) => askForPasskey(db, secrets, actor, siteUrl) },
  addPasskey: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => {
      const response = { clientDataJSON: '', attestationObject: '' };
      const answer = { id: '', rawId: '', type: 'public-key', clientExtensionResults: {}, response } as const;
      return addPasskey(db, secrets, actor, { name: 'Clé', question: '', answer }, { siteUrl });
    },
  },
  removePasskey: {
    who: everybody,
    isAskedOnly: true,
    run: ({ db, actor }) => removePasskey(db, actor, { passkeyId: crypto.randomUUID() }),
  },
};
