import type { Database } from '#db/client.ts';
import type { Editor } from '#db/queries/editor.ts';
import { type MemoryEntry, readMemory } from '#db/queries/editor-memory.ts';
import { type TmxUnit, writeTmx } from '#lib/tmx.ts';
import { plainLanguage } from './glossary-term.ts';

/** The memory of a pair of languages as TMX, piece by piece, which `importMemory` reads back without loss. */
export function exportMemory(db: Database, editor: Editor, pair: { from: string; to: string }): AsyncGenerator<string> {
  const languages = { fromLanguage: plainLanguage(pair.from), toLanguage: plainLanguage(pair.to) };
  return writeTmx(languages.fromLanguage, unitsOf(readMemory(db, editor, languages)));
}

async function* unitsOf(entries: AsyncIterable<MemoryEntry>): AsyncGenerator<TmxUnit> {
  for await (const { fromLanguage, toLanguage, source, target, savedAt } of entries) {
    const texts = new Map([
      [fromLanguage, source],
      [toLanguage, target],
    ]);
    yield { texts, changed: savedAt };
  }
}
