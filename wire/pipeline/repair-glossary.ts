import type { Database } from '#db/client.ts';
import { listPairTerms } from '#db/queries/wire-translations.ts';
import { machineActor } from '#newsroom/actor.ts';
import { plainLanguage } from '#newsroom/glossary-term.ts';
import { type RepairProgress, type Retranslate, repairArticles } from '#newsroom/repair-articles.ts';
import type { Machines } from './machines.ts';
import { noMachines } from './no-machines.ts';
import { factsOf } from './translate-dispatch.ts';

const wire = machineActor('wire');

/** Goes on with a repair of published articles, with whatever translates here; null where there is no such repair. */
export async function repairGlossary(
  { db, machines = noMachines }: { db: Database; machines?: Machines | undefined },
  repairId: string,
  report?: (progress: RepairProgress) => void,
): Promise<RepairProgress | null> {
  const retranslate: Retranslate = async ({ source, dispatch, locale, rows, wanted }) => {
    const pair = { from: plainLanguage(dispatch.language), to: plainLanguage(locale) };
    const terms = await listPairTerms(db, wire, pair);
    const known = new Map(
      rows.flatMap(({ segment, target }): [string, string][] =>
        target === null || wanted.includes(segment) ? [] : [[segment, target]],
      ),
    );
    const facts = factsOf({ source, dispatch, locale });
    const { segments } = await machines.translate({
      ...facts,
      body: dispatch.body,
      pictures: dispatch.pictures,
      known,
      terms,
    });
    return new Map(segments.flatMap(({ id, target }): [string, string][] => (target === null ? [] : [[id, target]])));
  };
  return repairArticles(db, { repairId, retranslate }, report);
}
