import type { Database } from '#db/client.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from '#newsroom/actor.ts';
import type { ArticleStatus } from '#newsroom/article-status.ts';
import type { Column } from './columns.ts';

/** Who acts, and what there is to act on. */
export type Scene = {
  db: Database;
  actor: Extract<Actor, { kind: 'person' }>;
  articleId: string;
  version: number;
  sectionId: string;
};

/** A use case, who may do it, and how it is done. */
export type PolicyCase = {
  who: readonly Column[];
  /** The status that the article must have; a draft where none is named. */
  on?: ArticleStatus;
  /** Whether the article must have come by wire, also for those who may do it to others. */
  isOnWire?: true;
  /** Whether what comes after the policy needs more than a scene, and is tested elsewhere: then not being refused is enough. */
  isAskedOnly?: true;
  run: (scene: Scene) => Promise<Result<unknown, { kind: string }>>;
};
