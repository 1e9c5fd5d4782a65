'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import { changePassword } from '#newsroom/change-password.ts';
import { endOtherSessions } from '#newsroom/end-other-sessions.ts';
import { endSession } from '#newsroom/end-session.ts';
import { accountPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

const sessionEnd = formAction({
  schema: z.object({ sessionId: z.uuid() }),
  act: (actor, input) => endSession(writer(), actor, input),
  afterwards: () => shownAgain(accountTexts.sessions.ended),
});

const otherSessionsEnd = formAction({
  schema: z.object({}),
  act: (actor) => endOtherSessions(writer(), actor),
  afterwards: (ended) => shownAgain(accountTexts.sessions.othersEnded(ended)),
});

const passwordChange = formAction({
  schema: z.object({ current: z.string(), password: z.string() }),
  act: (actor, input) => changePassword(writer(), secrets(), actor, input),
  afterwards: () => shownAgain(accountTexts.password.changed),
});

/** Ends one of one's sessions. */
export async function endSessionAction(before: FormState, data: FormData): Promise<FormState> {
  return sessionEnd(before, data);
}

/** Ends all of one's sessions but this one. */
export async function endOtherSessionsAction(before: FormState, data: FormData): Promise<FormState> {
  return otherSessionsEnd(before, data);
}

/** Gives oneself a new password. */
export async function changePasswordAction(before: FormState, data: FormData): Promise<FormState> {
  const { values: _secret, ...state } = await passwordChange(before, data);
  // Passwords go one way only.
  return { ...state, values: {} };
}

function shownAgain(sentence: string): string {
  revalidatePath(accountPath);
  return sentence;
}
