import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { Editor } from './editor.ts';

/** Dispatches that wait for an engine, for the reason that the worker gave: `engine: why`. */
export type EngineWait = { reason: string; dispatches: number; nextAt: Date };

/** What the worker wrote on dispatches that no engine would translate when it last tried; the next to be tried first. */
export async function listEngineWaits(db: Database, _editor: Editor): Promise<EngineWait[]> {
  const rows = await db.execute<{ reason: string; dispatches: number; nextAt: string }>(sql`
    select failure ->> 'reason' as reason, count(*)::int as dispatches, min(due_at) as "nextAt"
    from dispatches where status = 'waiting' and failure ->> 'kind' = 'engines_wait'
    group by failure ->> 'reason' order by min(due_at), reason`);
  return rows.map(({ nextAt, ...row }) => ({ ...row, nextAt: new Date(nextAt) }));
}

/** How many translations wait for a person, because no engine translates between their languages. */
export async function countUntranslated(db: Database, _editor: Editor): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from wire_translations t join dispatches d on d.id = t.dispatch_id
    where t.desk_state = 'untranslated' and d.status = 'set_aside'`);
  return row?.count ?? 0;
}
