import { Status } from '#components/ui/status.tsx';
import type { Member } from '#db/queries/editor-members.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import type { UserTexts } from '#messages/newsroom/users.ts';
import { userPath } from '#paths/newsroom.ts';

type Props = { members: readonly Member[]; clock: Clock; texts: UserTexts };

/** Everybody of the newsroom. */
export function MemberTable({ members, clock, texts }: Props) {
  const head = 'border-b border-ink py-2 pe-4 text-start font-bold';
  const cell = 'border-b py-2.5 pe-4 align-top';
  const { columns, roles, never } = texts;
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={head}>{columns.name}</th>
          <th className={`${head} max-md:hidden`}>{columns.role}</th>
          <th className={head}>{columns.state}</th>
          <th className={`${head} max-md:hidden`}>{columns.protection}</th>
          <th className={`${head} max-lg:hidden`}>{columns.seen}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th className={`${cell} text-start font-normal`} scope="row">
              <a className="block text-label font-semibold hover:underline" href={userPath(member.id)}>
                {member.name}
              </a>
              <span className="text-soft">{member.email}</span>
              <span className="block md:hidden">{roles[member.role]}</span>
            </th>
            <td className={`${cell} max-md:hidden`}>{roles[member.role]}</td>
            <td className={cell}>{stateOf(member, texts)}</td>
            <td className={`${cell} max-md:hidden`}>{protectionOf(member, texts.protections)}</td>
            <td className={`${cell} tabular-nums max-lg:hidden`}>
              {member.seenAt ? formatMoment(clock, member.seenAt) : never}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stateOf({ suspendedAt, hasPassword, passkeys }: Member, { states }: UserTexts) {
  if (suspendedAt) return <Status tone="act">{states.suspended}</Status>;
  const isActive = hasPassword || passkeys > 0;
  return <Status tone={isActive ? 'live' : 'quiet'}>{isActive ? states.active : states.invited}</Status>;
}

function protectionOf({ hasPassword, hasSecondFactor, passkeys }: Member, words: UserTexts['protections']): string {
  const has = [hasPassword && words.password, hasSecondFactor && words.code, passkeys > 0 && words.passkey];
  return has.filter((word) => word !== false).join(', ') || words.none;
}
