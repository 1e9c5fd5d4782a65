import type { SourceHealth } from '#db/queries/editor-sources.ts';

/**
 * How a source is doing, the most urgent first: the wire can't read it; it says nothing although it usually does; its
 * pages no longer look like themselves; it was never asked; all is well; nobody asks it.
 */
export type SourceState = 'failing' | 'silent' | 'changed' | 'new' | 'working' | 'paused';

/** The state of a source, for lists and for readers. */
export function stateOfSource({
  pausedAt,
  lastFailure,
  silentSince,
  pageAlarmAt,
  lastPolledAt,
}: Pick<SourceHealth, 'pausedAt' | 'lastFailure' | 'silentSince' | 'pageAlarmAt' | 'lastPolledAt'>): SourceState {
  if (pausedAt) return 'paused';
  if (lastFailure) return 'failing';
  if (silentSince) return 'silent';
  if (pageAlarmAt) return 'changed';
  return lastPolledAt ? 'working' : 'new';
}
