import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { dispatches } from '../schema/dispatches.ts';
import type { Editor } from './editor.ts';

/**
 * Marks the dispatches of a source that its feed no longer names, although at least two that are older are still among
 * those that it names (`present`); returns their ids. What is older than a month has had its time.
 */
export async function markVanished(
  tx: Transaction,
  { sourceId, present, now }: { sourceId: string; present: readonly string[]; now: Date },
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with named as (
      select coalesce(source_published_at, created_at) as at, created_at from dispatches
      where id in ${[...present]} order by 1 limit 2)
    update dispatches set vanished_at = ${now.toISOString()}::timestamptz, vanish_asked_at = null
    where source_id = ${sourceId}::uuid and id not in ${[...present]} and vanished_at is null and withdrawn_at is null
      and created_at >= (select min(created_at) from named) and created_at < now()
      and created_at > now() - interval '30 days'
      and coalesce(source_published_at, created_at) > (select max(at) from named having count(*) = 2)
    returning id`);
  return rows.map(({ id }) => id);
}

/** Forgets of these dispatches that they had vanished, but for those that were withdrawn; returns the ids of those that had. */
export async function unmarkVanished(tx: Transaction, present: readonly string[]): Promise<string[]> {
  const rows = await tx
    .update(dispatches)
    .set({ vanishedAt: null, vanishAskedAt: null })
    .where(and(inArray(dispatches.id, [...present]), isNotNull(dispatches.vanishedAt), isNull(dispatches.withdrawnAt)))
    .returning({ id: dispatches.id });
  return rows.map(({ id }) => id);
}

/** Lets the pages of withdrawn dispatches be asked again that the feed names once more: an hour after they were last asked. */
export async function askWithdrawnAgain(tx: Transaction, present: readonly string[]): Promise<void> {
  await tx
    .update(dispatches)
    .set({ vanishedAt: sql`${dispatches.vanishAskedAt}`, vanishAskedAt: null })
    .where(
      and(inArray(dispatches.id, [...present]), isNotNull(dispatches.withdrawnAt), isNotNull(dispatches.vanishAskedAt)),
    );
}

/** That the page of the dispatch was looked for and missing once, after it had vanished; since `at`, where that is said. */
const missedSince = (at = sql`dispatches.vanished_at`) => sql<boolean>`exists (
  select from dispatch_events missed where missed.dispatch_id = dispatches.id and missed.happened = 'page-missing'
    and missed.at >= ${at})`;

/**
 * Whether it is time to ask for the page of a vanished dispatch: an hour after it vanished, and again an hour after it was
 * missing for the first time.
 */
export const isVanishDue = sql`dispatches.vanish_asked_at is null and dispatches.vanished_at <= now() - interval '1 hour'
  and not ${missedSince(sql`now() - interval '1 hour'`)}`;

/** Dispatches of a source that vanished, and for whose pages it is time to ask; the first ones first. */
export async function listVanished(
  db: Database,
  _editor: Editor,
  { sourceId, limit }: { sourceId: string; limit: number },
): Promise<{ id: string; url: string }[]> {
  return db
    .select({ id: dispatches.id, url: dispatches.url })
    .from(dispatches)
    .where(and(eq(dispatches.sourceId, sourceId), isVanishDue))
    .orderBy(asc(dispatches.vanishedAt), asc(dispatches.id))
    .limit(limit);
}

/** A dispatch that had vanished and was asked for because of it, locked; null where somebody was first, or it is back. */
export async function lockVanished(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ id: dispatches.id, withdrawnAt: dispatches.withdrawnAt, wasMissing: missedSince() })
    .from(dispatches)
    .where(and(eq(dispatches.id, id), isNotNull(dispatches.vanishedAt), isNull(dispatches.vanishAskedAt)))
    .for('no key update');
  return row ?? null;
}

/**
 * How many dispatches of a source that had become articles were withdrawn since `since`, and of how many that was held for
 * people to decide.
 */
export async function countWithdrawals(
  tx: Transaction,
  _editor: Editor,
  { sourceId, since }: { sourceId: string; since: Date },
): Promise<{ withdrawn: number; held: number }> {
  const [row] = await tx.execute<{ withdrawn: number; held: number }>(sql`
    select count(*) filter (where e.happened = 'withdrawn' and (e.details ->> 'articles')::int > 0)::int as withdrawn,
      count(*) filter (where e.happened = 'withdrawal-held')::int as held
    from dispatches d join dispatch_events e on e.dispatch_id = d.id and e.at >= ${since.toISOString()}::timestamptz
    where d.source_id = ${sourceId}::uuid and d.created_at > now() - interval '60 days'
      and e.happened in ('withdrawn', 'withdrawal-held')`);
  return row ?? { withdrawn: 0, held: 0 };
}

type ArticleOfDispatch = { articleId: string; filedVersion: number | null };

/** The articles that were made of a dispatch, in any language, each with the version that the wire wrote last, if it did. */
export async function listArticlesOfDispatch(
  tx: Transaction,
  _editor: Editor,
  dispatchId: string,
): Promise<ArticleOfDispatch[]> {
  return tx.execute<ArticleOfDispatch>(sql`
    select w.article_id as "articleId", w.article_version as "filedVersion"
    from wire_translations w where w.dispatch_id = ${dispatchId}::uuid and w.article_id is not null
    union all
    select d.article_id, (select (e.details ->> 'version')::int from dispatch_events e
      where e.dispatch_id = d.id and e.happened in ('filed', 'refiled') and e.details ->> 'articleId' = d.article_id::text
      order by e.id desc limit 1)
    from dispatches d where d.id = ${dispatchId}::uuid and d.article_id is not null
    union all
    select t.article_id, null from translations t where t.dispatch_id = ${dispatchId}::uuid
      and not exists (select from wire_translations w where w.dispatch_id = t.dispatch_id and w.article_id = t.article_id)
    order by 1`);
}
