import { ChangedWords } from '#document/changed-words.tsx';
import { savingTexts } from '#messages/newsroom/saving.ts';

const { elsewise } = savingTexts.difference;

type Props = { before: string; after: string; isSame?: boolean };

/** A text with what came and went in it; `isSame` where the same words hide another change. */
export function ChangedText({ before, after, isSame = true }: Props) {
  return (
    <>
      <ChangedWords after={after} before={before} texts={savingTexts.difference} tone="text-signal" />
      {before === after && !isSame && <em className="block font-sans text-ui text-soft not-italic">{elsewise}</em>}
    </>
  );
}
