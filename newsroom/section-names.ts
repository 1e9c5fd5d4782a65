import { z } from 'zod';
import type { Transaction } from '#db/client.ts';
import { listEditionChoices, listTakenSectionSlugs, type SectionName } from '#db/queries/editor-section-tree.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import { isReservedSlug } from '#paths.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';

/** What somebody wants a section to be called in an edition; an edition without a name does not show it. */
export type SectionNameInput = { locale: string; name: string; slug: string; description: string };

/** Why sections were not arranged so. */
export type SectionError =
  | { kind: 'forbidden'; act: 'manage-sections' }
  | { kind: 'not_found' }
  | { kind: 'section_in_use' }
  | { kind: 'section_has_children' }
  | { kind: 'invalid'; problems: FieldProblem[] };

const fields = z.object({
  name: z.string().trim().max(60, 'section_name_too_long'),
  slug: z
    .string()
    .trim()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'slug_form')
    .max(80, 'section_slug_too_long'),
  description: z.string().trim().max(300, 'description_too_long'),
});

/**
 * Checks the names of a section, edition by edition, and makes the addresses that were left empty. Problems stand at
 * `name.fr`, `slug.fr`, `description.fr`.
 */
export async function checkSectionNames(
  tx: Transaction,
  actor: Actor,
  sectionId: string | null,
  input: readonly SectionNameInput[],
): Promise<Result<SectionName[], SectionError>> {
  const editions = await listEditionChoices(tx, actor);
  const problems: FieldProblem[] = [];
  const names: SectionName[] = [];
  for (const { locale } of editions) {
    const given = input.find((name) => name.locale === locale);
    const parsed = fields.safeParse(given ?? { name: '', slug: '', description: '' });
    if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => problemAt(issue, locale)));
    else if (parsed.data.name !== '') names.push(completed(locale, parsed.data));
  }
  const reserved = editions.map((edition) => edition.locale.toLowerCase());
  for (const { locale, slug } of names) {
    if (slug === '') problems.push({ field: `slug.${locale}`, reason: 'section_slug_missing' });
    else if (isReservedSlug(slug) || reserved.includes(slug))
      problems.push({ field: `slug.${locale}`, reason: 'slug_reserved' });
  }
  if (names.length === 0 && problems.length === 0)
    problems.push({ field: `name.${editions[0]?.locale}`, reason: 'section_name_missing' });
  if (names.length > 0)
    for (const { locale } of await listTakenSectionSlugs(tx, sectionId, names))
      problems.push({ field: `slug.${locale}`, reason: 'section_slug_taken' });
  return problems.length > 0 ? err({ kind: 'invalid', problems }) : ok(names);
}

function problemAt(issue: z.core.$ZodIssue, locale: string): FieldProblem {
  return { field: `${issue.path.join('.')}.${locale}`, reason: issue.message };
}

function completed(locale: string, { name, slug, description }: z.output<typeof fields>): SectionName {
  const set = (text: string) => (locale.startsWith('fr') ? frenchTypography(text) : text);
  return { locale, name: set(name), slug: slug || slugOf(name), description: set(description) };
}
