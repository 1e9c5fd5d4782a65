import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

const channel = 'worker_answers';
/** What a notification of Postgres can carry, in bytes of UTF-8 (NOTIFY: «less than 8000»), with room for the id. */
export const mostAnswerBytes = 7800;

/** Waits for what the worker answers to `question`, at most `milliseconds`; `ask` runs once an answer would be heard. */
export async function awaitAnswer(
  db: Database,
  { question, milliseconds }: { question: string; milliseconds: number },
  ask: () => Promise<void>,
): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { unlisten } = await db.$client.listen(channel, (payload) => {
    if (payload.startsWith(question)) resolve(JSON.parse(payload.slice(question.length)));
  });
  const giveUp = setTimeout(resolve, milliseconds, null);
  try {
    await ask();
    return await promise;
  } finally {
    clearTimeout(giveUp);
    await unlisten();
  }
}

/** Tells whoever waits for the answer to `question`; nothing is kept. `answer` is JSON of {@link mostAnswerBytes} at most. */
export async function tellAnswer(db: Database, question: string, answer: string): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${question + answer})`);
}
