import type { Database, Transaction } from '#db/client.ts';
import { insertSource } from '#db/queries/editor-edition.ts';
import { listSourceSlugs, lockSources } from '#db/queries/editor-sources.ts';
import { transact } from '#db/transact.ts';
import { ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { checkSource, refuseSources, type SourceActor, type SourceError, type SourceInput } from './source-content.ts';
import { wakeWire } from './wake-wire.ts';

/** Adds a source; returns its id and the slug by which commands and searches name it. A feed is one source only. */
export async function addSource(
  db: Database,
  actor: SourceActor,
  input: SourceInput,
  now = new Date(),
): Promise<Result<{ id: string; slug: string }, SourceError>> {
  const refusal = refuseSources(actor);
  if (refusal) return refusal;
  return transact<{ id: string; slug: string }, SourceError>(db, async (tx) => {
    await lockSources(tx);
    const checked = await checkSource(tx, null, input);
    if (!checked.ok) return checked;
    const slug = await freeSlug(tx, checked.value.name);
    const id = await insertSource(tx, { ...checked.value, slug, createdAt: now });
    await wakeWire(tx, now);
    const subject = { subjectKind: 'source', subjectId: id } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'add-source', ...subject, details: { ...checked.value } });
    return ok({ id, slug });
  });
}

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const wanted = slugOf(name) || 'source';
  const taken = await listSourceSlugs(tx, wanted);
  for (let number = 2, slug = wanted; ; slug = `${wanted}-${number}`, number += 1)
    if (!taken.includes(slug)) return slug;
}
