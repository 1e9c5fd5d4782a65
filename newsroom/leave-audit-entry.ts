import type { Transaction } from '#db/client.ts';
import { insertAuditEntry } from '#db/queries/audit.ts';
import type { Actor } from './actor.ts';

type Entry = {
  /** The use case's name, such as `publish-article`. */
  act: string;
  subjectKind:
    | 'article'
    | 'media'
    | 'user'
    | 'info-page'
    | 'setting'
    | 'section'
    | 'tag'
    | 'author'
    | 'source'
    | 'dispatch'
    | 'term'
    | 'sentence';
  subjectId: string;
  details?: Record<string, unknown>;
  at?: Date;
};

/** Leaves in the audit log that `actor` did something; `operator` is whoever runs the command on the machine. */
export async function leaveAuditEntry(tx: Transaction, actor: Actor | 'operator', entry: Entry): Promise<void> {
  const who =
    actor === 'operator'
      ? ({ actorKind: 'machine', actorId: null, actorName: 'operator' } as const)
      : { actorKind: actor.kind, actorId: actor.kind === 'person' ? actor.userId : null, actorName: actor.name };
  await insertAuditEntry(tx, { ...who, ...entry });
}
