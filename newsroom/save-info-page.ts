import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { findInfoPageSavedAt, upsertInfoPage } from '#db/queries/editor-info-pages.ts';
import { infoPageKey } from '#db/schema/info-pages.ts';
import { transact } from '#db/transact.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import { articlesIn, mediaIn } from '#document/references.ts';
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
  /** When what somebody wrote on was saved, null for a page that was not there; without it nothing is compared. */
  basedOn: z.date().nullable().optional(),
});

/** A page about the paper as somebody wrote it. */
export type InfoPageInput = z.input<typeof fields>;

/** Why a page about the paper was not saved. */
export type InfoPageError =
  | { kind: 'forbidden'; act: 'save-info-page' }
  | { kind: 'invalid'; problems: FieldProblem[] }
  | { kind: 'unknown_edition'; locale: string }
  | { kind: 'stale' };

/**
 * Saves what an edition says of the paper under one of the program's keys, and returns the id of the page. A page whose
 * slug changes leaves nothing at its former address. What somebody else saved meanwhile is not overwritten.
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
  const { basedOn, ...said } = page.value;
  const { key, locale, slug } = said;
  try {
    return await transact<string, InfoPageError>(db, async (tx) => {
      const present = await findInfoPageSavedAt(tx, { key, locale });
      if (basedOn !== undefined && basedOn?.getTime() !== present?.getTime()) return err({ kind: 'stale' });
      const id = await upsertInfoPage(tx, { ...said, savedAt: now });
      const details = { key, locale, slug };
      const subject = { subjectKind: 'info-page', subjectId: id } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'save-info-page', ...subject, details });
      return ok(id);
    });
  } catch (error) {
    const violated = violatedConstraint(error);
    if (violated === 'info_pages_slug')
      return err({ kind: 'invalid', problems: [{ field: 'slug', reason: 'slug_taken' }] });
    if (violated === 'info_pages_locale_editions_locale_fk') return err({ kind: 'unknown_edition', locale });
    throw error;
  }
}

/** Checks what somebody wrote and sets it in the typography of its language. */
function readInput(input: InfoPageInput) {
  const parsed = fields.safeParse(input);
  const body = parseDocument(input.body);
  const issues = parsed.error?.issues ?? [];
  const problems = issues.map((issue) => ({ field: issue.path.join('.'), reason: issue.message }));
  const lack = body.ok ? lackOf(body.value) : 'body_invalid';
  if (lack) problems.push({ field: 'body', reason: lack });
  if (!parsed.success || !body.ok || lack) return err({ kind: 'invalid' as const, problems });
  const { locale, title, standfirst } = parsed.data;
  const set = (text: string) => (locale.startsWith('fr') ? frenchTypography(text) : text);
  return ok({
    ...parsed.data,
    title: set(title),
    standfirst: set(standfirst),
    body: typographyForDocument(body.value, locale),
  });
}

// Readers get such a page without media, and with links to addresses alone.
function lackOf(body: ArticleDocument): string | null {
  if (mediaIn(body).length > 0) return 'page_media';
  return articlesIn(body).length > 0 ? 'page_articles' : null;
}
