import type { Sql } from '#db/client.ts';
import { searchArticles } from '#db/queries/published-search.ts';

/** What is searched for, by how often it stands in the articles of an edition. */
export type SearchSamples = {
  common: string[];
  frequent: string[];
  rare: string[];
  pairs: string[];
  phrases: string[];
  misspelt: string[];
  beginnings: string[];
  /** The section with the slug `monde`. */
  sectionId: string;
  /** The cursor of the 15th page by query. */
  after: Map<string, string>;
};

const deepPage = 15;

/** Takes samples from the words that the worker counted. */
export async function listSearchSamples(sql: Sql, locale: string): Promise<SearchSamples> {
  const [{ articles }] = await sql<[{ articles: number }]>`
    select count(*)::int as articles from articles where locale = ${locale} and status = 'published'`;
  const between = async (from: number, to: number) => {
    const rows = await sql<{ word: string }[]>`
      select word from search_words where locale = ${locale} and documents between ${Math.round(from)} and ${Math.round(to)} and length(word) > 4
      order by documents desc, word limit 30`;
    return rows.map(({ word }) => word);
  };
  const common = await between(articles * 0.3, articles);
  const frequent = await between(articles * 0.05, articles * 0.1);
  const rare = await between(1, 5);
  const headlines = await sql<{ headline: string }[]>`
    select headline from articles where locale = ${locale} and status = 'published' order by id desc limit 30`;
  const [section] = await sql<{ id: string }[]>`
    select section_id as id from section_names where locale = ${locale} and slug = 'monde'`;
  return {
    common,
    frequent,
    rare,
    pairs: common.map((word, index) => `${word} ${common[(index + 7) % common.length]}`),
    phrases: headlines.map(({ headline }) => `"${headline.split(' ').slice(1, 4).join(' ')}"`),
    misspelt: frequent.map(exchangeTwo),
    beginnings: [...common, ...frequent, ...rare].map((word, index) => word.slice(0, 2 + (index % 4))),
    sectionId: section?.id ?? '',
    after: await findCursors(sql, locale, common.slice(0, 10)),
  };
}

function exchangeTwo(word: string): string {
  return `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
}

async function findCursors(sql: Sql, locale: string, words: readonly string[]): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (const q of words) {
    let after: string | null = null;
    for (let number = 1; number < deepPage; number += 1) {
      after = (await searchArticles(sql, { locale, q, after, limit: 20 }))?.next ?? null;
      if (after === null) break;
    }
    if (after !== null) cursors.set(q, after);
  }
  return cursors;
}
