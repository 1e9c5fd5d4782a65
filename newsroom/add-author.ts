import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { insertAuthor } from '#db/queries/editor-edition.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type AuthorError, type AuthorInput, authorErrorOf, parseAuthor } from './author-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Adds somebody whose name may stand in bylines, and returns the id. */
export async function addAuthor(
  db: Database,
  actor: Actor,
  input: AuthorInput,
  now = new Date(),
): Promise<Result<string, AuthorError>> {
  if (!can(actor, 'manage-authors')) return err({ kind: 'forbidden', act: 'manage-authors' });
  const author = parseAuthor(input);
  if (!author.ok) return author;
  const { profiles, ...values } = author.value;
  try {
    return await db.transaction(async (tx) => {
      const id = await insertAuthor(tx, values, profiles);
      const subject = { subjectKind: 'author', subjectId: id } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'add-author', ...subject, details: { name: values.name } });
      return ok(id);
    });
  } catch (error) {
    const expected = authorErrorOf(violatedConstraint(error));
    if (expected) return err(expected);
    throw error;
  }
}
