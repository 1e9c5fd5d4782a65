import type { ArticleError } from './article-error.ts';
import type { GlossaryError } from './glossary-term.ts';

/** Why a repair did not go on; `repair_busy`: it is not at the point where this is done. */
export type RepairError = GlossaryError | Extract<ArticleError, { kind: 'forbidden' }> | { kind: 'repair_busy' };
