'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor, secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { env } from '#env.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import { addPasskey, askForPasskey, type PasskeyQuestion } from '#newsroom/add-passkey.ts';
import { removePasskey } from '#newsroom/remove-passkey.ts';
import { accountPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

type Answer = Parameters<typeof addPasskey>[3]['answer'];

// The library checks the rest of an answer, and takes anything.
const answered = z.object({
  name: z.string(),
  question: z.string().max(2000),
  answer: z.string().transform((text) => JSON.parse(text) as Answer), // written by addPasskeyAction below
});

const adding = formAction({
  schema: answered,
  act: (actor, input) => addPasskey(writer(), secrets(), actor, input, { siteUrl: env.siteUrl }),
  afterwards: () => shownAgain(accountTexts.passkeys.done),
});

const removing = formAction({
  schema: z.object({ passkeyId: z.uuid() }),
  act: (actor, input) => removePasskey(writer(), actor, input),
  afterwards: () => shownAgain(accountTexts.passkeys.removed),
});

/** Asks this browser to make a passkey; null where that is not allowed. */
export async function askForPasskeyAction(): Promise<PasskeyQuestion | null> {
  const asked = await askForPasskey(writer(), secrets(), await requireActor(), env.siteUrl);
  return asked.ok ? asked.value : null;
}

/** Adds the passkey that the browser made. */
export async function addPasskeyAction(given: { name: string; question: string; answer: unknown }): Promise<FormState> {
  const data = new FormData();
  data.set('name', String(given.name));
  data.set('question', String(given.question));
  data.set('answer', JSON.stringify(given.answer ?? null));
  const { values: _answer, ...state } = await adding({ values: {}, problems: {}, message: null, isDone: false }, data);
  return { ...state, values: {} };
}

/** Takes a passkey away. */
export async function removePasskeyAction(before: FormState, data: FormData): Promise<FormState> {
  return removing(before, data);
}

function shownAgain(sentence: string): string {
  revalidatePath(accountPath);
  return sentence;
}
