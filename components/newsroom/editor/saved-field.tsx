import { useEffect, useRef, useState } from 'react';
import { BlockField } from './block-field.tsx';

type Props = {
  label: string;
  hint: string;
  /** What the server has. */
  value: string;
  canBeEmpty: boolean;
  /** Gives what went wrong as a sentence, or null. */
  save: (value: string) => Promise<string | null>;
};

const pause = 800;

/** A field that is saved by itself, when somebody pauses or leaves it: what a medium says wherever it is shown. */
export function SavedField({ label, hint, value, canBeEmpty, save }: Props) {
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    if (typed.trim() !== value) setProblem(await save(typed));
  };
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (typed.trim() === '' && !canBeEmpty) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [typed, canBeEmpty]);
  return (
    <div>
      <BlockField hint={hint} label={label} onChange={setTyped} onLeave={send} value={typed} />
      {problem && (
        <p className="font-bold text-signal" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
