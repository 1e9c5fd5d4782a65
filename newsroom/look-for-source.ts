import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { addJob } from '#db/queries/jobs.ts';
import { awaitAnswer, mostAnswerBytes, tellAnswer } from '#db/queries/worker-answers.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { refuseSources, type SourceActor, type SourceError } from './source-content.ts';
import { readSelectors } from './source-selectors.ts';

const item = z.object({
  title: z.string(),
  link: z.string().nullable(),
  published: z.coerce.date().nullable(),
  authors: z.array(z.string()),
  summary: z.string(),
  words: z.number(),
});

const found = z.object({
  feedUrl: z.string(),
  /** By what a page that has no feed is read; empty where there is one. */
  selectors: z.record(z.string(), z.string()),
  name: z.string(),
  homepage: z.string().nullable(),
  language: z.string().nullable(),
  hasHub: z.boolean(),
  rights: z.object({
    isMiningReserved: z.boolean().nullable(),
    policy: z.string().nullable(),
    isAiRefused: z.boolean(),
  }),
  items: z.array(item),
  others: z.array(z.object({ address: z.string(), title: z.string() })),
});

/** The feed behind an address, with its last items as they would look. */
export type SourceLook = z.output<typeof found>;

const answer = z.union([
  z.object({ ok: z.literal(true), value: found }),
  z.object({ ok: z.literal(false), error: z.looseObject({ kind: z.string() }) }),
]);

/** Why nothing can be shown: `not_found_there` carries what the wire met with; `no_answer`: no worker has answered in time. */
export type LookError =
  | Extract<SourceError, { kind: 'forbidden' }>
  | Extract<SourceError, { kind: 'invalid' }>
  | { kind: 'no_answer' }
  | { kind: 'not_found_there'; failure: { kind: string; [detail: string]: unknown } };

/**
 * Has the worker look for the feed behind an address, and waits for what it finds: foreign servers are slow, and this
 * process answers readers. Nothing is kept of it. `selectors` are those of a page that has no feed, one a line.
 */
export async function lookForSource(
  db: Database,
  actor: SourceActor,
  { address, selectors = '', patience = 25_000 }: { address: string; selectors?: string; patience?: number },
  now = new Date(),
): Promise<Result<SourceLook, LookError>> {
  if (refuseSources(actor)) return err({ kind: 'forbidden', act: 'manage-sources' });
  const by = readSelectors(selectors);
  if (!by.ok) return err({ kind: 'invalid', problems: [{ field: 'selectors', reason: by.error.reason }] });
  const question = randomUUID();
  const until = new Date(now.getTime() + patience).toISOString();
  const heard = await awaitAnswer(db, { question, milliseconds: patience }, () =>
    db.transaction((tx) =>
      addJob(tx, {
        task: 'find-source',
        payload: { question, address: address.slice(0, 2000), selectors: by.value, until },
        key: `find-source:${question}`,
        runAt: now,
        mostAttempts: 1,
      }),
    ),
  );
  const parsed = answer.safeParse(heard);
  if (!parsed.success) return err({ kind: 'no_answer' });
  return parsed.data.ok ? ok(parsed.data.value) : err({ kind: 'not_found_there', failure: parsed.data.error });
}

/** Answers the one who waits, with as many items as there is room for. */
export async function answerLook(
  db: Database,
  question: string,
  result: Result<z.input<typeof found>, { kind: string }>,
): Promise<void> {
  let told = result;
  while (told.ok && Buffer.byteLength(JSON.stringify(told)) > mostAnswerBytes) {
    const { items, others } = told.value;
    told = ok({ ...told.value, items: items.slice(0, -1), others: items.length > 0 ? others : [] });
    if (items.length === 0) break;
  }
  await tellAnswer(db, question, JSON.stringify(told));
}
