import type { Database } from '#db/client.ts';
import { upsertTag } from '#db/queries/editor-edition.ts';
import { listTagNames } from '#db/queries/editor-names.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { typesetText } from './typeset-content.ts';

/** A subject that an edition has not had yet; where its address is one's already, that one is meant. */
export async function addTag(
  db: Database,
  actor: Actor,
  { name, locale }: { name: string; locale: string },
  now = new Date(),
): Promise<Result<{ id: string; name: string }, ArticleError>> {
  if (!can(actor, 'create')) return err({ kind: 'forbidden', act: 'create' });
  const said = typesetText(name.replace(/\s+/g, ' ').trim(), locale);
  const slug = slugOf(said);
  if (slug === '' || said.length > 80)
    return err({ kind: 'invalid', problems: [{ field: 'name', reason: 'tag_name' }] });
  return transact<{ id: string; name: string }, ArticleError>(db, async (tx) => {
    const id = await upsertTag(tx, { locale, slug, name: said, createdAt: now });
    await leaveAuditEntry(tx, actor, {
      at: now,
      act: 'add-tag',
      subjectKind: 'tag',
      subjectId: id,
      details: { name: said },
    });
    const [tag] = await listTagNames(tx, actor, [id]);
    return ok(tag ?? { id, name: said });
  });
}
