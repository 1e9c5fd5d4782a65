import type { FieldProblem } from './article-content.ts';

/** Why a subject was not changed. */
export type TagError =
  | { kind: 'forbidden'; act: 'manage-tags' }
  | { kind: 'not_found' }
  | { kind: 'tag_in_use' }
  | { kind: 'invalid'; problems: FieldProblem[] };
