import { z } from 'zod';
import { articleKind } from '#db/schema/articles.ts';
import { parseDocument } from '#document/schema.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** A field of a form that can't stay as it is; `field` names it, `reason` is a message key. */
export type FieldProblem = { field: string; reason: string };

const fields = z.object({
  headline: z.string().trim().min(1, 'headline_missing').max(300, 'headline_too_long'),
  standfirst: z.string().trim().max(600, 'standfirst_too_long').default(''),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_form')
    .max(120, 'slug_too_long'),
  kind: z.enum(articleKind.enumValues).default('news'),
  sectionId: z.uuid('section_missing'),
  leadMediaId: z.uuid().nullable().default(null),
  leadCaption: z.string().trim().max(500, 'caption_too_long').default(''),
  authorIds: z.array(z.uuid()).max(20, 'too_many_authors').default([]),
  tagIds: z.array(z.uuid()).max(20, 'too_many_tags').default([]),
  body: z.unknown(),
});

const checked = fields.transform((value, context) => {
  const body = parseDocument(value.body);
  if (body.ok) return { ...value, body: body.value };
  context.addIssue({ code: 'custom', path: ['body'], message: 'body_invalid' });
  return z.NEVER;
});

/** Everything that a person writes of an article, checked. */
export type ArticleContent = z.output<typeof checked>;

/** {@link ArticleContent} before it was checked, its defaults left out. */
export type ArticleContentInput = z.input<typeof checked>;

/** Checks what somebody wrote, field by field. */
export function parseArticleContent(
  input: unknown,
): Result<ArticleContent, { kind: 'invalid'; problems: FieldProblem[] }> {
  const parsed = checked.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message }));
  return err({ kind: 'invalid', problems });
}
