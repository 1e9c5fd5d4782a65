import { createHash } from 'node:crypto';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Block } from '#document/article-document.ts';
import { isCredit, pairBlocks } from '#document/originals/pair-blocks.ts';
import { documentToText } from '#document/to-text.ts';

/** A passage of a translated article that a reader may find wrong. */
export type ReportablePassage = {
  /** `text` for the whole, `headline`, `standfirst`, or the number of the block in the body, from 0. */
  passage: string;
  /** What readers are shown; of the whole its headline. */
  target: string;
  /** The same in the original, where its licence lets us show it and the two can be matched with certainty; else null. */
  source: string | null;
  /** Stands for the text: whoever sends it back has seen this one. */
  seen: string;
};

/** Everything that a reader may point at in an article, in the order of reading; of one that nobody translated nothing. */
export function reportablePassages({ headline, standfirst, body, provenance }: PublishedArticle): ReportablePassage[] {
  if (!provenance) return [];
  const pairs = provenance.original ? pairBlocks(body, provenance.original) : null;
  const head = [
    { passage: 'text', target: headline, source: provenance.headline },
    { passage: 'headline', target: headline, source: provenance.headline },
    { passage: 'standfirst', target: standfirst, source: null },
  ];
  const blocks = body.content.map((block, index) => {
    const original = pairs?.get(index);
    return {
      passage: String(index),
      target: isCredit(block) ? '' : textOf(block),
      source: original ? textOf(original) : null,
    };
  });
  return [...head, ...blocks]
    .filter(({ target }) => target !== '')
    .map((passage) => ({ ...passage, seen: digestOf(passage.target) }));
}

function textOf(block: Block): string {
  return documentToText({ type: 'doc', content: [block] }).trim();
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
