import type { auditTexts } from '#messages/newsroom/audit.ts';

/** An act in the words of the newsroom. */
export type AuditRow = {
  id: string;
  at: string;
  actor: string;
  act: string;
  kind: string;
  subject: string;
  /** Everything that was done to the same subject. */
  subjectHref: string;
  details: string;
};

/** Who did what to what, and when. */
export function AuditTable({ rows, columns }: { rows: readonly AuditRow[]; columns: typeof auditTexts.columns }) {
  const head = 'border-b border-ink py-2 pe-4 text-start font-bold';
  const cell = 'border-b py-2 pe-4 align-top';
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={head}>{columns.at}</th>
          <th className={`${head} max-md:hidden`}>{columns.actor}</th>
          <th className={head}>{columns.act}</th>
          <th className={`${head} max-md:hidden`}>{columns.subject}</th>
          <th className={`${head} max-lg:hidden`}>{columns.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, actor, act, kind, subject, subjectHref, details }) => (
          <tr key={id}>
            <td className={`${cell} tabular-nums`}>{at}</td>
            <td className={`${cell} max-md:hidden`}>{actor}</td>
            <th className={`${cell} text-start font-semibold`} scope="row">
              {act}
              <span className="block font-normal text-soft md:hidden">
                {actor} · {subject}
              </span>
            </th>
            <td className={`${cell} max-md:hidden`}>
              <a className="hover:underline" href={subjectHref}>
                {subject}
              </a>{' '}
              <span className="text-soft">{kind}</span>
            </td>
            <td className={`${cell} break-all text-soft max-lg:hidden`}>{details}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
