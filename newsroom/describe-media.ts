import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { saveMediaText } from '#db/queries/editor-media.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { typesetTexts } from './typeset-content.ts';

type Input = { mediaId: string; locale: string; alt: string };

/** Why it was not said what a medium shows; an edition that is not there is `not_found`, as a medium is. */
export type DescriptionError = { kind: 'forbidden'; act: 'add-media' } | { kind: 'not_found' };

/**
 * Says in an edition's language what a medium shows, wherever an article does not say it itself; an empty text takes
 * away what was said. Returns what readers hear, or null.
 */
export async function describeMedia(
  db: Database,
  actor: Actor,
  { mediaId, locale, alt }: Input,
  now = new Date(),
): Promise<Result<{ alt: string | null }, DescriptionError>> {
  if (!can(actor, 'add-media')) return err({ kind: 'forbidden', act: 'add-media' });
  const { [locale]: set = '' } = typesetTexts({ [locale]: alt.trim() });
  try {
    return await transact<{ alt: string | null }, DescriptionError>(db, async (tx) => {
      await saveMediaText(tx, { mediaId, locale, alt: set });
      const subject = { subjectKind: 'media', subjectId: mediaId } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'describe-media', ...subject, details: { locale, alt: set } });
      return ok({ alt: set || null });
    });
  } catch (error) {
    if (violatedConstraint(error)?.startsWith('media_texts_')) return err({ kind: 'not_found' });
    throw error;
  }
}
