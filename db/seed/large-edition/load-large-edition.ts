import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomFrom } from '#lib/random.ts';
import type { Sql } from '../../client.ts';
import { type GeneratedArticle, generateArticle, type Material } from './generate-article.ts';
import { learnProse } from './prose.ts';

const batchSize = 2000;

/**
 * Adds `count` generated articles to the default edition, for measuring: sections, authors, tags and pictures are those
 * that are there. Deterministic but for the ids.
 */
export async function loadLargeEdition(
  sql: Sql,
  count: number,
  report: (done: number, all: number) => void,
  now = new Date(),
): Promise<void> {
  const random = randomFrom(count);
  const [texts, references] = await Promise.all([readTexts(sql), readReferences(sql)]);
  const prose = learnProse(texts, random);
  const material = { ...references, paragraphs: Array.from({ length: 4000 }, () => prose.paragraph()) };
  for (let done = 0; done < count; ) {
    const size = Math.min(batchSize, count - done);
    const batch = Array.from({ length: size }, () => generateArticle(material, prose, random, now));
    await copyArticles(sql, material, batch);
    done += size;
    report(done, count);
  }
  await sql`select count_search_words(${material.locale})`;
  await sql`vacuum (analyze)`;
  await sql`select pg_notify('page_tags', '*')`;
}

async function readTexts(sql: Sql): Promise<string[]> {
  const rows = await sql<{ text: string }[]>`
    select coalesce(string_agg(part #>> '{}', ' '), '') as text
    from articles a join editions e on e.locale = a.locale and e.is_default,
      jsonb_path_query(a.body, '$.**.text') as part
    group by a.id`;
  return rows.map((row) => row.text);
}

async function readReferences(sql: Sql): Promise<Omit<Material, 'paragraphs'>> {
  const [row] = await sql<[Omit<Material, 'paragraphs'>]>`
    select e.locale,
      (select array_agg(n.section_id order by s.position) from section_names n join sections s on s.id = n.section_id
        where n.locale = e.locale) as "sectionIds",
      (select array_agg(id) from authors) as "authorIds",
      (select array_agg(id) from tags where locale = e.locale) as "tagIds",
      (select array_agg(id) from media where kind = 'image') as "mediaIds"
    from editions e where e.is_default`;
  return row;
}

async function copyArticles(sql: Sql, { locale }: Material, batch: GeneratedArticle[]): Promise<void> {
  await sql.begin(async (tx) => {
    // One word to all pages at the end instead of one a row.
    await tx`select set_config('depeche.bulk', 'on', true)`;
    const copy = async (target: string, rows: (string | number | null)[][]) => {
      const stream = await tx.unsafe(`copy ${target} from stdin`).writable();
      await pipeline(Readable.from(rows.map((row) => `${row.map(copyField).join('\t')}\n`)), stream);
    };
    await copy(
      'stories (id, created_at)',
      batch.map((article) => [article.storyId, article.publishedAt.toISOString()]),
    );
    await copy(
      'articles (id, story_id, locale, slug, status, kind, headline, standfirst, body, word_count, section_id, lead_media_id, created_at, saved_at, published_at)',
      batch.map((article) => {
        const at = article.publishedAt.toISOString();
        const { id, storyId, slug, kind, headline, standfirst, body, wordCount, sectionId, leadMediaId } = article;
        return [
          id,
          storyId,
          locale,
          slug,
          'published',
          kind,
          headline,
          standfirst,
          body,
          wordCount,
          sectionId,
          leadMediaId,
          at,
          at,
          at,
        ];
      }),
    );
    const links = (of: (article: GeneratedArticle) => string[]) =>
      batch.flatMap((article) => of(article).map((id, position) => [article.id, id, position]));
    await copy(
      'article_authors (article_id, author_id, position)',
      links((article) => article.authorIds),
    );
    await copy(
      'article_tags (article_id, tag_id, position)',
      links((article) => article.tagIds),
    );
    await tx`select index_articles(${batch.map((article) => article.id)}::uuid[])`;
  });
}

// The text format of COPY (PostgreSQL documentation, COPY, «Text Format»).
function copyField(value: string | number | null): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
