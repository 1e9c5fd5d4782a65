import { articles, type TrialArticle } from './articles.ts';
import { corners } from './houses/corners.ts';
import type { House } from './houses/house.ts';
import { papers } from './houses/papers.ts';
import { systems } from './houses/systems.ts';

/** A page of the trial: what must be found in it, and whatever else may be. */
export type TrialPage = { name: string; html: string; wanted: readonly string[]; allowed: readonly string[] };

/** How an extractor did on one page: paragraphs kept of those wanted, words that are none of the article's, of all words. */
export type Score = {
  name: string;
  kept: number;
  wanted: number;
  foreign: number;
  words: number;
  milliseconds: number;
};

/** All pages of the trial. */
export const trialPages: readonly TrialPage[] = [...systems, ...papers, ...corners].map(([house, language]) =>
  pageOf(house, articles[language]),
);

function pageOf(house: House, article: TrialArticle): TrialPage {
  const shown = article.paragraphs.slice(0, house.free);
  const parts = house.shows ?? [];
  const wanted = [...shown, ...(parts.includes('list') ? article.list : [])];
  const { headline, standfirst, author, place, crosshead, quotation, list, table, caption, credit } = article;
  const allowed = [
    headline,
    standfirst,
    author,
    place,
    crosshead,
    quotation,
    ...list,
    ...table.flat(),
    caption,
    credit,
  ];
  return {
    name: `${house.name} (${article.language})`,
    html: house.render(article),
    wanted,
    allowed: [...shown, ...allowed],
  };
}

/** Scores what an extractor made of a page (its text). Time is the median of a few runs. */
export async function score(page: TrialPage, extract: (html: string) => Promise<string> | string): Promise<Score> {
  const times: number[] = [];
  let text = '';
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    text = await extract(page.html);
    times.push(performance.now() - begun);
  }
  const found = fold(text);
  const kept = page.wanted.filter((paragraph) => found.includes(fold(paragraph))).length;
  // The longest first: a short text may stand within a long one.
  const known = [...page.allowed, ...page.wanted].map(fold).sort((a, b) => b.length - a.length);
  const left = known.reduce((rest, part) => rest.replaceAll(part, ' | '), found);
  const milliseconds = times.sort((a, b) => a - b)[2] ?? 0;
  return { name: page.name, kept, wanted: page.wanted.length, foreign: count(left), words: count(found), milliseconds };
}

// Words alone, each with a blank around it.
function fold(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}

function count(folded: string): number {
  return folded.split(/[\s|]+/).filter((word) => word !== '').length;
}
