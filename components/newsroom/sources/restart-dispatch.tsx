import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import type { ListedDispatch } from '#db/queries/editor-source-dispatches.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';

type Props = {
  dispatch: ListedDispatch;
  restart: (before: FormState, data: FormData) => Promise<FormState>;
};

const texts = sourceTexts.dispatches;

/** What can be done with a dispatch that has come to a halt, or to its end. */
export function RestartDispatch({ dispatch, restart }: Props) {
  const { id, status, stage, headline } = dispatch;
  if (status === 'waiting') return null;
  // What is ready, and waits for a word or stumbled at the end, need not begin anew.
  const isReady = stage === 'file' && status !== 'done';
  const next = { label: texts.file, fullLabel: texts.fileThis(headline) };
  const anew = { label: texts.restart, fullLabel: texts.restartThis(headline) };
  return (
    <>
      {isReady && <ActButton action={restart} fields={{ dispatchId: id, from: 'file' }} {...next} />}
      {!isReady && status !== 'done' && (
        <ActButton action={restart} fields={{ dispatchId: id, from: 'recognise' }} {...anew} />
      )}
      <details>
        <summary
          aria-label={texts.againThis(texts.again, headline)}
          className="w-fit cursor-pointer py-1 text-soft underline decoration-dotted underline-offset-3"
        >
          {texts.again}
        </summary>
        {waysOf(dispatch).map((from) => {
          const label = texts.againFrom[from];
          const words = { label, fullLabel: texts.againThis(label, headline) };
          return <ActButton action={restart} fields={{ dispatchId: id, from }} key={from} {...words} />;
        })}
      </details>
    </>
  );
}

function waysOf({ licenceUsed, url, translatedId }: ListedDispatch): (keyof typeof texts.againFrom)[] {
  return [
    'recognise',
    ...(licenceUsed === 'full' && /^https?:/i.test(url) ? (['extract'] as const) : []),
    ...(translatedId === null ? [] : (['translate'] as const)),
  ];
}
