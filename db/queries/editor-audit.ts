import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { auditLog } from '../schema/audit.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** What is searched for in the audit log; what is absent is not asked. */
export type AuditFilter = {
  /** The id of a person, or the name of a machine. */
  actor?: string;
  act?: string;
  subjectKind?: string;
  subjectId?: string;
  from?: Date;
  /** The first moment that is too late. */
  to?: Date;
  /** Older than this entry: microseconds since 1970, and the id. */
  before?: AuditCursor;
};

/** Where a page of the audit log ends. Microseconds, because moments that the database took have them. */
export type AuditCursor = { micros: string; id: string };

/** An act as it stands in the audit log, with what its subject is called now. */
export type AuditEntry = Awaited<ReturnType<typeof listAuditEntries>>[number];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The newest entries that match, at most `limit`. */
export async function listAuditEntries(db: Database, _editor: Editor, filter: AuditFilter, limit: number) {
  return db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      micros: sql<string>`(extract(epoch from ${auditLog.at}) * 1000000)::bigint::text`,
      actorKind: auditLog.actorKind,
      actorId: auditLog.actorId,
      actorName: auditLog.actorName,
      act: auditLog.act,
      subjectKind: auditLog.subjectKind,
      subjectId: auditLog.subjectId,
      subjectName: sql<string | null>`coalesce(${articles.headline}, ${users.name})`,
      details: auditLog.details,
    })
    .from(auditLog)
    .leftJoin(articles, and(eq(auditLog.subjectKind, 'article'), eq(articles.id, auditLog.subjectId)))
    .leftJoin(users, and(eq(auditLog.subjectKind, 'user'), eq(users.id, auditLog.subjectId)))
    .where(and(...conditions(filter)))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(limit);
}

/** All entries that match, the newest first, a batch at a time: a file of any length takes the memory of one. */
export async function* streamAuditEntries(db: Database, editor: Editor, filter: AuditFilter, batch = 1000) {
  let before = filter.before;
  for (;;) {
    const entries = await listAuditEntries(db, editor, before ? { ...filter, before } : filter, batch);
    yield entries;
    const last = entries.at(-1);
    if (!last || entries.length < batch) return;
    before = { micros: last.micros, id: last.id };
  }
}

function conditions({ actor, act, subjectKind, subjectId, from, to, before }: AuditFilter): SQL[] {
  const moment = (micros: string) => sql`'epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond'`;
  return [
    actor && uuid.test(actor) ? eq(auditLog.actorId, actor) : null,
    actor && !uuid.test(actor) ? and(eq(auditLog.actorKind, 'machine'), eq(auditLog.actorName, actor)) : null,
    act ? eq(auditLog.act, act) : null,
    subjectKind ? eq(auditLog.subjectKind, subjectKind) : null,
    subjectId ? eq(auditLog.subjectId, subjectId) : null,
    from ? gte(auditLog.at, from) : null,
    to ? lt(auditLog.at, to) : null,
    before ? sql`(${auditLog.at}, ${auditLog.id}) < (${moment(before.micros)}, ${before.id}::uuid)` : null,
  ].filter((condition) => condition !== null && condition !== undefined);
}
