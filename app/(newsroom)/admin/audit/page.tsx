import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { AuditSearchForm } from '#components/newsroom/audit/audit-search-form.tsx';
import { type AuditRow, AuditTable } from '#components/newsroom/audit/audit-table.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { type AuditEntry, listAuditEntries } from '#db/queries/editor-audit.ts';
import { listPeople } from '#db/queries/editor-users.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { actNames, auditTexts, nameOfAct } from '#messages/newsroom/audit.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { can } from '#newsroom/access.ts';
import { auditExportPath, auditSearchPath, reviewRecordPath } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { screensFor } from '../screens.ts';
import { filterOf, readAuditSearch, writeAuditCursor } from './read-search.ts';

const pageLength = 50;
const { machines, kinds, filters, columns } = auditTexts;

export function generateMetadata(): Metadata {
  return { title: auditTexts.title };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

/** Who did what, and when. */
export default async function AuditScreen({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, 'see-audit-log')) notFound();
  const search = readAuditSearch(await searchParams);
  const clock = await newsroomClock();
  const [entries, people] = await Promise.all([
    listAuditEntries(writer(), actor, filterOf(search, clock), pageLength + 1),
    listPeople(writer(), actor),
  ]);
  const shown = entries.slice(0, pageLength);
  const last = entries.length > pageLength ? shown.at(-1) : undefined;
  const actors = [...people.map(({ id, name }) => ({ value: id, name })), ...choicesOf(machines)];
  return (
    <NewsroomFrame
      actor={actor}
      current="audit"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={auditTexts.title}
      tools={
        <p className="flex flex-wrap gap-x-4">
          {auditTexts.exportAs}
          <a className="underline underline-offset-2" href={auditExportPath(search, 'csv')}>
            {auditTexts.csv}
          </a>
          <a className="underline underline-offset-2" href={auditExportPath(search, 'json')}>
            {auditTexts.json}
          </a>
          {auditTexts.exportReviews}
          <a className="underline underline-offset-2" href={reviewRecordPath(search, 'csv')}>
            {auditTexts.csv}
          </a>
          <a className="underline underline-offset-2" href={reviewRecordPath(search, 'jsonl')}>
            {auditTexts.json}
          </a>
        </p>
      }
    >
      <AuditSearchForm
        acts={actNames.map(([value, name]) => ({ value, name }))}
        kinds={choicesOf(kinds)}
        people={actors}
        search={search}
        texts={filters}
      />
      {shown.length === 0 ? (
        <p className="py-6 text-label">{auditTexts.none}</p>
      ) : (
        <AuditTable columns={columns} rows={shown.map((entry) => rowOf(entry, clock))} />
      )}
      {last && (
        <p className="py-5">
          <a
            className="py-2 text-label font-bold underline underline-offset-3"
            href={auditSearchPath({ ...search, before: writeAuditCursor(last) })}
            rel="next"
          >
            {auditTexts.older}
          </a>
        </p>
      )}
    </NewsroomFrame>
  );
}

function rowOf(entry: AuditEntry, clock: Clock): AuditRow {
  const { id, at, actorKind, actorName, act, subjectKind, subjectId, subjectName, details } = entry;
  return {
    id,
    at: formatMoment(clock, at),
    actor: actorKind === 'machine' ? wordFor(machines, actorName) : actorName,
    act: nameOfAct(act),
    kind: wordFor(kinds, subjectKind),
    subject: subjectName ?? subjectId.slice(0, 8),
    subjectHref: auditSearchPath({ kind: subjectKind, subject: subjectId }),
    details: Object.entries(details)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', '),
  };
}

function wordFor(words: Record<string, string>, key: string): string {
  return words[key] ?? key;
}

function choicesOf(words: Record<string, string>): { value: string; name: string }[] {
  return Object.entries(words).map(([value, name]) => ({ value, name }));
}
