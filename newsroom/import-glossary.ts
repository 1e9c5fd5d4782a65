import type { Database } from '#db/client.ts';
import { findTermOfWords, insertTerm, updateTerm } from '#db/queries/editor-glossary.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import { type GlossaryFileError, type GlossaryFormat, readGlossaryFile } from './glossary-file.ts';
import { checkTerm, type GlossaryActor, type GlossaryError, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

// An import is about the glossary as a whole, which has no id of its own.
const glossarySubject = '00000000-0000-0000-0000-000000000000';

type Input = {
  format: GlossaryFormat;
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The languages of terms that do not name theirs. */
  pair: { from: string; to: string };
};

/** How many terms came of a file. */
export type ImportedTerms = { added: number; changed: number; unchanged: number };

/**
 * Takes the terms of a file into the glossary; those that are there already follow the file. All of them or none: the
 * problems of a file name the lines, or the entries, that are wrong.
 */
export async function importGlossary(
  db: Database,
  actor: GlossaryActor,
  { format, file, pair }: Input,
  now = new Date(),
): Promise<Result<ImportedTerms, GlossaryError | GlossaryFileError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  const read = await readGlossaryFile(format, file, pair);
  if (!read.ok) return read;
  const checked = read.value.map(checkTerm);
  const problems = checked.flatMap((each, at) =>
    each.ok || each.error.kind !== 'invalid'
      ? []
      : each.error.problems.map(({ field, reason }) => ({ field: `${at + 1}.${field}`, reason })),
  );
  if (problems.length > 0) return err({ kind: 'invalid', problems: problems.slice(0, 20) });
  return transact<ImportedTerms, GlossaryError>(db, async (tx) => {
    const count = { added: 0, changed: 0, unchanged: 0 };
    const changedBy = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
    for (const each of checked) {
      if (!each.ok) continue;
      const term = each.value;
      const known = await findTermOfWords(tx, machineActor('import'), term);
      if (known && isSame(known, term)) count.unchanged += 1;
      else if (known) {
        await updateTerm(tx, known.id, { ...term, changedBy, changedAt: now });
        count.changed += 1;
      } else {
        await insertTerm(tx, { ...term, changedBy, changedAt: now, createdAt: now });
        count.added += 1;
      }
    }
    const subject = { subjectKind: 'term', subjectId: glossarySubject } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'import-glossary', ...subject, details: { format, ...count } });
    return ok(count);
  });
}

function isSame(known: Readonly<Record<string, unknown>>, term: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(term).every((key) => known[key] === term[key]);
}
