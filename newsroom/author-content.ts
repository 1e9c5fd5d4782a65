import { z } from 'zod';
import type { AuthorProfile } from '#db/queries/editor-authors.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import type { FieldProblem } from './article-content.ts';

/** Why an author was not saved. */
export type AuthorError =
  | { kind: 'forbidden'; act: 'manage-authors' }
  | { kind: 'not_found' }
  | { kind: 'invalid'; problems: FieldProblem[] };

const fields = z.object({
  name: z.string().trim().min(1, 'name_missing').max(80, 'name_too_long'),
  slug: z
    .string()
    .trim()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'slug_form')
    .max(80, 'slug_too_long'),
  email: z.union([z.literal(''), z.email('email_form')]),
  userId: z.uuid().nullable(),
  profiles: z.array(
    z.object({ locale: z.string(), role: z.string().trim().max(80), bio: z.string().trim().max(1000) }),
  ),
});

/** Somebody for bylines; an edition with no role says nothing of them, an address left empty is made from the name. */
export type AuthorInput = z.input<typeof fields>;

/** An author as the database keeps them. */
type Author = { name: string; slug: string; email: string | null; userId: string | null; profiles: AuthorProfile[] };

/** Checks what somebody wrote of an author. Problems of an edition stand at `role.fr`, `bio.fr`. */
export function parseAuthor(input: AuthorInput): Result<Author, AuthorError> {
  const parsed = fields.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const [first, index, name] = path;
      if (first !== 'profiles') return { field: path.join('.'), reason: message };
      return { field: `${String(name)}.${input.profiles[Number(index)]?.locale}`, reason: `${String(name)}_too_long` };
    });
    return err({ kind: 'invalid', problems });
  }
  const { name, slug, email, userId, profiles } = parsed.data;
  const address = slug || slugOf(name);
  const problems = profiles
    .filter(({ role, bio }) => role === '' && bio !== '')
    .map(({ locale }) => ({ field: `role.${locale}`, reason: 'role_missing' }));
  if (address === '') problems.push({ field: 'slug', reason: 'section_slug_missing' });
  if (problems.length > 0) return err({ kind: 'invalid', problems });
  return ok({
    name,
    slug: address,
    email: email || null,
    userId,
    profiles: profiles.filter(({ role }) => role !== '').map(typeset),
  });
}

function typeset({ locale, role, bio }: AuthorProfile): AuthorProfile {
  const set = (text: string) => (locale.startsWith('fr') ? frenchTypography(text) : text);
  return { locale, role: set(role), bio: set(bio) };
}

const constraints: Readonly<Record<string, FieldProblem>> = {
  authors_slug_unique: { field: 'slug', reason: 'author_slug_taken' },
  author_slugs_pkey: { field: 'slug', reason: 'author_slug_taken' },
  authors_user_id_users_id_fk: { field: 'userId', reason: 'user_gone' },
};

/** The failure that a violated constraint stands for, or null for a bug. */
export function authorErrorOf(constraint: string | null): AuthorError | null {
  const problem = constraint === null ? undefined : constraints[constraint];
  return problem ? { kind: 'invalid', problems: [problem] } : null;
}
