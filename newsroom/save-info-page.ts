import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { upsertInfoPage } from '#db/queries/editor-info-pages.ts';
import { infoPageKey } from '#db/schema/info-pages.ts';
import { parseDocument } from '#document/schema.ts';
import { typographyForDocument } from '#document/typography.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

const fields = z.object({
  key: z.enum(infoPageKey.enumValues),
  locale: z.string(),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug_form')
    .max(120, 'slug_too_long'),
  title: z.string().trim().min(1, 'title_missing').max(120, 'title_too_long'),
  standfirst: z.string().trim().max(600, 'standfirst_too_long').default(''),
  body: z.unknown(),
});

/** A page about the paper as somebody wrote it. */
export type InfoPageInput = z.input<typeof fields>;

/** Why a page about the paper was not saved. */
export type InfoPageError =
  | { kind: 'forbidden'; act: 'save-info-page' }
  | { kind: 'invalid'; problems: FieldProblem[] }
  | { kind: 'unknown_edition'; locale: string }
  | { kind: 'slug_taken'; slug: string };

/**
 * Saves what an edition says of the paper under one of the program's keys, and returns the id of the page. A page whose
 * slug changes leaves nothing at its former address.
 */
export async function saveInfoPage(
  db: Database,
  actor: Actor,
  input: InfoPageInput,
  now = new Date(),
): Promise<Result<string, InfoPageError>> {
  if (!can(actor, 'save-info-page')) return err({ kind: 'forbidden', act: 'save-info-page' });
  const page = readInput(input);
  if (!page.ok) return page;
  const { key, locale, slug } = page.value;
  try {
    return await db.transaction(async (tx) => {
      const id = await upsertInfoPage(tx, { ...page.value, savedAt: now });
      const details = { key, locale, slug };
      const subject = { subjectKind: 'info-page', subjectId: id } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'save-info-page', ...subject, details });
      return ok(id);
    });
  } catch (error) {
    const violated = violatedConstraint(error);
    if (violated === 'info_pages_slug') return err({ kind: 'slug_taken', slug });
    if (violated === 'info_pages_locale_editions_locale_fk') return err({ kind: 'unknown_edition', locale });
    throw error;
  }
}

/** Checks what somebody wrote and sets it in the typography of its language. */
function readInput(input: InfoPageInput) {
  const parsed = fields.safeParse(input);
  const body = parseDocument(input.body);
  if (!parsed.success || !body.ok) {
    const issues = parsed.error?.issues ?? [];
    const problems = issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message }));
    if (!body.ok) problems.push({ field: 'body', reason: 'body_invalid' });
    return err({ kind: 'invalid' as const, problems });
  }
  const { locale, title, standfirst } = parsed.data;
  const set = (text: string) => (locale.startsWith('fr') ? frenchTypography(text) : text);
  return ok({
    ...parsed.data,
    title: set(title),
    standfirst: set(standfirst),
    body: typographyForDocument(body.value, locale),
  });
}
