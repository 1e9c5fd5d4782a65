import { z } from 'zod';
import type { GlossaryTerm, TermFields } from '#db/queries/editor-glossary.ts';
import { partOfSpeech, termHandling } from '#db/schema/glossary.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';

/** What somebody says of a term; `target` is empty where the term is kept. */
export type TermInput = {
  fromLanguage: string;
  toLanguage: string;
  source: string;
  handling: GlossaryTerm['handling'];
  target: string;
  isCaseSensitive?: boolean | undefined;
  partOfSpeech?: GlossaryTerm['partOfSpeech'] | undefined;
  note?: string | undefined;
};

/** Why the glossary was not changed. */
export type GlossaryError =
  | { kind: 'forbidden'; act: 'manage-glossary' }
  | { kind: 'not_found' }
  | { kind: 'invalid'; problems: FieldProblem[] };

/** Who looks after the glossary: people whose role allows it, and whoever runs the command on the machine. */
export type GlossaryActor = Actor | 'operator';

/** The refusal of somebody who may not look after the glossary and the memory, or null. */
export function refuseGlossary(actor: GlossaryActor): { ok: false; error: GlossaryError } | null {
  return actor === 'operator' || can(actor, 'manage-glossary')
    ? null
    : err({ kind: 'forbidden', act: 'manage-glossary' });
}

/** The language of a tag without its region, as pairs of the glossary name it. */
export function plainLanguage(tag: string): string {
  return (canonicalLanguage(tag) ?? tag).toLowerCase().split('-')[0] ?? '';
}

const words = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(200, 'term_too_long'));

const language = z
  .string()
  .refine((text) => canonicalLanguage(text) !== null, 'language_form')
  .transform(plainLanguage);

const fields = z
  .object({
    fromLanguage: language,
    toLanguage: language,
    source: words.refine((text) => /[\p{L}\p{N}]/u.test(text), 'term_missing'),
    handling: z.enum(termHandling.enumValues, 'handling_missing'),
    target: words,
    isCaseSensitive: z.boolean().default(true),
    partOfSpeech: z.enum(partOfSpeech.enumValues, 'part_of_speech').default('name'),
    note: z.string().trim().max(500, 'note_too_long').default(''),
  })
  .refine(({ handling, target }) => handling === 'keep' || target !== '', { path: ['target'], error: 'target_missing' })
  .refine(({ fromLanguage, toLanguage }) => fromLanguage !== toLanguage, {
    path: ['toLanguage'],
    error: 'same_language',
  })
  .transform(({ target, ...term }) => ({ ...term, target: term.handling === 'keep' ? null : target }));

/** Checks what is said of a term. */
export function checkTerm(input: TermInput): Result<TermFields, GlossaryError> {
  const parsed = fields.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
  return err({ kind: 'invalid', problems });
}
