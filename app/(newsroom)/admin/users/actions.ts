'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { env } from '#env.ts';
import { userTexts } from '#messages/newsroom/users.ts';
import { roles } from '#newsroom/actor.ts';
import { changeRole } from '#newsroom/change-role.ts';
import { clearSecondFactor } from '#newsroom/clear-second-factor.ts';
import { inviteUser } from '#newsroom/invite-user.ts';
import { makePasswordLink } from '#newsroom/make-password-link.ts';
import { reinstateUser } from '#newsroom/reinstate-user.ts';
import { suspendUser } from '#newsroom/suspend-user.ts';
import { newPasswordPath, userPath, usersPath } from '#paths/newsroom.ts';
import { absolute } from '#paths.ts';
import { formAction } from '../form-action.ts';

const role = z.enum(roles);
const somebody = z.object({ userId: z.uuid() });

const invitation = formAction({
  schema: z.object({ name: z.string(), email: z.string(), role }),
  act: (actor, input) => inviteUser(writer(), actor, input, { sendsLetters: env.mail !== null }),
  afterwards: ({ token }, { name }) => {
    revalidatePath(usersPath);
    return token === null ? userTexts.invite.sent(name) : withLink(userTexts.invite.handOn(name), token);
  },
});

const roleChange = formAction({
  schema: somebody.extend({ role }),
  act: (actor, input) => changeRole(writer(), actor, input),
  afterwards: (_done, { userId }) => shownAgain(userId, userTexts.role.changed),
});

const suspension = formAction({
  schema: somebody,
  act: (actor, input) => suspendUser(writer(), actor, input),
  afterwards: (_done, { userId }) => shownAgain(userId, userTexts.suspension.suspended),
});

const reinstatement = formAction({
  schema: somebody,
  act: (actor, input) => reinstateUser(writer(), actor, input),
  afterwards: (_done, { userId }) => shownAgain(userId, userTexts.suspension.reinstated),
});

const factorClearance = formAction({
  schema: somebody,
  act: (actor, input) => clearSecondFactor(writer(), actor, input),
  afterwards: (_done, { userId }) => shownAgain(userId, userTexts.access.cleared),
});

const link = formAction({
  schema: z.object({ email: z.string() }),
  act: (actor, { email }) => makePasswordLink(writer(), actor, { email, purpose: 'reset' }),
  afterwards: ({ token }) => withLink(userTexts.access.link, token),
});

/** Invites somebody; the message holds the link on a line of its own where there is one to hand on. */
export async function inviteUserAction(before: FormState, data: FormData): Promise<FormState> {
  return invitation(before, data);
}

/** Gives somebody another role. */
export async function changeRoleAction(before: FormState, data: FormData): Promise<FormState> {
  return roleChange(before, data);
}

/** Suspends somebody. */
export async function suspendUserAction(before: FormState, data: FormData): Promise<FormState> {
  return suspension(before, data);
}

/** Lets somebody in again. */
export async function reinstateUserAction(before: FormState, data: FormData): Promise<FormState> {
  return reinstatement(before, data);
}

/** Takes a lost second factor away. */
export async function clearSecondFactorAction(before: FormState, data: FormData): Promise<FormState> {
  return factorClearance(before, data);
}

/** Makes a link to a new password; the message holds it on a line of its own. */
export async function makePasswordLinkAction(before: FormState, data: FormData): Promise<FormState> {
  return link(before, data);
}

function withLink(words: string, token: string): string {
  return `${words}\n${absolute(env.siteUrl, newPasswordPath(token))}`;
}

function shownAgain(userId: string, sentence: string): string {
  revalidatePath(userPath(userId));
  return sentence;
}
