import type { Sql } from '#db/client.ts';

/** The revisions of an article, the first one first. */
export async function listRevisions(sql: Sql, articleId: string) {
  return sql<{ version: number; cause: string; userId: string | null; content: { headline: string } }[]>`
    select version, cause, user_id as "userId", content from revisions where article_id = ${articleId} order by version`;
}

/** The entries of the audit log on something, in their order. */
export async function listAuditEntries(sql: Sql, subjectId: string) {
  return sql<{ act: string; actorKind: string; actorName: string; details: Record<string, unknown> }[]>`
    select act, actor_kind as "actorKind", actor_name as "actorName", details
    from audit_log where subject_id = ${subjectId} order by id`;
}

/** When the job that will publish an article is to run, or null where there is none. */
export async function findPublicationJob(sql: Sql, articleId: string): Promise<{ runAt: Date; task: string } | null> {
  const [job] = await sql<{ runAt: Date; task: string }[]>`
    select run_at as "runAt", task_identifier as task from graphile_worker.jobs where key = ${`publish:${articleId}`}`;
  return job ?? null;
}

/** What the desk was told of an article, in its order. */
export async function listNotices(sql: Sql, articleId: string) {
  return sql<{ kind: string; details: Record<string, unknown> }[]>`
    select kind, details from desk_notices where article_id = ${articleId} order by id`;
}

/** Everything that an act on articles could leave, as one text: two that are equal mean that nothing was left. */
export async function snapshot(sql: Sql): Promise<string> {
  const [row] = await sql<{ state: string }[]>`
    select json_build_object(
      'articles', (select json_agg(a order by a.id) from articles a),
      'stories', (select count(*) from stories),
      'revisions', (select count(*) from revisions),
      'audit', (select count(*) from audit_log),
      'corrections', (select count(*) from corrections),
      'reviews', (select count(*) from reviews),
      'notes', (select count(*) from article_notes),
      'notices', (select count(*) from desk_notices),
      'slugs', (select count(*) from article_slugs),
      'authors', (select json_agg(l order by l.article_id, l.position) from article_authors l),
      'tags', (select json_agg(l order by l.article_id, l.position) from article_tags l),
      'jobs', (select json_agg(j order by j.id) from graphile_worker.jobs j))::text as state`;
  return row?.state ?? '';
}
