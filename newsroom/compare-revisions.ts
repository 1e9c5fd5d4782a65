import type { Database } from '#db/client.ts';
import { findRevision, findVersionBefore, mapNames, type Revision } from '#db/queries/editor-revisions.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';

type Input = {
  articleId: string;
  locale: string;
  version: number;
  /** The version that it is compared to; null for the one before it. */
  against: number | null;
};

/** Two revisions side by side, and what the ids in them are called; `before` is null for the first of all. */
export type ComparedRevisions = { revision: Revision; before: Revision | null; names: Map<string, string> };

/** Reads a revision of an article, and the one that it is to be compared to. */
export async function compareRevisions(
  db: Database,
  actor: Actor,
  { articleId, locale, version, against }: Input,
): Promise<Result<ComparedRevisions, ArticleError>> {
  if (!can(actor, 'see-newsroom')) return err({ kind: 'forbidden', act: 'see-newsroom' });
  const revision = await findRevision(db, actor, { articleId, version });
  if (!revision) return err({ kind: 'not_found' });
  const other = against ?? (await findVersionBefore(db, actor, { articleId, version }));
  const before = other === null ? null : await findRevision(db, actor, { articleId, version: other });
  if (against !== null && !before) return err({ kind: 'not_found' });
  const ids = [revision, before].flatMap((each) => (each ? idsIn(each.content) : []));
  return ok({ revision, before, names: await mapNames(db, actor, { ids: [...new Set(ids)], locale }) });
}

function idsIn({ sectionId, leadMediaId, authorIds, tagIds }: Revision['content']): string[] {
  return [sectionId, ...(leadMediaId ? [leadMediaId] : []), ...authorIds, ...tagIds];
}
