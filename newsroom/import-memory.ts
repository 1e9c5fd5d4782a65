import type { Database } from '#db/client.ts';
import { insertMemories } from '#db/queries/editor-memory.ts';
import { transact } from '#db/transact.ts';
import { findMarkupProblem } from '#document/segments/segment-markup.ts';
import { segmentHash } from '#document/segments.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { readTmx, type TmxUnit } from '#lib/tmx.ts';
import type { XmlFileError } from '#lib/xml-file.ts';
import { type GlossaryActor, type GlossaryError, plainLanguage, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Input = {
  file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  pair: { from: string; to: string };
};

/** How many sentences of a file are new, known already (whatever the file says), or of no use: other languages, broken marks. */
export type ImportedMemory = { added: number; known: number; skipped: number };

// An import is about the memory as a whole, which has no id of its own.
const memorySubject = '00000000-0000-0000-0000-000000000000';

/**
 * Takes the sentences of a file in TMX into the memory, all of them or none. What people of ours translated is not
 * overwritten by a file.
 */
export async function importMemory(
  db: Database,
  actor: GlossaryActor,
  { file, pair }: Input,
  now = new Date(),
): Promise<Result<ImportedMemory, GlossaryError | XmlFileError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  const tags = [pair.from, pair.to].map(canonicalLanguage);
  if (tags.includes(null)) return err({ kind: 'invalid', problems: [{ field: 'language', reason: 'language_form' }] });
  const [fromLanguage, toLanguage] = [plainLanguage(pair.from), plainLanguage(pair.to)];
  const userId = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
  return transact<ImportedMemory, GlossaryError | XmlFileError>(db, async (tx) => {
    const count = { added: 0, known: 0, skipped: 0 };
    const read = await readTmx(file, async (units) => {
      const entries = new Map<string, Parameters<typeof insertMemories>[1][number]>();
      for (const unit of units) {
        const [source, target] = [textIn(unit, fromLanguage), textIn(unit, toLanguage)];
        if (source === null || target === null || findMarkupProblem(source, target)) continue;
        const sourceHash = segmentHash(source);
        const entry = { fromLanguage, toLanguage, sourceHash, source, target, userId, savedAt: unit.changed ?? now };
        entries.set(sourceHash, entry);
      }
      const added = await insertMemories(tx, [...entries.values()]);
      count.added += added;
      count.known += entries.size - added;
      count.skipped += units.length - entries.size;
    });
    if (!read.ok) return read;
    const subject = { subjectKind: 'term', subjectId: memorySubject } as const;
    const details = { fromLanguage, toLanguage, ...count };
    await leaveAuditEntry(tx, actor, { at: now, act: 'import-memory', ...subject, details });
    return ok(count);
  });
}

function textIn({ texts }: TmxUnit, language: string): string | null {
  return [...texts].find(([tag]) => plainLanguage(tag) === language)?.[1] ?? null;
}
