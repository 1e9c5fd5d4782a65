import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { updateAuthor } from '#db/queries/editor-authors.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type AuthorError, type AuthorInput, authorErrorOf, parseAuthor } from './author-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Input = AuthorInput & { authorId: string };

/** Saves what is known of an author. The address is their page's and their feeds': one that changes leaves nothing. */
export async function saveAuthor(
  db: Database,
  actor: Actor,
  { authorId, ...input }: Input,
  now = new Date(),
): Promise<Result<void, AuthorError>> {
  if (!can(actor, 'manage-authors')) return err({ kind: 'forbidden', act: 'manage-authors' });
  const author = parseAuthor(input);
  if (!author.ok) return author;
  const { profiles, ...values } = author.value;
  try {
    return await transact<void, AuthorError>(db, async (tx) => {
      if (!(await updateAuthor(tx, { id: authorId, ...values }, profiles))) return err({ kind: 'not_found' });
      const subject = { subjectKind: 'author', subjectId: authorId } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'save-author', ...subject, details: { name: values.name } });
      return ok(undefined);
    });
  } catch (error) {
    const expected = authorErrorOf(violatedConstraint(error));
    if (expected) return err(expected);
    throw error;
  }
}
