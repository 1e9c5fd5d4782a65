import type { Task } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import type { Tasks, WireTask } from '#db/queries/jobs.ts';
import { refreshSearch } from '#db/queries/search-index.ts';
import type { FileStore } from '#lib/file-store.ts';
import type { Mailer } from '#lib/mailer.ts';
import { passwordLetter } from '#messages/newsroom/letters.ts';
import { machineActor } from '#newsroom/actor.ts';
import { forgetReportSenders } from '#newsroom/forget-report-senders.ts';
import { type KeptSchedule, keepSchedule } from '#newsroom/keep-schedule.ts';
import { preparePicture } from '#newsroom/picture-variant.ts';
import { pingHub } from '#newsroom/ping-hub.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { sendPasswordLetter, type WriteLetter } from '#newsroom/send-password-letter.ts';
import { sweepSignIn } from '#newsroom/sweep-sign-in.ts';
import { thinRevisions } from '#newsroom/thin-revisions.ts';
import { withdrawDueArticle } from '#newsroom/withdraw-due-article.ts';
import { newPasswordPath } from '#paths/newsroom.ts';
import { absolute } from '#paths.ts';

/** What happens when, in crontab form. */
export const timetable = [
  '* * * * * publish-overdue',
  '*/15 * * * * refresh-search',
  '17 4 * * * sweep-sign-in',
  '23 3 * * * thin-revisions',
  '11 * * * * forget-report-senders',
].join('\n');

const preparePictureInput = z.object({ file: z.string(), width: z.number().int().positive() });
const changedList = z.union([
  z.object({ kind: z.literal('edition'), locale: z.string(), id: z.null() }),
  z.object({ kind: z.enum(['section', 'tag', 'author']), locale: z.string(), id: z.uuid() }),
]);
const passwordLetterInput = z.object({ email: z.string() });
const ofArticle = z.object({ articleId: z.uuid() });

/** Every task of the worker: each hands over to a use case. */
export function taskList(
  db: Database,
  store: FileStore,
  { siteUrl, mailer }: { siteUrl: string; mailer: Mailer | null },
): Record<
  | Exclude<keyof Tasks, WireTask>
  | 'publish-overdue'
  | 'refresh-search'
  | 'sweep-sign-in'
  | 'thin-revisions'
  | 'forget-report-senders',
  Task
> {
  return {
    'publish-scheduled': async (payload, { logger }) => {
      const { articleId } = ofArticle.parse(payload);
      const result = await publishArticle(db, machineActor('clock'), { articleId, version: null });
      // Published by hand meanwhile, or put back: then there is nothing left to do.
      if (!result.ok) logger.info(`article ${articleId} was not published: ${result.error.kind}`);
    },
    'withdraw-scheduled': async (payload, { logger }) => {
      const { articleId } = ofArticle.parse(payload);
      const result = await withdrawDueArticle(db, articleId);
      if (!result.ok) logger.info(`article ${articleId} was not withdrawn: ${result.error.kind}`);
    },
    'prepare-picture': async (payload) => {
      const { file, width } = preparePictureInput.parse(payload);
      await preparePicture(store, file, width);
    },
    'ping-hub': async (payload, { logger }) => {
      const result = await pingHub(db, machineActor('clock'), changedList.parse(payload), { siteUrl });
      if (result.ok) return;
      const { error } = result;
      // Thrown, it is tried again after a while, each time a longer one.
      if (error.kind === 'unavailable') throw new Error(`the hub can't be told now: ${error.reason}`);
      logger.warn(`the hub ${error.hub} does not want to be told of our feeds: ${error.reason}`);
    },
    'send-password-letter': async (payload) => {
      if (!mailer) throw new Error('there is no SMTP_URL to send letters by');
      const write: WriteLetter = ({ token, ...letter }) =>
        passwordLetter({ ...letter, link: absolute(siteUrl, newPasswordPath(token)) });
      await sendPasswordLetter(db, mailer, write, passwordLetterInput.parse(payload));
    },
    'publish-overdue': async (_payload, { logger }) => {
      for (const { level, sentence } of describeKept(await keepSchedule(db))) logger[level](sentence);
    },
    'sweep-sign-in': async () => sweepSignIn(db),
    'forget-report-senders': async () => forgetReportSenders(db),
    'refresh-search': async (_payload, { logger }) => {
      const indexed = await refreshSearch(db);
      if (indexed > 0) logger.info(`${indexed} articles were indexed for search`);
    },
    'thin-revisions': async (_payload, { logger }) => {
      const thinned = await thinRevisions(db);
      if (thinned > 0) logger.info(`${thinned} automatic saves thinned out`);
    },
  };
}

/** What a look at the schedule brought, for the log. */
export function describeKept({
  published,
  withdrawn,
  failed,
}: KeptSchedule): { level: 'warn' | 'error'; sentence: string }[] {
  return [
    ...published.map(
      (id) => ({ level: 'warn', sentence: `article ${id} was overdue and has been published` }) as const,
    ),
    ...withdrawn.map(
      (id) => ({ level: 'warn', sentence: `article ${id} was overdue and has been withdrawn` }) as const,
    ),
    ...failed.map(
      ({ articleId, cause }) =>
        ({ level: 'error', sentence: `article ${articleId} is due, and it failed: ${JSON.stringify(cause)}` }) as const,
    ),
  ];
}
