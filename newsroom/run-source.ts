import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import { changeSourceState } from './change-source-state.ts';
import type { SourceActor, SourceError } from './source-content.ts';

/** Marks a source due: the wire asks it as soon as its host may be asked again. A paused one is asked when it is resumed. */
export async function runSource(
  db: Database,
  actor: SourceActor,
  { sourceId }: { sourceId: string },
  now = new Date(),
): Promise<Result<void, SourceError>> {
  return changeSourceState(db, actor, { sourceId, change: { name: 'run-source', fields: { nextDueAt: now } } }, now);
}
