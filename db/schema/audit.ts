import { desc } from 'drizzle-orm';
import { index, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const auditActor = pgEnum('audit_actor', ['person', 'machine']);

/** Who did what to what, and when; only ever added to. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    at: instant('at').notNull().defaultNow(),
    actorKind: auditActor('actor_kind').notNull(),
    /** The user, or null for a machine. */
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    /** The use case's name, such as `publish-article`. */
    act: text().notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index('audit_log_subject').on(table.subjectKind, table.subjectId, desc(table.at)),
    index('audit_log_at').on(desc(table.at), desc(table.id)),
    index('audit_log_actor').on(table.actorId, desc(table.at), desc(table.id)),
    index('audit_log_act').on(table.act, desc(table.at), desc(table.id)),
  ],
);
