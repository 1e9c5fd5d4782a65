import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import { changeSourceState } from './change-source-state.ts';
import type { SourceActor, SourceError } from './source-content.ts';

/** Lets a source be asked again, from now on. */
export async function resumeSource(
  db: Database,
  actor: SourceActor,
  { sourceId }: { sourceId: string },
  now = new Date(),
): Promise<Result<void, SourceError>> {
  return changeSourceState(
    db,
    actor,
    { sourceId, change: { name: 'resume-source', fields: { pausedAt: null, nextDueAt: now } } },
    now,
  );
}
