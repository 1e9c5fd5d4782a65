import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { SettingForm } from '#components/newsroom/manage/setting-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { reader } from '#db/process-connections.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { settingTexts } from '#messages/newsroom/settings.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import { saveDiscoveryAction, savePublisherAction, saveRightsAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: settingTexts.title };
}

/** The settings of the whole site. */
export default async function SettingsScreen() {
  const actor = await requireActor();
  if (!can(actor, 'save-settings')) notFound();
  const saved = await getSettings(reader());
  const { publisher, rights, discovery, save } = settingTexts;
  const parts = [
    { ...publisher, value: saved.publisher, action: savePublisherAction },
    { ...rights, value: saved.rights, action: saveRightsAction },
    { ...discovery, value: saved.discovery, action: saveDiscoveryAction },
  ];
  return (
    <NewsroomFrame
      actor={actor}
      current="settings"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={settingTexts.title}
    >
      {parts.map(({ title, explanation, fields, value, action }) => (
        <AccountPart explanation={explanation} key={title} title={title}>
          <SettingForm action={action} labels={fields} save={save} value={value} />
        </AccountPart>
      ))}
    </NewsroomFrame>
  );
}
