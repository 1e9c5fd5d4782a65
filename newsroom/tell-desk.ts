import type { Database, Transaction } from '#db/client.ts';
import { hasNotice, hasOpenNotice, insertNotice } from '#db/queries/editor-notices.ts';

// The worker looks for jobs once a second; what comes within some seconds of its time was not missed.
const tolerance = 5000;

type Schedule = { articleId: string; kind: 'missed_schedule' | 'missed_withdrawal'; at: Date };

/** Tells the desk, in the transaction of the act itself, that it came later than it was to come, and by how much. */
export async function tellIfLate(tx: Transaction, { articleId, kind, at }: Schedule, now: Date): Promise<void> {
  const late = now.getTime() - at.getTime();
  if (late <= tolerance) return;
  const details = { at: at.toISOString(), lateSeconds: Math.round(late / 1000) };
  await insertNotice(tx, { articleId, kind, details, createdAt: now });
}

type Failure = { articleId: string; act: 'publish' | 'withdraw'; at: Date; reason: string };

/** Tells the desk that the clock can't do what it was to do, and why: once for each time and reason. */
export async function tellOfFailure(db: Database, { articleId, act, at, reason }: Failure, now: Date): Promise<void> {
  const details = { act, at: at.toISOString(), reason };
  await db.transaction(async (tx) => {
    if (await hasNotice(tx, { articleId, kind: 'failed_job', details })) return;
    await insertNotice(tx, { articleId, kind: 'failed_job', details, createdAt: now });
  });
}

/** What a source did that somebody of the newsroom must know of. */
export type SourceNotice = {
  /** Null where it is about many. */
  articleId: string | null;
  act:
    | 'source_withdrew'
    | 'source_withdrew_kept'
    | 'source_withdrew_unscheduled'
    | 'source_returned'
    | 'source_lost'
    | 'update_left';
  source: string;
  sourceId?: string;
  count?: number;
  /** The first words of what was left as people wrote it. */
  left?: readonly string[];
};

/** Tells the desk what a source did, and what became of our articles by it. */
export async function tellOfSource(tx: Transaction, { articleId, ...details }: SourceNotice, now: Date): Promise<void> {
  await insertNotice(tx, { articleId, kind: 'failed_job', details, createdAt: now });
}

/** Tells the desk that engines have long been away, and dispatches of a source wait for people: once until it was seen. */
export async function tellOfEngines(
  tx: Transaction,
  { sourceId, source, reason }: { sourceId: string; source: string; reason: string },
  now: Date,
): Promise<void> {
  const act = 'engines_gone';
  if (await hasOpenNotice(tx, { act, sourceId })) return;
  await insertNotice(tx, { kind: 'failed_job', details: { act, sourceId, source, reason }, createdAt: now });
}
