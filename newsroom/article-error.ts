import type { Act } from './access.ts';
import type { FieldProblem } from './article-content.ts';
import type { ArticleStatus } from './article-status.ts';
import type { Finding } from './checks/finding.ts';

/** Every expected way in which an act on an article fails. */
export type ArticleError =
  | { kind: 'not_found' }
  | { kind: 'forbidden'; act: Act }
  | { kind: 'wrong_status'; act: Act; status: ArticleStatus }
  | { kind: 'stale'; version: number }
  | { kind: 'slug_taken'; slug: string }
  | { kind: 'language_taken'; locale: string }
  | { kind: 'schedule_in_past'; publishAt: Date }
  | { kind: 'not_due'; publishAt: Date }
  | { kind: 'embargoed'; embargoUntil: Date }
  | { kind: 'withdrawal_passed'; withdrawAt: Date }
  | { kind: 'nothing_to_update' }
  | { kind: 'unready'; findings: Finding[] }
  | { kind: 'invalid'; problems: FieldProblem[] };

const constraints: Record<string, (content: { slug: string; locale: string }) => ArticleError> = {
  articles_slug: ({ slug }) => ({ kind: 'slug_taken', slug }),
  article_slugs_pkey: ({ slug }) => ({ kind: 'slug_taken', slug }),
  articles_one_version_a_language: ({ locale }) => ({ kind: 'language_taken', locale }),
};

/** The expected failure that a violated constraint stands for, or null for a bug. */
export function errorOfConstraint(
  constraint: string | null,
  article: { slug: string; locale: string },
): ArticleError | null {
  return (constraint && constraints[constraint]?.(article)) || null;
}
