import { z } from 'zod';
import type { AuditCursor, AuditEntry, AuditFilter } from '#db/queries/editor-audit.ts';
import { type Clock, startOfDay } from '#lib/dates.ts';
import { type AuditSearch, auditParameters } from '#paths/newsroom.ts';

const day = z.iso.date();

/** What stands in an address of the audit log, without what is no value. */
export function readAuditSearch(given: Record<string, unknown>): AuditSearch {
  const search: AuditSearch = {};
  for (const name of auditParameters) {
    const value = given[name];
    if (typeof value === 'string' && value.trim() !== '') search[name] = value.trim().slice(0, 100);
  }
  for (const name of ['from', 'to'] as const) if (!day.safeParse(search[name]).success) delete search[name];
  if (!z.uuid().safeParse(search.subject).success) delete search.subject;
  return search;
}

/** The same as the query asks for it; days are those of the newsroom's clock, both included. */
export function filterOf(search: AuditSearch, clock: Clock): AuditFilter {
  const { actor, act, kind, subject, from, to, before } = search;
  const cursor = before ? readAuditCursor(before) : null;
  return {
    ...(actor && { actor }),
    ...(act && { act }),
    ...(kind && { subjectKind: kind }),
    ...(subject && { subjectId: subject }),
    ...(from && { from: startOfDay(clock, from) }),
    ...(to && { to: startOfDay(clock, dayAfter(to)) }),
    ...(cursor && { before: cursor }),
  };
}

/** Where the page after this entry begins. */
export function writeAuditCursor({ micros, id }: Pick<AuditEntry, 'micros' | 'id'>): string {
  return `${micros}-${id}`;
}

function readAuditCursor(text: string): AuditCursor | null {
  const [, micros, id] = /^(\d{1,17})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  return micros && id ? { micros, id } : null;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
