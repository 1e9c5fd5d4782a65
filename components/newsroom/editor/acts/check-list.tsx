import { Status } from '#components/ui/status.tsx';
import { checkTexts, explainCheck } from '#messages/newsroom/checks.ts';
import { jumpTo } from './jump-to.ts';
import type { Checks } from './use-checks.ts';

type Props = {
  checks: Checks;
  /** Called before the place of a finding is shown, where something lies over it. */
  onJump?: () => void;
};

/** What should be looked at before publishing: each with the reason, and the way to its place. */
export function CheckList({ checks, onJump }: Props) {
  if (checks === null) return <p className="text-soft">{checkTexts.checking}</p>;
  if (checks === 'unknown') return <p>{checkTexts.unknown}</p>;
  if (checks.length === 0) return <p className="text-soft">{checkTexts.none}</p>;
  return (
    <ul className="grid gap-y-3">
      {checks.map(({ check, level, place, subject }) => {
        const { what, why } = explainCheck({ check, subject });
        return (
          <li className="border-t pt-3" key={`${check} ${JSON.stringify(place)} ${subject}`}>
            <p className={level === 'blocks' ? 'font-bold text-signal' : 'font-bold'}>{what}</p>
            <p className="mt-0.5 text-soft">{why}</p>
            <p className="mt-1 flex items-center justify-between gap-x-3">
              <Status tone={level === 'blocks' ? 'act' : 'quiet'}>{checkTexts[level]}</Status>
              <button
                className="min-h-8 cursor-pointer underline underline-offset-2"
                onClick={() => {
                  onJump?.();
                  // After the dialog has given the focus back.
                  setTimeout(() => jumpTo(place));
                }}
                type="button"
              >
                {checkTexts.jump}
                <span className="sr-only"> : {what}</span>
              </button>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
