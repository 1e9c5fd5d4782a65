import { type SubmitEvent, useActionState, useState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { wireBatchEndpoint } from '#paths/wire-desk.ts';
import { askWire } from './ask-wire.ts';

/** What publishes the chosen dispatches where there is no script. */
export type BatchFormAction = (before: FormState, data: FormData) => Promise<FormState>;

/** What became of one of them. */
export type BatchResult = { translationId: string; headline: string; isPublished: boolean; sentence: string };

type Props = { action: BatchFormAction; onPublished: (ids: readonly string[]) => void };

const { batch } = wireDeskTexts;

/** Publishes the dispatches of trusted sources that are chosen in the list, and says of each what became of it. */
export function BatchForm({ action, onPublished }: Props) {
  const [state, submit] = useActionState(action, untouched);
  const [results, setResults] = useState<readonly BatchResult[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const publish = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const translations = new FormData(event.currentTarget).getAll('translation').map(String);
    const answer = await askWire<{ results: BatchResult[] }>(wireBatchEndpoint, { translations });
    setProblem(answer.ok ? null : answer.error.detail);
    if (!answer.ok) return;
    setResults(answer.value.results);
    onPublished(answer.value.results.flatMap(({ translationId, isPublished }) => (isPublished ? [translationId] : [])));
  };
  return (
    <form action={submit} className="border-b px-4 py-3" id="wire-batch" onSubmit={publish}>
      <p className="text-note text-soft">{batch.hint}</p>
      <button className="min-h-11 cursor-pointer text-start font-bold underline underline-offset-3" type="submit">
        {batch.none}
      </button>
      <div aria-label={batch.results} className="empty:hidden" role="status">
        {(problem ?? state.message) && <p className="whitespace-pre-line font-bold">{problem ?? state.message}</p>}
        {results.length > 0 && (
          <ul>
            {results.map(({ translationId, headline, isPublished, sentence }) => (
              <li className="border-t py-1.5" key={translationId}>
                <span className="block font-serif text-line leading-card">{headline}</span>
                <strong className={isPublished ? '' : 'text-signal'}>{sentence}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
    </form>
  );
}
