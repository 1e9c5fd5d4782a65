import type { Database } from '#db/client.ts';
import { findSourceForChange, lockSources, updateSource } from '#db/queries/editor-sources.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkSource, refuseSources, type SourceActor, type SourceError, type SourceInput } from './source-content.ts';
import { writeSelectors } from './source-selectors.ts';

/** Says something else of a source; what is not among the changes stays. What came from it before keeps its terms. */
export async function changeSource(
  db: Database,
  actor: SourceActor,
  { sourceId, ...changes }: Partial<SourceInput> & { sourceId: string },
  now = new Date(),
): Promise<Result<void, SourceError>> {
  const refusal = refuseSources(actor);
  if (refusal) return refusal;
  return transact<void, SourceError>(db, async (tx) => {
    await lockSources(tx);
    const source = await findSourceForChange(tx, sourceId);
    if (!source) return err({ kind: 'not_found' });
    const { city, feedUrl, selectors, ...rest } = source;
    const before = { ...rest, city: city ?? '', feedUrl: feedUrl ?? '', selectors: writeSelectors(selectors) };
    const checked = await checkSource(tx, sourceId, { ...before, ...changes });
    if (!checked.ok) return checked;
    // What was read elsewhere or in another way says nothing of what is new there.
    const isOther = changes.feedUrl !== undefined || changes.selectors !== undefined;
    const unread = { etag: null, lastModified: null, feedDigest: null };
    await updateSource(tx, sourceId, { ...checked.value, ...(isOther && unread) });
    const subject = { subjectKind: 'source', subjectId: sourceId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'change-source', ...subject, details: { ...checked.value } });
    return ok(undefined);
  });
}
