import type { Database } from '#db/client.ts';
import { countWaiting, listTroubledSources, type WaitingTranslations } from '#db/queries/editor-desk-counts.ts';
import { countOpenReports } from '#db/queries/editor-reports.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type SourceState, stateOfSource } from './source-state.ts';

/** What came over the wire and waits for somebody; null what this person does not look after. */
export type WireAtDesk = {
  /** What the gate held or refused, and what no engine translates. */
  waiting: WaitingTranslations | null;
  /** Reports of readers that nobody has settled. */
  reports: number | null;
  /** Sources that ask for somebody, the most urgent first. */
  sources: { id: string; name: string; state: SourceState }[] | null;
};

/** What waits on the wire for a person; null for those who have nothing to do with it. */
export async function wireAtDesk(db: Database, actor: Actor): Promise<WireAtDesk | null> {
  const may = { waiting: can(actor, 'translate'), reports: can(actor, 'settle-reports') };
  const keepsSources = can(actor, 'manage-sources');
  if (!may.waiting && !may.reports && !keepsSources) return null;
  const [waiting, reports, troubled] = await Promise.all([
    may.waiting ? countWaiting(db, actor) : null,
    may.reports ? countOpenReports(db, actor) : null,
    keepsSources ? listTroubledSources(db, actor) : null,
  ]);
  const sources = troubled?.map((source) => ({ id: source.id, name: source.name, state: stateOfSource(source) }));
  return { waiting, reports, sources: sources ?? null };
}
