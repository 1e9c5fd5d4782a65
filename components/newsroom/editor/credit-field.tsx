import { use, useEffect, useRef, useState } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { BlockField } from './block-field.tsx';
import { MediaShelfContext } from './media-shelf.ts';

const pause = 800;

/** Whom a medium is credited to, wherever it is shown. */
export function CreditField({ medium }: { medium: ShownMedium }) {
  const shelf = use(MediaShelfContext);
  const [credit, setCredit] = useState(medium.credit);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    if (credit.trim() !== medium.credit) setProblem(await shelf.credit(medium.id, credit));
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (credit.trim() === '') return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [credit]);
  return (
    <div>
      <BlockField
        hint={editorTexts.figure.creditHint}
        label={editorTexts.figure.credit}
        onChange={setCredit}
        onLeave={save}
        value={credit}
      />
      {problem && (
        <p className="font-bold text-signal" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
