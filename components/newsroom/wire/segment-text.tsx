import { markText } from './marked-text.ts';

type Props = {
  text: string;
  lang: string;
  names: readonly string[];
  /** What the gate found in it. */
  found: readonly string[];
};

/** A sentence with its names underlined and with the places that the gate found. */
export function SegmentText({ text, lang, names, found }: Props) {
  let at = 0;
  return (
    <p className="wrap-anywhere" lang={lang}>
      {markText(text, { names, found }).map(({ kind, text: words, isMarkedUp }) => {
        at += words.length;
        const underline = isMarkedUp ? 'underline decoration-1 underline-offset-3' : '';
        if (kind === 'found')
          return (
            <mark className={`rounded-xs bg-signal/20 px-0.5 text-inherit ${underline}`} key={at}>
              {words}
            </mark>
          );
        const name = kind === 'name' ? 'border-b-[1.5px] border-dotted border-current' : '';
        return (
          <span className={`${name} ${underline}`.trim() || undefined} key={at}>
            {words}
          </span>
        );
      })}
    </p>
  );
}
