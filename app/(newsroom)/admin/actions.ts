'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { closeSession, currentActor } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { beginArticle } from '#newsroom/begin-article.ts';
import { endSession } from '#newsroom/end-session.ts';
import { seeNotice } from '#newsroom/see-notice.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { deskPath, signInPath } from '#paths.ts';
import { formAction } from './form-action.ts';

const fields = z.object({
  headline: z.string(),
  place: z.string().transform((place) => ({ locale: place.split(' ')[0] ?? '', sectionId: place.split(' ')[1] ?? '' })),
});

const beginning = formAction({
  schema: fields,
  act: (actor, { headline, place }) => beginArticle(writer(), actor, { headline, ...place }),
  afterwards: ({ id }) => redirect(articleEditorPath(id)),
});

/** Begins an article in a section of an edition and opens it. */
export async function beginArticleAction(before: FormState, data: FormData): Promise<FormState> {
  return beginning(before, data);
}

const seeing = formAction({
  schema: z.object({ notice: z.string() }),
  act: (actor, { notice }) => seeNotice(writer(), actor, { noticeId: notice }),
  afterwards: () => redirect(deskPath),
});

/** Takes a notice off the desk. */
export async function seeNoticeAction(before: FormState, data: FormData): Promise<FormState> {
  return seeing(before, data);
}

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  const actor = await currentActor();
  if (actor?.sessionId) await endSession(writer(), actor, { sessionId: actor.sessionId });
  await closeSession(signInPath);
}
