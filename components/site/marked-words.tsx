import type { MarkedText } from '#db/queries/published-search.ts';

/** A text in which what was looked for is marked. */
export function MarkedWords({ pieces }: { pieces: MarkedText }) {
  let at = 0;
  return pieces.map(({ text, isMarked }) => {
    at += text.length;
    return isMarked ? <mark key={at}>{text}</mark> : text;
  });
}
