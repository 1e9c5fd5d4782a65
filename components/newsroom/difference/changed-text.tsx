import { wordDifference } from '#lib/word-difference.ts';
import { savingTexts } from '#messages/newsroom/saving.ts';

const { removed, added, elsewise } = savingTexts.difference;

type Props = { before: string; after: string; isSame?: boolean };

/** A text with what came and went in it, told by more than colour; `isSame` where the same words hide another change. */
export function ChangedText({ before, after, isSame = true }: Props) {
  const runs = wordDifference(before, after);
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        // Runs have no names, and their order is all there is to them.
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        if (kind === 'added')
          return (
            <ins className="bg-tint font-semibold underline decoration-2 underline-offset-2" key={key}>
              <span className="sr-only">[{added}</span> {text}
              <span className="sr-only">]</span>
            </ins>
          );
        return (
          <del className="text-signal line-through" key={key}>
            <span className="sr-only">[{removed}</span> {text}
            <span className="sr-only">]</span>
          </del>
        );
      })}
      {before === after && !isSame && <em className="block font-sans text-ui text-soft not-italic">{elsewise}</em>}
    </>
  );
}
