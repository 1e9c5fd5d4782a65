import type { Task } from 'graphile-worker';
import { z } from 'zod';
import type { WireTask } from '#db/queries/jobs.ts';
import { deleteOldPolls } from '#db/queries/wire-sources.ts';
import { answerLook } from '#newsroom/look-for-source.ts';
import { findSource } from '#wire/find-source.ts';
import { checkTranslation } from '#wire/pipeline/check-translation.ts';
import { repairGlossary } from '#wire/pipeline/repair-glossary.ts';
import { leaveHub } from '#wire/pipeline/subscribe.ts';
import { dueHosts, openDesk, type WireOptions, workHost } from '#wire/run.ts';

/** What the wire does when, in crontab form. */
export const wireTimetable = ['* * * * * find-wire-work', '41 3 * * * thin-polls'].join('\n');

const ofRepair = z.object({ repairId: z.uuid() });
const ofTranslation = z.object({ translationId: z.uuid() });
const ofHub = z.object({ hubUrl: z.string(), hubTopic: z.string(), hubCallback: z.string() });
const ofHost = z.object({ host: z.string() });
const findSourceInput = z.object({
  question: z.uuid(),
  address: z.string(),
  selectors: z.record(z.string(), z.string()),
  until: z.coerce.date(),
});
const keptDays = 30;

/**
 * The tasks of the wire, for a runner of their own: nothing that they wait for may hold up what the newsroom scheduled. A
 * server's job is added each minute that something of it is due; what a killed worker began is found again by that.
 */
export function wireTasks(options: WireOptions): Record<WireTask | 'work-host' | 'thin-polls', Task> {
  return {
    'find-wire-work': async (_payload, { addJob }) => {
      for (const host of await dueHosts(options.db)) {
        await addJob('work-host', { host }, { jobKey: `wire:${host}`, maxAttempts: 1 });
      }
    },
    'work-host': async (payload) => {
      await workHost(options, ofHost.parse(payload).host);
    },
    'find-source': async (payload) => {
      const { question, address, selectors, until } = findSourceInput.parse(payload);
      // Whoever asked has given up.
      if (until < new Date()) return;
      await answerLook(options.db, question, await findSource(address, { ...options, selectors }));
    },
    'repair-glossary': async (payload) => {
      await repairGlossary(options, ofRepair.parse(payload).repairId);
    },
    'check-translation': async (payload) => {
      await checkTranslation(options, ofTranslation.parse(payload).translationId);
    },
    'leave-hub': async (payload) => {
      await leaveHub(openDesk(options), ofHub.parse(payload));
    },
    'thin-polls': async () => {
      await deleteOldPolls(options.db, new Date(Date.now() - keptDays * 86_400_000));
    },
  };
}
