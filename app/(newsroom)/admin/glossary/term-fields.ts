import { z } from 'zod';
import type { TermFieldName } from '#components/newsroom/glossary/term-form.tsx';
import type { GlossaryTerm } from '#db/queries/editor-glossary.ts';
import type { TermInput } from '#newsroom/glossary-term.ts';

/** What the form of a term sends; the use case judges what it says. */
export const termForm = z.object({
  fromLanguage: z.string(),
  toLanguage: z.string(),
  source: z.string(),
  handling: z.enum(['keep', 'translate'], 'handling_missing'),
  target: z.string(),
  isCaseSensitive: z.literal('on').optional(),
  partOfSpeech: z.enum(['name', 'noun', 'adjective', 'verb', 'other'], 'part_of_speech'),
  note: z.string(),
});

/** The same for the use case. */
export function termInput({ isCaseSensitive, ...fields }: z.output<typeof termForm>): TermInput {
  return { ...fields, isCaseSensitive: isCaseSensitive === 'on' };
}

/** What the form of a new term begins with. */
export function newTerm({ from, to }: { from: string; to: string }): Record<TermFieldName, string> {
  const languages = { fromLanguage: from, toLanguage: to };
  return {
    ...languages,
    source: '',
    handling: 'keep',
    target: '',
    isCaseSensitive: 'on',
    partOfSpeech: 'name',
    note: '',
  };
}

/** What the form of a term that is there begins with. */
export function fieldsOf(term: GlossaryTerm): Record<TermFieldName, string> {
  const { fromLanguage, toLanguage, source, handling, target, isCaseSensitive, partOfSpeech, note } = term;
  const spelling = isCaseSensitive ? 'on' : '';
  return {
    fromLanguage,
    toLanguage,
    source,
    handling,
    target: target ?? '',
    isCaseSensitive: spelling,
    partOfSpeech,
    note,
  };
}
