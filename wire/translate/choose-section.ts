import { type SectionTopic, sectionTopics } from './section-topics.ts';

/** A section of the edition that an article is translated for: its slug, and its names in any language. */
export type EditionSection = { readonly slug: string; readonly names: readonly string[] };

/** The section that an article belongs in, and how sure that is, from 0 to 1; under 0.5 it is a guess. */
export type ChosenSection = { readonly slug: string; readonly confidence: number };

/**
 * Chooses among the sections of an edition by what the source calls its categories (best first, in any of the languages of the
 * wire; paths such as «News/Business» too), else by the words of the text. Only ever a section of the edition; null where
 * nothing tells.
 */
export function chooseSection(
  categories: readonly string[],
  text: string,
  sections: readonly EditionSection[],
): ChosenSection | null {
  const named = categories
    .flatMap((category) => category.split(/[/>|:]/))
    .map(plain)
    .filter(Boolean);
  for (const name of named) {
    const own = sections.find(({ slug, names }) => [slug, ...names].map(plain).includes(name));
    if (own) return { slug: own.slug, confidence: 0.95 };
  }
  const byName = strongest(sections, (topic) => named.findIndex((name) => topic.names.has(name)), 0.9);
  if (byName) return byName;
  const byPart = strongest(
    sections,
    (topic) => named.findIndex((name) => name.split(' ').some((word) => topic.names.has(word))),
    0.7,
  );
  return byPart ?? byText(text, sections);
}

// The topic of the first category that tells of one.
function strongest(
  sections: readonly EditionSection[],
  rank: (topic: SectionTopic) => number,
  confidence: number,
): ChosenSection | null {
  const ranked = sectionTopics.map((topic) => ({ topic, at: rank(topic) })).filter(({ at }) => at >= 0);
  for (const { topic } of ranked.sort((a, b) => a.at - b.at)) {
    const chosen = sectionOf(topic, sections);
    if (chosen) return { slug: chosen.slug, confidence: chosen.isExact ? confidence : confidence - 0.2 };
  }
  return null;
}

function byText(text: string, sections: readonly EditionSection[]): ChosenSection | null {
  const words = plain(text.slice(0, 5000)).split(' ');
  const scored = sectionTopics
    .map((topic) => ({ topic, score: words.filter((word) => topic.words.has(word)).length }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const chosen = best && sectionOf(best.topic, sections);
  if (!best || !chosen) return null;
  const lead = (best.score - (second?.score ?? 0)) / best.score;
  return { slug: chosen.slug, confidence: Math.round((0.25 + 0.35 * lead) * 100) / 100 };
}

// The edition’s own section for a topic, or the one that it lies within.
function sectionOf(
  topic: SectionTopic,
  sections: readonly EditionSection[],
): { slug: string; isExact: boolean } | null {
  const find = ({ sections: names }: SectionTopic) =>
    sections.find((section) =>
      [section.slug, ...section.names].map(plain).some((name) => names.includes(name.replaceAll(' ', '-'))),
    );
  const own = find(topic);
  if (own) return { slug: own.slug, isExact: true };
  const around = sectionTopics.find(({ sections: [name] }) => name === topic.within);
  const outer = around && find(around);
  return outer ? { slug: outer.slug, isExact: false } : null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}·]+/gu, ' ')
    .trim();
}
