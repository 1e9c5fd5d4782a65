import type { Sql } from '#db/client.ts';

/** Tables that grow with every article: none of them may be read from end to end for a page. */
export const growingTables: readonly string[] = [
  'articles',
  'article_authors',
  'article_reads',
  'article_slugs',
  'article_tags',
  'corrections',
  'dispatches',
  'media',
  'media_texts',
  'revisions',
  'reviews',
  'stories',
  'translations',
];

/**
 * Fills an empty database with `count` articles of ten years, set-based and without triggers, because that takes seconds
 * instead of minutes; what the triggers would have written is written here. Sections and subjects follow Zipf's law, the
 * paper grew over time, every tenth article is English, every third came over the wire.
 */
export async function fillLargePaper(sql: Sql, count: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local synchronous_commit = off`;
    await tx`select setseed(0.5)`;
    await tx`create temporary table made on commit drop as
      select n, uuidv7(-age) as id, uuidv7(-age) as story_id, now() - age as at, n % 10 = 0 as is_english,
        case when n % 500 = 7 then 'scheduled' when n % 100 = 57 then 'in_review'
          when n % 50 = 7 then 'draft' when n % 100 = 9 then 'withdrawn' else 'published' end as status,
        floor(power(16, random())) as section, 1 + floor(random() * 60) as author, n % 3 = 0 as is_wire
      from (select n, make_interval(secs => power(random(), 1.5) * 315576000) as age from generate_series(1, ${count}::int) n) ages`;
    await tx`update made m set story_id = o.story_id from made o where m.is_english and o.n = m.n - 1`;
    await fillFrame(tx);
    await fillArticles(tx);
    await fillWire(tx);
  });
  await sql`vacuum (analyze)`;
}

type Step = Parameters<Parameters<Sql['begin']>[1]>[0];

/** Numbered rows have numbered ids. */
const id = (tx: Step, kind: string, number: string) =>
  tx`lpad(md5(${kind}), 20, '0')::text || lpad(to_hex(${tx.unsafe(number)}::int), 12, '0')`;

async function fillFrame(tx: Step): Promise<void> {
  await tx`insert into sections (id, key, parent_id, position)
    select (${id(tx, 'section', 'n')})::uuid, 'section-' || n,
      case when n > 5 then (${id(tx, 'section', '1 + n % 5')})::uuid end, n from generate_series(1, 15) n`;
  await tx`insert into section_names (section_id, locale, slug, name)
    select (${id(tx, 'section', 'n')})::uuid, locale, 'section-' || n || '-' || locale, 'Section ' || n
    from generate_series(1, 15) n, editions`;
  await tx`insert into section_slugs (locale, slug, section_id) select locale, slug, section_id from section_names`;
  await tx`insert into authors (id, slug, name)
    select (${id(tx, 'author', 'n')})::uuid, 'author-' || n, 'Author ' || n from generate_series(1, 60) n`;
  await tx`insert into author_profiles (author_id, locale, role) select id, locale, 'Reporter' from authors, editions`;
  await tx`insert into tags (id, locale, slug, name)
    select (${id(tx, 'tag', 'n')})::uuid, 'fr', 'tag-' || n, 'Tag ' || n from generate_series(1, 400) n`;
  await tx`insert into media (id, kind, file, mime_type, byte_size, sha256, width, height, credit, licence)
    select (${id(tx, 'media', 'n')})::uuid, 'image', n || '.png', 'image/png', 1, n::text, 1600, 900, 'Illustration', 'CC0'
    from generate_series(1, 20000) n`;
  await tx`insert into media_texts (media_id, locale, alt) select id, locale, 'Un port' from media, editions`;
  await tx`insert into users (id, email, name, role) values ((${id(tx, 'user', '1')})::uuid, 'a@b.example', 'A', 'editor')`;
  await tx`insert into sources (id, slug, name, language, homepage, licence_policy)
    select (${id(tx, 'source', 'n')})::uuid, 'source-' || n, 'The Source ' || n, 'en', 'https://source.example', 'full'
    from generate_series(1, 50) n`;
}

async function fillArticles(tx: Step): Promise<void> {
  await tx`insert into stories (id, created_at) select distinct story_id, now() from made`;
  await tx`insert into articles (id, story_id, locale, slug, status, origin, headline, standfirst, body, word_count,
      section_id, lead_media_id, saved_at, created_by, publish_at, published_at, withdrawn_at, withdrawal_reason)
    select id, story_id, case when is_english then 'en' else 'fr' end, 'article-' || n, status::article_status,
      case when is_wire then 'wire' else 'staff' end::article_origin, 'Headline ' || n, 'Standfirst ' || n,
      jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
        jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat(md5(n::text) || ' ', 20)))))), 20,
      (${id(tx, 'section', 'section')})::uuid,
      case when n % 4 > 0 then (${id(tx, 'media', '1 + n % 20000')})::uuid end,
      at, case when not is_wire then (${id(tx, 'user', '1')})::uuid end, case when status = 'scheduled' then now() end,
      case when status in ('published', 'withdrawn') then at end, case when status = 'withdrawn' then at end,
      case when status = 'withdrawn' then 'x' end
    from made`;
  await tx`insert into article_slugs (locale, slug, article_id)
    select locale, slug, id from articles where status in ('published', 'withdrawn')`;
  await tx`insert into article_authors (article_id, author_id, position, published_at)
    select id, (${id(tx, 'author', 'author')})::uuid, 0, case when status = 'published' then at end from made`;
  await tx`insert into article_tags (article_id, tag_id, position, published_at)
    select distinct on (id, tag) id, (${id(tx, 'tag', 'tag')})::uuid, place, case when status = 'published' then at end
    from (select id, status, at, place, floor(power(401, random())) as tag from made, generate_series(0, 2) place
      where not is_english) links`;
  await tx`insert into article_reads (hour, article_id, reads)
    select date_trunc('hour', now()) - make_interval(hours => n % 200), id, 1 from made where n % 2 = 0`;
}

async function fillWire(tx: Step): Promise<void> {
  await tx`insert into dispatches (id, source_id, identity, url, language, headline, body)
    select (${id(tx, 'dispatch', 'n')})::uuid, (${id(tx, 'source', '1 + n % 50')})::uuid, n::text, 'https://source.example/' || n,
      'en', 'Headline', '{"type":"doc","content":[]}' from made where is_wire`;
  await tx`insert into translations (dispatch_id, article_id, engine, translated_at)
    select (${id(tx, 'dispatch', 'n')})::uuid, id, 'engine', at from made where is_wire`;
  await tx`insert into reviews (article_id, version, user_id, reviewed_at)
    select id, 1, (${id(tx, 'user', '1')})::uuid, at from made where n % 6 = 0`;
  await tx`insert into revisions (article_id, version, cause, content)
    select id, 1, 'created', '{}' from made`;
  await tx`insert into corrections (article_id, note, corrected_at) select id, 'Note', at from made where n % 40 = 1`;
}
