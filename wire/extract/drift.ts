import type { PageMeasures } from './article.ts';

/** What a source's articles usually measure: medians of figures, the language of most, the share behind a paywall. */
export type UsualMeasures = {
  /** Of how many articles. */
  articles: number;
  characters: number;
  paragraphs: number;
  language: string | null;
  /** Of 0 to 1: how many articles show signs of a paywall. */
  paywalled: number;
};

/** In what an article is unlike its source's others; `sentence` says it in words. */
export type Drift = { kind: 'length' | 'paragraphs' | 'language' | 'paywall'; sentence: string };

// Fewer articles have no median worth the name.
const leastArticles = 5;
// Briefs and long reads stand beside each other in every paper: only what is far off is a sign.
const muchShorter = 0.2;
const muchLonger = 8;
const shortest = 600;

/** What the articles of a source usually measure, by those extracted before (some fifty are enough); null for too few. */
export function usualMeasures(known: readonly PageMeasures[]): UsualMeasures | null {
  if (known.length < leastArticles) return null;
  return {
    articles: known.length,
    characters: medianOf(known.map(({ characters }) => characters)),
    paragraphs: medianOf(known.map(({ paragraphs }) => paragraphs)),
    language: commonest(known.flatMap(({ language }) => language ?? [])),
    paywalled: known.filter(({ paywall }) => paywall.length > 0).length / known.length,
  };
}

/**
 * In what an article is unlike its source's usual ones; nothing where it is not, or where nothing usual is known. One such
 * article may be odd; several one after the other mean that the site has changed.
 */
export function findDrift(measures: PageMeasures, usual: UsualMeasures | null): Drift[] {
  if (!usual || usual.articles < leastArticles) return [];
  return [
    lengthDrift(measures, usual),
    paragraphDrift(measures, usual),
    languageDrift(measures, usual),
    paywallDrift(measures, usual),
  ].filter((drift) => drift !== null);
}

function lengthDrift({ characters }: PageMeasures, usual: UsualMeasures): Drift | null {
  const isShort = characters < usual.characters * muchShorter && usual.characters >= shortest;
  const isLong = characters > usual.characters * muchLonger && characters > 20_000;
  if (!isShort && !isLong) return null;
  const sentence = `The text has ${count(characters, 'character')}, where this source’s usually have about ${figure(usual.characters)}.`;
  return { kind: 'length', sentence };
}

// The text may be all there and its paragraphs gone, or each line be one.
function paragraphDrift({ characters, paragraphs }: PageMeasures, usual: UsualMeasures): Drift | null {
  if (usual.paragraphs < 3 || characters < usual.characters * muchShorter) return null;
  const usualLength = usual.characters / usual.paragraphs;
  const length = characters / Math.max(1, paragraphs);
  if (length < usualLength * 5 && length > usualLength / 5) return null;
  const sentence = `${count(characters, 'character')} stand in ${count(paragraphs, 'paragraph')}; this source’s paragraphs usually have about ${figure(usualLength)}.`;
  return { kind: 'paragraphs', sentence };
}

function languageDrift({ language }: PageMeasures, usual: UsualMeasures): Drift | null {
  if (language === null || usual.language === null || language === usual.language) return null;
  const name = (tag: string) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  const sentence = `The text seems to be in ${name(language)}; this source usually writes ${name(usual.language)}.`;
  return { kind: 'language', sentence };
}

function paywallDrift({ paywall }: PageMeasures, usual: UsualMeasures): Drift | null {
  if (paywall.length === 0 || usual.paywalled > 0.2) return null;
  const [sign = ''] = paywall;
  const told: Readonly<Record<string, string>> = { marked: 'its markup names one', declared: 'the page declares one' };
  const sentence = `There seems to be a paywall (${told[sign] ?? `«${sign}»`}), which this source’s articles usually have not.`;
  return { kind: 'paywall', sentence };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function figure(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function count(value: number, noun: string): string {
  return `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;
}
