import type { Database } from '#db/client.ts';
import { listStoryVersions } from '#db/queries/editor-articles.ts';
import { listEditionAddresses, listLinkTargets } from '#db/queries/editor-links.ts';
import { listMedia } from '#db/queries/editor-media.ts';
import { listAuthorNames, listTagNames } from '#db/queries/editor-names.ts';
import { articlesIn, mediaIn } from '#document/references.ts';
import type { Actor } from './actor.ts';
import type { OpenedArticle } from './open-article.ts';

/** What an article refers to by ids, and its versions in other languages, as the newsroom shows them. */
export type ArticleSurroundings = Awaited<ReturnType<typeof listSurroundings>>;

/** Reads what belongs to an opened article: media, linked articles, byline, tags, editions, versions of its story. */
export async function listSurroundings(db: Database, actor: Actor, { draft, locale, storyId }: OpenedArticle) {
  const mediaIds = [...mediaIn(draft.body), ...(draft.leadMediaId ? [draft.leadMediaId] : [])];
  const [media, linkTargets, authors, tags, editions, versions] = await Promise.all([
    listMedia(db, actor, mediaIds, locale),
    listLinkTargets(db, actor, articlesIn(draft.body)),
    listAuthorNames(db, actor, draft.authorIds),
    listTagNames(db, actor, draft.tagIds),
    listEditionAddresses(db, actor),
    listStoryVersions(db, actor, storyId),
  ]);
  return { media, linkTargets, authors, tags, editions, versions };
}
