import type { ArticleDocument, Paragraph } from '#document/article-document.ts';
import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { otherSourcesJson } from './other-sources-json.ts';
import { type Card, cardColumns, isPublished, type Picture, pictureJson, reviewHolds } from './published-cards.ts';

/** A medium that a body shows. */
export type BodyMedium = Picture & {
  kind: 'image' | 'audio' | 'video';
  mimeType: string;
  file: string;
  byteSize: number;
};

/** Where a translated article comes from and who answers for it, computed from what is on record. */
export type Provenance = {
  source: { id: string; name: string; homepage: string };
  language: string;
  url: string;
  headline: string;
  byline: string;
  sourcePublishedAt: Date | null;
  sourceUpdatedAt: Date | null;
  /** The program that translated most of it; `person` where people translated every sentence. */
  engine: string;
  /** What a model has brought into the style of the house. */
  rewritten: ('headline' | 'standfirst')[];
  translatedAt: Date;
  /** The original text, where the source's licence lets us show all of it today; else null. */
  original: ArticleDocument | null;
  /** The first paragraph of the original, to quote from where the whole may not be shown; else null. */
  opening: Paragraph | null;
  /** The last review since the text last changed, or null. */
  review: { by: string; at: Date } | null;
};

/** A published article with everything that its page shows. */
export type PublishedArticle = Card & {
  body: ArticleDocument;
  leadCaption: string;
  wordCount: number;
  updatedAt: Date | null;
  authors: { slug: string; name: string; role: string | null }[];
  tags: { slug: string; name: string }[];
  corrections: { note: string; correctedAt: Date }[];
  /** The same story in other editions. */
  versions: { id: string; locale: string; section: string; slug: string; headline: string }[];
  /** Media of the body by id. */
  media: Record<string, BodyMedium>;
  /** Articles that the body links to, by id: their address today. */
  linked: Record<string, { section: string; slug: string }>;
  provenance: Provenance | null;
  /** What other newsrooms wrote of the same story: what was translated here in any edition, and what came over the wire. */
  otherSources: OtherSource[];
};

/** A dispatch of another newsroom about the same story. */
export type OtherSource = { source: string; language: string; headline: string; url: string; publishedAt: Date | null };

/** What stands at an address: an article, the trace of a withdrawn one, or the way to today's address. */
export type AddressedArticle =
  | { kind: 'published'; article: PublishedArticle }
  | { kind: 'moved'; section: string; slug: string }
  | {
      kind: 'withdrawn';
      headline: string;
      /** Empty where its source took it back: then `source` says which. */
      reason: string;
      source: string | null;
      withdrawnAt: Date;
      section: { slug: string; name: string };
    };

type Address = {
  id: string;
  storyId: string;
  status: 'published' | 'withdrawn';
  slug: string;
  section: { slug: string; name: string };
  headline: string;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  source: string | null;
  knownSection: boolean;
};

/** Finds what has, or ever had, the address `section`/`slug` in an edition; null for what never stood there. */
export async function findAtAddress(
  sql: Sql,
  { locale, section, slug }: { locale: string; section: string; slug: string },
): Promise<AddressedArticle | null> {
  const [found] = await sql<Address[]>`
    select a.id, a.story_id as "storyId", a.status, a.slug, a.headline,
      a.withdrawn_at as "withdrawnAt", a.withdrawal_reason as "withdrawalReason",
      case when a.withdrawal_reason = '' then (select s.name from sources s where s.id = (
        select d.source_id from dispatches d where d.article_id = a.id
        union all
        select d.source_id from translations t join dispatches d on d.id = t.dispatch_id where t.article_id = a.id
        limit 1)) end as source,
      (select json_build_object('slug', n.slug, 'name', n.name) from section_names n
        where n.section_id = a.section_id and n.locale = a.locale) as section,
      exists (select from section_slugs s where s.locale = ${locale} and s.slug = ${section}) as "knownSection"
    from article_slugs known join articles a on a.id = known.article_id
    where known.locale = ${locale} and known.slug = ${slug} and a.status in ('published', 'withdrawn')`;
  if (!found?.knownSection) return null;
  tagPage(pageTag('article', found.id), pageTag('story', found.storyId), `edition:${locale}`);
  if (found.status === 'withdrawn') {
    const { headline, withdrawnAt, withdrawalReason, source } = found;
    return {
      kind: 'withdrawn',
      headline,
      section: found.section,
      reason: withdrawalReason ?? '',
      source,
      withdrawnAt: withdrawnAt ?? new Date(0),
    };
  }
  if (found.slug !== slug || found.section.slug !== section) {
    return { kind: 'moved', section: found.section.slug, slug: found.slug };
  }
  return { kind: 'published', article: await getPublishedArticle(sql, locale, found.id) };
}

type ArticleRow = Omit<PublishedArticle, 'corrections' | 'media' | 'provenance' | 'linked' | 'otherSources'> & {
  corrections: { note: string; correctedAt: string }[];
  media: BodyMedium[];
  linked: { id: string; section: string; slug: string }[];
  authorIds: string[];
  tagIds: string[];
  /** Every article that the body links to, published or not. */
  linkedIds: string[];
  provenance: ProvenanceJson | null;
  otherSources: (Omit<OtherSource, 'publishedAt'> & { publishedAt: string | null; sourceId: string })[];
};

type ProvenanceJson = Omit<Provenance, 'sourcePublishedAt' | 'sourceUpdatedAt' | 'translatedAt' | 'review'> & {
  sourcePublishedAt: string | null;
  sourceUpdatedAt: string | null;
  translatedAt: string;
  review: { by: string; at: string } | null;
};

async function getPublishedArticle(sql: Sql, locale: string, id: string): Promise<PublishedArticle> {
  const [article] = await listWholeArticles(sql, { locale, ids: [id] });
  if (!article) throw new Error(`article ${id} vanished while its page was made`);
  return article;
}

/** The published articles with these ids, each with everything that its page shows, in any order. */
export async function listWholeArticles(
  sql: Sql,
  { locale, ids }: { locale: string; ids: readonly string[] },
): Promise<PublishedArticle[]> {
  const rows = await sql<ArticleRow[]>`
    select ${cardColumns(sql, locale)}, a.body, a.lead_caption as "leadCaption", a.word_count as "wordCount",
      a.updated_at as "updatedAt", ${articleParts(sql, locale)}
    from articles a where a.id = any(${[...ids]}::uuid[]) and ${isPublished(sql)}`;
  return rows.map(readArticle);
}

function readArticle(row: ArticleRow): PublishedArticle {
  tagArticle(row);
  const { authorIds: _authorIds, tagIds: _tagIds, linkedIds: _linkedIds, ...article } = row;
  return {
    ...article,
    corrections: row.corrections.map(({ note, correctedAt }) => ({ note, correctedAt: new Date(correctedAt) })),
    media: Object.fromEntries(row.media.map((medium) => [medium.id, medium])),
    linked: Object.fromEntries(row.linked.map(({ id: linkedId, ...address }) => [linkedId, address])),
    provenance: row.provenance && readProvenance(row.provenance),
    otherSources: row.otherSources.map(({ sourceId: _sourceId, publishedAt, ...other }) => ({
      ...other,
      publishedAt: publishedAt ? new Date(publishedAt) : null,
    })),
  };
}

/** A page shows, or will show once they are public, all of these. */
function tagArticle(row: ArticleRow): void {
  tagPage(pageTag('article', row.id));
  tagPage(...row.media.map((medium) => pageTag('media', medium.id)));
  tagPage(...row.authorIds.map((id) => pageTag('author', id)));
  tagPage(...row.tagIds.map((id) => pageTag('tag', id)));
  tagPage(...row.linkedIds.map((id) => pageTag('article', id)));
  tagPage(...row.versions.map(({ id }) => pageTag('article', id)));
  if (row.picture) tagPage(pageTag('media', row.picture.id));
  if (row.provenance) tagPage(pageTag('source', row.provenance.source.id));
  tagPage(...row.otherSources.map(({ sourceId }) => pageTag('source', sourceId)));
}

function readProvenance(json: ProvenanceJson): Provenance {
  return {
    ...json,
    sourcePublishedAt: json.sourcePublishedAt ? new Date(json.sourcePublishedAt) : null,
    sourceUpdatedAt: json.sourceUpdatedAt ? new Date(json.sourceUpdatedAt) : null,
    translatedAt: new Date(json.translatedAt),
    review: json.review && { by: json.review.by, at: new Date(json.review.at) },
  };
}

const articleParts = (sql: Sql, locale: string) => sql`
  (select coalesce(json_agg(json_build_object('slug', w.slug, 'name', w.name, 'role', p.role) order by b.position), '[]')
    from article_authors b join authors w on w.id = b.author_id
    left join author_profiles p on p.author_id = w.id and p.locale = a.locale
    where b.article_id = a.id) as authors,
  (select coalesce(array_agg(b.author_id), '{}') from article_authors b where b.article_id = a.id) as "authorIds",
  (select coalesce(array_agg(b.tag_id), '{}') from article_tags b where b.article_id = a.id) as "tagIds",
  (select coalesce(array_agg(distinct link #>> '{}'), '{}')
    from jsonb_path_query(a.body, '$.**.article ? (@ != null)') as link) as "linkedIds",
  (select coalesce(json_agg(json_build_object('slug', g.slug, 'name', g.name) order by b.position), '[]')
    from article_tags b join tags g on g.id = b.tag_id where b.article_id = a.id) as tags,
  (select coalesce(json_agg(json_build_object('note', c.note, 'correctedAt', c.corrected_at) order by c.corrected_at desc), '[]')
    from corrections c where c.article_id = a.id) as corrections,
  (select coalesce(json_agg(json_build_object(
      'id', o.id, 'locale', o.locale, 'section', n.slug, 'slug', o.slug, 'headline', o.headline) order by o.locale), '[]')
    from articles o join section_names n on n.section_id = o.section_id and n.locale = o.locale
    where o.story_id = a.story_id and o.id <> a.id and ${isPublished(sql, 'o')}) as versions,
  (select coalesce(json_agg((${pictureJson(sql, locale)})::jsonb || jsonb_build_object(
      'kind', m.kind, 'mimeType', m.mime_type, 'file', m.file, 'byteSize', m.byte_size)), '[]')
    from media m where m.id = any(array(select (jsonb_path_query(a.body, '$.**.media') #>> '{}')::uuid))) as media,
  (select coalesce(json_agg(json_build_object('id', o.id, 'section', n.slug, 'slug', o.slug)), '[]')
    from articles o join section_names n on n.section_id = o.section_id and n.locale = o.locale
    where ${isPublished(sql, 'o')}
      and o.id = any(array(select (jsonb_path_query(a.body, '$.**.article ? (@ != null)') #>> '{}')::uuid))) as linked,
  ${provenanceJson(sql)} as provenance,
  ${otherSourcesJson(sql)} as "otherSources"`;

// The original's text leaves the database only where the licence allows it on the day that the page is made.
const provenanceJson = (sql: Sql) => sql`
  (select json_build_object(
      'source', json_build_object('id', s.id, 'name', s.name, 'homepage', s.homepage),
      'language', d.language, 'url', d.url, 'headline', d.headline, 'byline', d.byline,
      'sourcePublishedAt', d.source_published_at, 'sourceUpdatedAt', d.source_updated_at,
      'engine', t.engine, 'translatedAt', t.translated_at,
      'rewritten', (select coalesce(json_agg(distinct w.part), '[]')
        from wire_translations o join wire_rewrites w on w.translation_id = o.id
        where o.article_id = a.id and w.undone_at is null),
      'original', case when licence.is_full then d.body end,
      'opening', case when not licence.is_full
        then jsonb_path_query_first(d.body, '$.content[*] ? (@.type == "paragraph" && exists (@.content))') end,
      'review', (select json_build_object('by', u.name, 'at', r.reviewed_at)
        from reviews r join users u on u.id = r.user_id
        where r.article_id = a.id and ${reviewHolds(sql)}
        order by r.reviewed_at desc limit 1))
    from translations t join dispatches d on d.id = t.dispatch_id join sources s on s.id = d.source_id
    cross join lateral (select s.licence_policy = 'full' and coalesce(s.licence_until > now(), true) as is_full) licence
    where t.article_id = a.id)`;
