import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { LinkButton } from '#components/newsroom/users/link-button.tsx';
import { RoleForm } from '#components/newsroom/users/role-form.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { Status } from '#components/ui/status.tsx';
import { writer } from '#db/process-connections.ts';
import { findMember } from '#db/queries/editor-members.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { userTexts } from '#messages/newsroom/users.ts';
import { can } from '#newsroom/access.ts';
import { roles } from '#newsroom/actor.ts';
import { usersPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import {
  changeRoleAction,
  clearSecondFactorAction,
  makePasswordLinkAction,
  reinstateUserAction,
  suspendUserAction,
} from '../actions.ts';

type Props = { params: Promise<{ user: string }> };

export function generateMetadata(): Metadata {
  return { title: userTexts.title };
}

/** Somebody of the newsroom: role, access, suspension. */
export default async function UserScreen({ params }: Props) {
  const actor = await requireActor();
  const { user: id } = await params;
  const member =
    can(actor, 'manage-users') && z.uuid().safeParse(id).success ? await findMember(writer(), actor, id) : null;
  if (!member) notFound();
  const { role, access, suspension } = userTexts;
  const fields = { userId: member.id };
  const suspend = member.suspendedAt
    ? { action: reinstateUserAction, label: suspension.reinstate }
    : { action: suspendUserAction, label: suspension.suspend };
  return (
    <NewsroomFrame
      actor={actor}
      current="users"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={member.name}
      tools={<span className="text-soft">{member.email}</span>}
    >
      <AccountPart explanation={role.explanation} title={role.title}>
        <RoleForm
          action={changeRoleAction}
          labels={{ label: role.label, change: role.change }}
          role={member.role}
          roles={roles.map((value) => ({ value, name: userTexts.roles[value] }))}
          userId={member.id}
        />
      </AccountPart>
      <AccountPart explanation={access.explanation} title={access.title}>
        <div className="grid gap-y-3">
          <LinkButton action={makePasswordLinkAction} email={member.email} label={access.makeLink} />
          {member.hasSecondFactor && (
            <ActButton action={clearSecondFactorAction} fields={fields} label={access.clearFactor} />
          )}
        </div>
      </AccountPart>
      <AccountPart explanation={suspension.explanation} title={suspension.title}>
        <div className="flex flex-wrap items-center gap-x-6">
          {member.suspendedAt && <Status tone="act">{userTexts.states.suspended}</Status>}
          <ActButton {...suspend} fields={fields} key={suspend.label} />
        </div>
      </AccountPart>
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={usersPath}>
          {userTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
