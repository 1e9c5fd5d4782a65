import type { Database } from '#db/client.ts';
import { forgetSenders } from '#db/queries/translation-reports.ts';

const day = 86_400_000;

/** Takes from reports of readers, once they are a day old, what their senders could be told apart by. */
export async function forgetReportSenders(db: Database, now = new Date()): Promise<void> {
  await forgetSenders(db, new Date(now.getTime() - day));
}
