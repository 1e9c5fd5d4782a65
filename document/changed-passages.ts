import { diffArrays } from 'diff';
import type { ArticleDocument } from '#document/article-document.ts';
import { documentToText } from '#document/to-text.ts';

/** A passage that says something else than before; empty on the side where it is not. */
export type ChangedPassage = { before: string; after: string };

/**
 * The passages of a text whose words changed, from top to bottom. What changed in typography or form alone (blanks, quotation
 * marks, apostrophes, dashes, bold) says the same; so do pictures.
 */
export function changedPassages(before: ArticleDocument, after: ArticleDocument): ChangedPassage[] {
  const [old, now] = [passagesOf(before), passagesOf(after)];
  const changed: ChangedPassage[] = [];
  let gone: string[] = [];
  // What was taken away and what was put in its place are compared one by one, from the top.
  const close = (come: readonly string[]) => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1)
      changed.push({ before: gone[at] ?? '', after: come[at] ?? '' });
    gone = [];
  };
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(old.map(wordsOf), now.map(wordsOf))) {
    if (removed) gone = old.slice(from, from + count);
    else close(added ? now.slice(to, to + count) : []);
    from += added ? 0 : count;
    to += removed ? 0 : count;
  }
  close([]);
  return changed;
}

/** Whether two lines say the same but for their typography. */
export function isSameWording(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function passagesOf({ content }: ArticleDocument): string[] {
  return content.map((block) => documentToText({ type: 'doc', content: [block] })).filter((text) => text.trim() !== '');
}

// A comma between digits makes another number, and stays; so does every other sign that is no matter of taste.
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s*([";:!?%])\s*/g, '$1')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
