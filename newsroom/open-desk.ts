import type { Database } from '#db/client.ts';
import {
  type ListedArticle,
  listInReview,
  listJustPublished,
  listLeaving,
  listOwnDrafts,
  listScheduled,
} from '#db/queries/editor-lists.ts';
import { listOpenNotices, type OpenNotice } from '#db/queries/editor-notices.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type WireAtDesk, wireAtDesk } from './wire-at-desk.ts';

/** What somebody finds on the desk. */
export type Desk = {
  notices: OpenNotice[];
  inReview: ListedArticle[];
  scheduled: ListedArticle[];
  leaving: ListedArticle[];
  published: ListedArticle[];
  ownDrafts: ListedArticle[];
  wire: WireAtDesk | null;
};

const some = 8;

/** The desk of a person: what waits, what will come and go by itself, what has just appeared, what went wrong. */
export async function openDesk(db: Database, actor: Extract<Actor, { kind: 'person' }>): Promise<Desk> {
  const [notices, inReview, scheduled, leaving, published, ownDrafts, wire] = await Promise.all([
    can(actor, 'see-notices') ? listOpenNotices(db, actor, { limit: 20 }) : [],
    listInReview(db, actor, some),
    listScheduled(db, actor, some),
    listLeaving(db, actor, some),
    listJustPublished(db, actor, some),
    listOwnDrafts(db, actor, { userId: actor.userId, limit: some }),
    wireAtDesk(db, actor),
  ]);
  return { notices, inReview, scheduled, leaving, published, ownDrafts, wire };
}
