import type { Sql } from '#db/client.ts';

/** Tables that grow with every dispatch: the desk may not read any of them from end to end. */
export const tablesOfDesk: readonly string[] = [
  'articles',
  'dispatches',
  'reviews',
  'revisions',
  'segment_reviews',
  'wire_segments',
  'wire_translations',
];

/**
 * Fills an empty database with a wire desk: `waiting` translations that are held, half as many that wait for a translation,
 * and ten times as many that readers see, every third of them reviewed; twelve sentences each. Without triggers, because
 * that takes seconds instead of minutes.
 */
export async function fillDesk(sql: Sql, waiting: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local synchronous_commit = off`;
    await tx`insert into users (email, name, role) values ('reviewer@full-desk.example', 'Reviewer', 'editor')`;
    await tx`insert into sources (slug, name, language, homepage, licence_policy)
      select 'desk-' || n, 'The Source ' || n, case when n % 2 = 0 then 'en' else 'es' end, 'https://source.example', 'full'
      from generate_series(0, 49) n`;
    await tx`create temporary table made on commit drop as
      select n, uuidv7(-age) as dispatch_id, uuidv7(-age) as id, uuidv7(-age) as article_id, now() - age as at,
        case when n % 23 < 2 then 'held' when n % 23 = 2 then 'untranslated' else 'published' end as kind
      from (select n, make_interval(secs => n * 7) as age from generate_series(1, ${Math.round(waiting * 11.5)}) n) all_of_them`;
    await tx`insert into dispatches (id, source_id, identity, url, language, headline, body, created_at)
      select dispatch_id, (select id from sources where slug = 'desk-' || n % 50), n::text, 'https://source.example/' || n,
        case when n % 2 = 0 then 'en' else 'es' end, 'Headline ' || n, '{"type":"doc","content":[]}', at from made`;
    await tx`insert into wire_translations (id, dispatch_id, locale, state, verdict, article_id, article_status, checked_at,
        created_at)
      select id, dispatch_id, 'fr', case when kind = 'untranslated' then 'untranslated' else 'filed' end::wire_translation_state,
        case kind when 'held' then 'hold' when 'published' then 'publish' end::gate_verdict,
        case when kind <> 'untranslated' then article_id end,
        case kind when 'held' then 'draft' when 'published' then 'published' end::article_status,
        case when kind <> 'untranslated' then at end, at from made`;
    await tx`insert into wire_segments (translation_id, segment, position, block, role, source, source_hash, target, flags)
      select id, case when p = 0 then 'headline/0:0' else 'body/' || p || ':0' end, p, 'body/' || p, 'paragraph',
        'Sentence ' || p, md5(n || '/' || p), case when kind <> 'untranslated' then 'Phrase ' || p end,
        case when p = 3 and kind = 'held' then '[{"rule":"numbers","weight":1,"detail":{}}]' else '[]' end::jsonb
      from made cross join generate_series(0, 11) p`;
    await tx`insert into reviews (article_id, version, user_id, reviewed_at)
      select article_id, 2, (select id from users where name = 'Reviewer'), at from made
      where kind = 'published' and n % 3 = 0`;
    await tx`insert into revisions (article_id, version, cause, content)
      select article_id, 1, 'created', '{}' from made where kind <> 'untranslated'`;
  });
  await sql`analyze`;
}
