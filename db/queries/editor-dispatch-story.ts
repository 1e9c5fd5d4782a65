import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { dispatchEvents, dispatches, eventClusters } from '../schema/dispatches.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames } from '../schema/sections.ts';
import { sources } from '../schema/sources.ts';
import { wireTranslations } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';

/** A dispatch with everything that is known of its way; `translatedId` is one of its articles in other languages. */
export async function findDispatchStory(db: Database, _editor: Editor, id: string) {
  const [row] = await db
    .select({
      id: dispatches.id,
      url: dispatches.url,
      language: dispatches.language,
      headline: dispatches.headline,
      standfirst: dispatches.standfirst,
      byline: dispatches.byline,
      sourcePublishedAt: dispatches.sourcePublishedAt,
      sourceUpdatedAt: dispatches.sourceUpdatedAt,
      createdAt: dispatches.createdAt,
      withdrawnAt: dispatches.withdrawnAt,
      vanishedAt: dispatches.vanishedAt,
      stage: dispatches.stage,
      status: dispatches.status,
      attempts: dispatches.attempts,
      dueAt: dispatches.dueAt,
      failure: dispatches.failure,
      isFromPage: dispatches.isFromPage,
      pictures: dispatches.pictures,
      categories: sql<string[] | null>`feed_statement -> 'categories'`,
      licenceUsed: dispatches.licenceUsed,
      articleId: dispatches.articleId,
      translatedId: sql<string | null>`(select t.article_id from translations t
        where t.dispatch_id = dispatches.id order by t.id limit 1)`,
      source: {
        id: sources.id,
        name: sources.name,
        licencePolicy: sources.licencePolicy,
        licenceProof: sources.licenceProof,
        licenceUntil: sources.licenceUntil,
      },
      cluster: { id: eventClusters.id, chosenDispatchId: eventClusters.chosenDispatchId },
    })
    .from(dispatches)
    .innerJoin(sources, eq(sources.id, dispatches.sourceId))
    .leftJoin(eventClusters, eq(eventClusters.id, dispatches.clusterId))
    .where(eq(dispatches.id, id));
  return row ?? null;
}

/** A dispatch as its page tells of it. */
export type DispatchStory = NonNullable<Awaited<ReturnType<typeof findDispatchStory>>>;

/** Everything that happened to a dispatch, the first first. */
export async function listDispatchEvents(db: Database, _editor: Editor, dispatchId: string) {
  const { id, at, happened, details } = dispatchEvents;
  return db
    .select({ id, at, happened, details })
    .from(dispatchEvents)
    .where(eq(dispatchEvents.dispatchId, dispatchId))
    .orderBy(asc(at), asc(id));
}

/** The translations of a dispatch, by edition, each with its article as it is now. */
export async function listStoryTranslations(db: Database, _editor: Editor, dispatchId: string) {
  const { id, locale, state, mix, verdict, reasons, decision, translatedAt, checkedAt } = wireTranslations;
  return db
    .select({
      ...{ id, locale, state, mix, verdict, reasons, decision, translatedAt, checkedAt },
      edition: editions.name,
      isDefault: editions.isDefault,
      articleId: articles.id,
      headline: articles.headline,
      status: articles.status,
      slug: articles.slug,
      section: sectionNames.slug,
    })
    .from(wireTranslations)
    .innerJoin(editions, eq(editions.locale, wireTranslations.locale))
    .leftJoin(articles, eq(articles.id, wireTranslations.articleId))
    .leftJoin(
      sectionNames,
      and(eq(sectionNames.sectionId, articles.sectionId), eq(sectionNames.locale, articles.locale)),
    )
    .where(eq(wireTranslations.dispatchId, dispatchId))
    .orderBy(asc(editions.position));
}

/** A translation of a dispatch on its page. */
export type StoryTranslation = Awaited<ReturnType<typeof listStoryTranslations>>[number];

/** What other sources tell of the same event, the newest first. */
export async function listDispatchesOfEvent(
  db: Database,
  _editor: Editor,
  { clusterId, but, limit }: { clusterId: string; but: string; limit: number },
) {
  const { id, headline, language, createdAt } = dispatches;
  return db
    .select({ id, headline, language, createdAt, source: sources.name })
    .from(dispatches)
    .innerJoin(sources, eq(sources.id, dispatches.sourceId))
    .where(and(eq(dispatches.clusterId, clusterId), ne(id, but)))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit);
}
