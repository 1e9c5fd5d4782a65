import { z } from 'zod';
import type { Transaction } from '#db/client.ts';
import { listArrangedSections } from '#db/queries/editor-section-tree.ts';
import { findSourceOfFeed, type SourceFields, type SourceRow } from '#db/queries/editor-sources.ts';
import { listTargets } from '#db/queries/wire-translations.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import { type Actor, machineActor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { readSelectors } from './source-selectors.ts';

/** What somebody says of a source; `homepage` may be empty: then it is the site of the feed. */
export type SourceInput = {
  name: string;
  feedUrl: string;
  homepage: string;
  language: string;
  city: string;
  sectionId: string | null;
  licencePolicy: SourceRow['licencePolicy'];
  /** Why we may: the agreement, the terms, the law. */
  licenceProof: string;
  licenceUntil: Date | null;
  /** Whether its own pictures come with its whole texts; a licence for texts says nothing of them. */
  givesPictures?: boolean;
  trust: SourceRow['trust'];
  /**
   * Whether what arrives becomes a draft by itself, is held until somebody asks for it, or is published by itself where it was
   * translated and the gate let it pass.
   */
  filing?: SourceRow['filing'];
  /** Locales of the editions into which it is translated; null: the default one, where none speaks its language. */
  translateInto?: string[] | null;
  /** Minutes between two looks at the feed; null lets the source's own rhythm decide. */
  rhythmMinutes?: number | null;
  /** CSS selectors of the site, one a line: see `source-selectors.ts`. */
  selectors?: string;
};

/** Why a source was not added or changed. */
export type SourceError =
  | { kind: 'forbidden'; act: 'manage-sources' }
  | { kind: 'not_found' }
  | { kind: 'source_in_use' }
  | { kind: 'invalid'; problems: FieldProblem[] };

/** Who looks after sources: people whose role allows it, and whoever runs the command on the machine. */
export type SourceActor = Actor | 'operator';

/** The refusal of somebody who may not look after sources, or null. */
export function refuseSources(actor: SourceActor): { ok: false; error: SourceError } | null {
  return actor === 'operator' || can(actor, 'manage-sources')
    ? null
    : err({ kind: 'forbidden', act: 'manage-sources' });
}

const address = z
  .string()
  .trim()
  .max(2000, 'address_form')
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'address_form')
  .transform(plainAddress);

const fields = z.object({
  name: z.string().trim().min(1, 'name_missing').max(120, 'source_name_too_long'),
  feedUrl: address,
  homepage: z.union([z.literal(''), address]),
  language: z
    .string()
    .trim()
    .refine((text) => canonicalLanguage(text) !== null, 'language_form')
    .transform((text) => canonicalLanguage(text) ?? text),
  city: z
    .string()
    .trim()
    .max(80, 'city_too_long')
    .transform((text) => text || null),
  sectionId: z.uuid('section_gone').nullable(),
  licencePolicy: z.enum(['full', 'excerpt', 'link_only'], 'licence_missing'),
  licenceProof: z.string().trim().max(2000, 'proof_too_long'),
  licenceUntil: z.date('day_form').nullable(),
  givesPictures: z.boolean().default(false),
  trust: z.enum(['trusted', 'watched'], 'trust_missing'),
  filing: z.enum(['draft', 'hold', 'publish'], 'filing_missing').default('draft'),
  translateInto: z.array(z.string()).max(50).nullable().default(null),
  rhythmMinutes: z.int('rhythm_form').min(5, 'rhythm_form').max(1440, 'rhythm_form').nullable().default(null),
  selectors: z
    .string()
    .max(5000, 'selector_form')
    .default('')
    .transform((text, context) => {
      const read = readSelectors(text);
      if (read.ok) return read.value;
      context.addIssue({ code: 'custom', message: read.error.reason });
      return z.NEVER;
    }),
});

/** Checks what is said of a source that is there already, or of a new one (null). */
export async function checkSource(
  tx: Transaction,
  sourceId: string | null,
  input: SourceInput,
): Promise<Result<SourceFields, SourceError>> {
  const parsed = fields.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
    return err({ kind: 'invalid', problems });
  }
  const said = { ...parsed.data, homepage: parsed.data.homepage || `${new URL(parsed.data.feedUrl).origin}/` };
  const problems: FieldProblem[] = [];
  // A whole text needs a permission that can be shown; to quote and to link is anybody's right.
  if (said.licencePolicy === 'full' && said.licenceProof === '')
    problems.push({ field: 'licenceProof', reason: 'proof_missing' });
  const sections = await listArrangedSections(tx, machineActor('import'));
  if (said.sectionId !== null && !sections.some(({ id }) => id === said.sectionId))
    problems.push({ field: 'sectionId', reason: 'section_gone' });
  const locales = (await listTargets(tx, machineActor('import'))).map(({ locale }) => locale);
  if (said.translateInto?.some((locale) => !locales.includes(locale)))
    problems.push({ field: 'translateInto', reason: 'edition_gone' });
  const owner = await findSourceOfFeed(tx, bothSpellings(said.feedUrl));
  if (owner && owner.id !== sourceId) problems.push({ field: 'feedUrl', reason: 'feed_taken' });
  return problems.length > 0 ? err({ kind: 'invalid', problems }) : ok(said);
}

// As it is kept: without what stands for a place within a page.
function plainAddress(text: string): string {
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

// One feed is one source, whichever way its address begins.
function bothSpellings(feedUrl: string): string[] {
  const rest = feedUrl.replace(/^https?:/, '');
  return [`https:${rest}`, `http:${rest}`];
}
