import { wordDifference } from '#lib/word-difference.ts';

type Props = {
  before: string;
  after: string;
  /** What is said of words that went and words that came, to those who don't see it. */
  texts: { removed: string; added: string };
  /** The colour of what went. */
  tone: 'text-soft' | 'text-signal';
};

/** A text with what came and went in it, word by word, told by more than colour. */
export function ChangedWords({ before, after, texts, tone }: Props) {
  return wordDifference(before, after).map(({ kind, text }, index) => {
    // Runs have no names, and their order is all there is to them.
    const key = `${index} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    if (kind === 'added')
      return (
        <ins className="bg-tint font-semibold underline decoration-2 underline-offset-2" key={key}>
          <span className="sr-only">[{texts.added}</span> {text}
          <span className="sr-only">]</span>
        </ins>
      );
    return (
      <del className={`${tone} line-through`} key={key}>
        <span className="sr-only">[{texts.removed}</span> {text}
        <span className="sr-only">]</span>
      </del>
    );
  });
}
