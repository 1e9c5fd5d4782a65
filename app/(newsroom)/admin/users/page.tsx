import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { InvitationForm } from '#components/newsroom/users/invitation-form.tsx';
import { MemberTable } from '#components/newsroom/users/member-table.tsx';
import { writer } from '#db/process-connections.ts';
import { listMembers } from '#db/queries/editor-members.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { userTexts } from '#messages/newsroom/users.ts';
import { can } from '#newsroom/access.ts';
import { roles } from '#newsroom/actor.ts';
import { signOutAction } from '../actions.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';
import { inviteUserAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: userTexts.title };
}

/** Everybody of the newsroom. */
export default async function UsersScreen() {
  const actor = await requireActor();
  if (!can(actor, 'manage-users')) notFound();
  const [clock, members] = await Promise.all([newsroomClock(), listMembers(writer(), actor)]);
  const { title, name, email, role, send } = userTexts.invite;
  return (
    <NewsroomFrame
      actor={actor}
      current="users"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={userTexts.title}
    >
      <div className="grid gap-y-6">
        <MemberTable clock={clock} members={members} texts={userTexts} />
        <InvitationForm
          action={inviteUserAction}
          labels={{ title, name, email, role, send }}
          roles={roles.map((value) => ({ value, name: userTexts.roles[value] }))}
        />
      </div>
    </NewsroomFrame>
  );
}
