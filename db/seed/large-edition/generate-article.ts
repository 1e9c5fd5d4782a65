import type { Random } from '#lib/random.ts';
import { slugOf } from '#lib/slug.ts';
import { uuidv7 } from '#lib/uuidv7.ts';
import type { Prose } from './prose.ts';

/** What generated articles refer to. */
export type Material = {
  locale: string;
  sectionIds: readonly string[];
  authorIds: readonly string[];
  tagIds: readonly string[];
  mediaIds: readonly string[];
  /** Paragraphs to choose from: making each one anew would take most of the time. */
  paragraphs: readonly string[];
};

/** A generated article: its rows, column by column. */
export type GeneratedArticle = {
  id: string;
  storyId: string;
  slug: string;
  kind: string;
  headline: string;
  standfirst: string;
  body: string;
  wordCount: number;
  sectionId: string;
  leadMediaId: string | null;
  publishedAt: Date;
  authorIds: string[];
  tagIds: string[];
};

const kinds = ['news', 'news', 'news', 'news', 'brief', 'brief', 'report', 'analysis', 'interview', 'opinion'];
const year = 31_557_600_000;

/**
 * Makes one published article with the distributions of a real paper: lengths log-normal around 380 words, sections and
 * tags by Zipf's law, more articles lately than long ago, three in four with a picture.
 */
export function generateArticle(material: Material, prose: Prose, random: Random, now: Date): GeneratedArticle {
  const age = Math.min(-Math.log(1 - random.share()) * 2.2, 12) * year + random.whole(60_000, 3_600_000);
  const publishedAt = new Date(now.getTime() - age);
  const headline = prose.words(Math.round(Math.min(16, Math.max(4, random.logNormal(9, 0.3)))));
  const target = Math.min(3000, Math.max(70, random.logNormal(380, 0.65)));
  const blocks: object[] = [];
  let wordCount = 0;
  while (wordCount < target) {
    if (wordCount > 0 && random.share() < 0.15) {
      blocks.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: prose.words(4) }] });
    }
    const text = random.pick(material.paragraphs);
    wordCount += text.split(' ').length;
    blocks.push({ type: 'paragraph', content: [{ type: 'text', text }] });
  }
  const id = uuidv7(publishedAt);
  return {
    id,
    storyId: uuidv7(publishedAt),
    slug: `${slugOf(headline, 70) || 'article'}-${id.slice(-8)}`,
    kind: random.pick(kinds),
    headline,
    standfirst: prose.sentence(),
    body: JSON.stringify({ type: 'doc', content: blocks }),
    wordCount,
    sectionId: zipf(material.sectionIds, random),
    leadMediaId: random.share() < 0.75 ? random.pick(material.mediaIds) : null,
    publishedAt,
    authorIds: [random.pick(material.authorIds)],
    tagIds: [...new Set(Array.from({ length: random.whole(1, 4) }, () => zipf(material.tagIds, random)))],
  };
}

function zipf<T>(items: readonly T[], random: Random): T {
  // The inverse of the continuous distribution of density 1/x: close enough to Zipf, and one step.
  const index = Math.floor(items.length ** random.share()) - 1;
  return items[Math.min(index, items.length - 1)] ?? random.pick(items);
}
