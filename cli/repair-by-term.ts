import type { Database } from '#db/client.ts';
import { listRepairArticles } from '#db/queries/glossary-repairs.ts';
import { env } from '#env.ts';
import { machineActor } from '#newsroom/actor.ts';
import { applyRepair } from '#newsroom/apply-repair.ts';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import type { RepairProgress } from '#newsroom/repair-articles.ts';
import { openTranslation } from '#wire/pipeline/open-translation.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { CommandError, say } from './terminal.ts';

const most = 10_000;
const editor = machineActor('import');

/**
 * Shows what sentences of published articles would be with a term, and changes the articles where there is a note for their
 * readers. Whoever stops it can begin again: what is done is done.
 *
 * @throws {CommandError} where nothing can be changed.
 */
export async function repairByTerm(
  db: Database,
  { termId, note }: { termId: string; note: string | null },
): Promise<void> {
  const { machines, close } = openTranslation(db, env.translation);
  try {
    const prepared = await prepareRepair(db, 'operator', { termId });
    if (!prepared.ok) throw new CommandError('There is no such term any more.');
    const { repairId } = prepared.value;
    await repairGlossary({ db, machines }, repairId, tell);
    const outcomes = ['proposed', 'kept', 'failed'] as const;
    for (const { outcome, reason, changes } of await listRepairArticles(db, editor, {
      repairId,
      outcomes,
      limit: most,
    })) {
      if (outcome !== 'proposed') say(`${outcome}: ${reason}`);
      for (const { before, after } of changes) say(`- ${before}\n+ ${after}`);
    }
    if (note === null) return;
    const applied = await applyRepair(db, 'operator', { repairId, note });
    if (!applied.ok) throw new CommandError('It is being repaired already, or the note is empty.');
    await repairGlossary({ db, machines }, repairId, tell);
  } finally {
    await close();
  }
}

function tell({ state, waiting, proposed, unchanged, repaired, kept, failed }: RepairProgress): void {
  const total = waiting + proposed + unchanged + repaired + kept + failed;
  const left = state === 'preparing' ? waiting : state === 'applying' ? proposed : 0;
  say(`${state}: ${total - left} of ${total} (${repaired} repaired, ${kept} kept, ${failed} failed)`);
}
