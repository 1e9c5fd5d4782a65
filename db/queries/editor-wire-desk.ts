import { type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import type { sources } from '../schema/sources.ts';
import type { GateFlag, wireTranslations } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';
import type { SavedCursor } from './editor-lists.ts';

/** What a queue of the wire desk has in it; `mine`: what was given to the person who asks. */
export const deskStates = ['held', 'refused', 'untranslated', 'published_unreviewed', 'mine'] as const;

/** Which queue, and what it is narrowed down to. */
export type DeskFilter = {
  state: (typeof deskStates)[number];
  /** The source's id. */
  source?: string | undefined;
  /** The edition. */
  locale?: string | undefined;
  /** The language of the original. */
  language?: string | undefined;
};

/** A translation as the queue of the wire desk lists it. */
export type DeskRow = {
  translationId: string;
  dispatchId: string;
  articleId: string | null;
  articleStatus: (typeof wireTranslations.$inferSelect)['articleStatus'];
  locale: string;
  language: string;
  source: { id: string; name: string; slug: string };
  trust: (typeof sources.$inferSelect)['trust'];
  /** In the language of the edition, or the original where it has no translation; `isTranslated` says which. */
  headline: string;
  isTranslated: boolean;
  receivedAt: Date;
  waitingSince: Date;
  verdict: (typeof wireTranslations.$inferSelect)['verdict'];
  decision: (typeof wireTranslations.$inferSelect)['decision'];
  decisionReason: string;
  reasons: GateFlag[];
  /** Sentences in which the gate found something, of how many, and how many have a translation. */
  flagged: number;
  segments: number;
  translated: number;
  score: number | null;
  claim: { userId: string; name: string } | null;
  assignee: { userId: string; name: string } | null;
  clusterId: string | null;
  /** How many dispatches tell of the same event, this one included. */
  clusterSize: number;
  cursor: SavedCursor;
};

/** How many of the newest translations that readers see are looked through for some that nobody reviewed. */
const newest = 2000;

const waitingSince = sql`coalesce(t.checked_at, t.created_at)`;

// «Reviewed» as readers are told: a review of a version after which nobody changed the text. Each is looked up by itself:
// for `exists` the planner would read all reviews and revisions there are.
const isReviewed = sql`(select r.id from reviews r where r.article_id = t.article_id and (
  select v.version from revisions v where v.article_id = r.article_id and v.version > r.version
    and v.cause in ('saved', 'updated') limit 1) is null limit 1) is not null`;

function fromState(state: DeskFilter['state'], userId: string | null): SQL {
  switch (state) {
    case 'published_unreviewed':
      return sql`(select p.* from wire_translations p where p.desk_state = 'published'
        order by coalesce(p.checked_at, p.created_at) desc, p.id desc limit ${newest}) t`;
    case 'mine':
      return sql`(select m.* from wire_translations m where m.assigned_to = ${userId}::uuid and m.desk_state is not null
        and m.decision is distinct from 'accepted' and m.decision is distinct from 'rejected') t`;
    default:
      return sql`wire_translations t`;
  }
}

function conditionsOf({ state, source, locale, language }: DeskFilter): SQL[] {
  const conditions: SQL[] = [];
  if (state === 'published_unreviewed') conditions.push(sql`not (${isReviewed})`);
  else if (state !== 'mine') conditions.push(sql`t.desk_state = ${state}`);
  if (source) conditions.push(sql`d.source_id = ${source}::uuid`);
  if (locale) conditions.push(sql`t.locale = ${locale}`);
  if (language) conditions.push(sql`d.language = ${language}`);
  return conditions.length > 0 ? conditions : [sql`true`];
}

type Slice = {
  filter: DeskFilter;
  /** Who asks. */
  userId: string;
  /** What waits since before this entry; null from the newest on. */
  before?: SavedCursor | null | undefined;
  limit: number;
  /** Whoever has something in hand was heard of since then. */
  lapsedBefore: Date;
};

type Row = Omit<DeskRow, 'receivedAt' | 'waitingSince' | 'cursor' | 'headline' | 'isTranslated'> & {
  receivedAt: string;
  waitingSince: string;
  original: string;
  words: string | null;
  microseconds: string;
};

/** A queue of the wire desk, what came last first. */
export async function listDeskQueue(
  db: Database,
  _editor: Editor,
  { filter, userId, before, limit, lapsedBefore }: Slice,
): Promise<DeskRow[]> {
  const conditions = conditionsOf(filter);
  if (before) {
    const { microseconds, id } = before;
    const at = sql`timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond'`;
    conditions.push(sql`(${waitingSince}, t.id) < (${at}, ${id}::uuid)`);
  }
  const rows = await db.execute<Row>(sql`
    with listed as materialized (
      select t.*, ${waitingSince} as waiting_since, d.source_id, d.language, d.headline, d.cluster_id,
        d.created_at as received_at
      from ${fromState(filter.state, userId)} join dispatches d on d.id = t.dispatch_id
      where ${sql.join(conditions, sql` and `)} order by ${waitingSince} desc, t.id desc limit ${limit})
    select t.id as "translationId", t.dispatch_id as "dispatchId", t.article_id as "articleId",
      t.article_status as "articleStatus", t.locale, t.language,
      json_build_object('id', s.id, 'name', s.name, 'slug', s.slug) as source, s.trust,
      t.headline as original, n.words, t.received_at as "receivedAt", t.waiting_since as "waitingSince",
      t.verdict, t.decision, t.decision_reason as "decisionReason", t.reasons, t.score,
      n.flagged, n.segments, n.translated,
      (select json_build_object('userId', u.id, 'name', u.name) from wire_claims c join users u on u.id = c.user_id
        where c.translation_id = t.id and c.seen_at > ${lapsedBefore.toISOString()}::timestamptz) as claim,
      (select json_build_object('userId', u.id, 'name', u.name) from users u where u.id = t.assigned_to) as assignee,
      t.cluster_id as "clusterId",
      case when t.cluster_id is null then 1 else
        (select count(*)::int from dispatches o where o.cluster_id = t.cluster_id) end as "clusterSize",
      (extract(epoch from t.waiting_since) * 1000000)::bigint::text as microseconds
    from listed t join sources s on s.id = t.source_id
    cross join lateral (
      select count(*)::int as segments, count(g.target)::int as translated,
        (count(*) filter (where g.flags <> '[]'))::int as flagged,
        string_agg(g.target, ' ' order by g.position) filter (where g.segment like 'headline/%') as words
      from wire_segments g where g.translation_id = t.id) n
    order by t.waiting_since desc, t.id desc`);
  return rows.map(({ receivedAt, waitingSince: since, original, words, microseconds, ...row }) => ({
    ...row,
    headline: words?.replace(/<[^>]*>/g, '') ?? original,
    isTranslated: words !== null,
    receivedAt: new Date(receivedAt),
    waitingSince: new Date(since),
    cursor: { microseconds, id: row.translationId },
  }));
}

/** How many there are in each queue; of what readers see and nobody reviewed, among the newest two thousand. */
export async function countDeskQueues(
  db: Database,
  _editor: Editor,
  { userId, filter = {} }: { userId: string; filter?: Omit<DeskFilter, 'state'> | undefined },
): Promise<Record<DeskFilter['state'], number>> {
  const needsDispatch = filter.source !== undefined || filter.language !== undefined;
  const count = (state: DeskFilter['state']) => sql`(select count(*)::int from ${fromState(state, userId)}
    ${needsDispatch ? sql`join dispatches d on d.id = t.dispatch_id` : sql``}
    where ${sql.join(conditionsOf({ ...filter, state }), sql` and `)}) as ${sql.identifier(state)}`;
  const [row] = await db.execute<Record<DeskFilter['state'], number>>(
    sql`select ${sql.join(deskStates.map(count), sql`, `)}`,
  );
  return row ?? { held: 0, refused: 0, untranslated: 0, published_unreviewed: 0, mine: 0 };
}

/** Another dispatch of the same event, with its translation for an edition where there is one. */
export type EventDispatch = {
  dispatchId: string;
  source: string;
  language: string;
  headline: string;
  receivedAt: Date;
  translationId: string | null;
  state: (typeof wireTranslations.$inferSelect)['state'] | null;
  decision: (typeof wireTranslations.$inferSelect)['decision'];
  articleStatus: (typeof wireTranslations.$inferSelect)['articleStatus'];
  isChosen: boolean;
};

/** The dispatches that tell of an event, what came first first; with the translation of each for this edition. */
export async function listEventDispatches(
  db: Database,
  _editor: Editor,
  { clusterId, locale }: { clusterId: string; locale: string },
): Promise<EventDispatch[]> {
  const rows = await db.execute<Omit<EventDispatch, 'receivedAt'> & { receivedAt: string }>(sql`
    select d.id as "dispatchId", s.name as source, d.language, d.headline, d.created_at as "receivedAt",
      t.id as "translationId", t.state, t.decision, t.article_status as "articleStatus",
      d.id is not distinct from c.chosen_dispatch_id as "isChosen"
    from event_clusters c join dispatches d on d.cluster_id = c.id join sources s on s.id = d.source_id
    left join wire_translations t on t.dispatch_id = d.id and t.locale = ${locale}
    where c.id = ${clusterId} order by d.created_at, d.id`);
  return rows.map(({ receivedAt, ...row }) => ({ ...row, receivedAt: new Date(receivedAt) }));
}

/** Headlines and standfirsts that a model rewrote and that stand so. */
export async function listStandingRewrites(db: Database | Transaction, _editor: Editor, translationId: string) {
  const rows = await db.execute<{
    id: string;
    part: string;
    before: string;
    after: string;
    engine: string;
    madeAt: string;
  }>(sql`
    select id, part, before, after, engine, made_at as "madeAt" from wire_rewrites
    where translation_id = ${translationId} and undone_at is null order by made_at`);
  return rows.map(({ madeAt, ...row }) => ({ ...row, madeAt: new Date(madeAt) }));
}

/** What the fingerprints of these translations are made of. */
export async function listFingerprintParts(db: Database, _editor: Editor, translationIds: readonly string[]) {
  if (translationIds.length === 0) return [];
  type Translation = typeof wireTranslations.$inferSelect;
  type Sentence = { segment: string; sourceHash: string; target: string | null };
  return db.execute<
    Pick<Translation, 'id' | 'verdict' | 'decision' | 'state'> & {
      version: number | null;
      rows: Sentence[];
      rewrites: { id: string }[];
    }
  >(sql`
    select t.id, t.verdict, t.decision, t.state, (select a.version from articles a where a.id = t.article_id) as version,
      (select coalesce(json_agg(json_build_object('segment', g.segment, 'sourceHash', g.source_hash, 'target', g.target)
        order by g.position), '[]') from wire_segments g where g.translation_id = t.id) as rows,
      (select coalesce(json_agg(json_build_object('id', w.id) order by w.made_at), '[]') from wire_rewrites w
        where w.translation_id = t.id and w.undone_at is null) as rewrites
    from wire_translations t where t.id in ${translationIds}`);
}
