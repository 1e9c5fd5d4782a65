'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { settingTexts } from '#messages/newsroom/settings.ts';
import { saveSettings } from '#newsroom/save-settings.ts';
import { settingsPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

const text = z.string().trim();
const box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const entries = z.string().transform((typed) => typed.split('\n').flatMap((entry) => entry.trim() || []));

const afterwards = () => {
  revalidatePath(settingsPath);
  return settingTexts.saved;
};

const publisher = formAction({
  schema: z.object({
    name: text,
    legalForm: text,
    postalAddress: text,
    director: text,
    host: text,
    email: text,
    sameAs: entries,
  }),
  act: (actor, value) => saveSettings(writer(), actor, { key: 'publisher', value }),
  afterwards,
});

const rights = formAction({
  schema: z.object({ isMiningReserved: box, policyUrl: text, blockedCrawlers: entries }),
  act: (actor, value) => saveSettings(writer(), actor, { key: 'rights', value }),
  afterwards,
});

const discovery = formAction({
  schema: z.object({ indexUnreviewed: box, hub: text }),
  act: (actor, value) => saveSettings(writer(), actor, { key: 'discovery', value }),
  afterwards,
});

/** Settles who publishes the paper. */
export async function savePublisherAction(before: FormState, data: FormData): Promise<FormState> {
  return publisher(before, data);
}

/** Settles what others may do with what the paper publishes. */
export async function saveRightsAction(before: FormState, data: FormData): Promise<FormState> {
  return rights(before, data);
}

/** Settles what search engines and feed readers are told. */
export async function saveDiscoveryAction(before: FormState, data: FormData): Promise<FormState> {
  return discovery(before, data);
}
