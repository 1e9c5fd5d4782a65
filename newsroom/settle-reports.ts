import type { Database, Transaction } from '#db/client.ts';
import { findReportedArticles } from '#db/queries/editor-reports.ts';
import { changeReportState } from '#db/queries/translation-reports.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Why reports stay as they are: whoever asks may not; a colleague was first, or there are none. */
export type SettleError = { kind: 'forbidden'; act: 'settle-reports' } | { kind: 'not_found' };

type Person = Extract<Actor, { kind: 'person' }>;
type Change = Parameters<typeof changeReportState>[2];

/** Says what became of reports of readers: the text was corrected, or it is right as it stands. */
export async function settleReports(
  db: Database,
  actor: Actor,
  { reportIds, state }: { reportIds: readonly string[]; state: 'corrected' | 'dismissed' },
  now = new Date(),
): Promise<Result<{ settled: number }, SettleError>> {
  if (actor.kind !== 'person') return err({ kind: 'forbidden', act: 'settle-reports' });
  const change: Change = { state, userId: actor.userId, at: now };
  const changed = await changeReports(db, actor, { reportIds, change, act: 'settle-reports', now });
  return changed.ok ? ok({ settled: changed.value }) : changed;
}

/** Puts reports that were settled back among those that wait. */
export async function reopenReports(
  db: Database,
  actor: Actor,
  { reportIds }: { reportIds: readonly string[] },
  now = new Date(),
): Promise<Result<{ reopened: number }, SettleError>> {
  if (actor.kind !== 'person') return err({ kind: 'forbidden', act: 'settle-reports' });
  const changed = await changeReports(db, actor, { reportIds, change: { state: 'open' }, act: 'reopen-reports', now });
  return changed.ok ? ok({ reopened: changed.value }) : changed;
}

type Wanted = { reportIds: readonly string[]; change: Change; act: string; now: Date };

async function changeReports(db: Database, actor: Person, wanted: Wanted): Promise<Result<number, SettleError>> {
  const { reportIds, change, act, now } = wanted;
  return transact<number, SettleError>(db, async (tx) => {
    const reported = await findReportedArticles(tx, actor, reportIds);
    const isAllowed =
      can(actor, 'settle-reports') && reported.every((article) => can(actor, 'settle-reports', article));
    if (!isAllowed) return err({ kind: 'forbidden', act: 'settle-reports' });
    const changed = await changeReportState(tx, reportIds, change);
    if (changed.length === 0) return err({ kind: 'not_found' });
    await leaveEntries(tx, actor, { changed, state: change.state, act, now });
    return ok(changed.length);
  });
}

type Left = { changed: { id: string; articleId: string }[]; state: Change['state']; act: string; now: Date };

// One for each article: an entry is about one thing.
async function leaveEntries(tx: Transaction, actor: Person, { changed, state, act, now }: Left): Promise<void> {
  for (const [articleId, reports] of Map.groupBy(changed, (report) => report.articleId)) {
    const details = { state, reports: reports.map(({ id }) => id) };
    await leaveAuditEntry(tx, actor, { at: now, act, subjectKind: 'article', subjectId: articleId, details });
  }
}
