import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import { changeSourceState } from './change-source-state.ts';
import type { SourceActor, SourceError } from './source-content.ts';

/** Asks nothing more of a source until somebody resumes it. What came from it stays. */
export async function pauseSource(
  db: Database,
  actor: SourceActor,
  { sourceId }: { sourceId: string },
  now = new Date(),
): Promise<Result<void, SourceError>> {
  return changeSourceState(db, actor, { sourceId, change: { name: 'pause-source', fields: { pausedAt: now } } }, now);
}
