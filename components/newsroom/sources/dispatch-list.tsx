import type { FormState } from '#components/ui/form-state.ts';
import { Status } from '#components/ui/status.tsx';
import type { ListedDispatch } from '#db/queries/editor-source-dispatches.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { explainDispatchEvent, explainDispatchFailure } from '#messages/newsroom/dispatch-events.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { dispatchStoryPath } from '#paths/wire-keeping.ts';
import { RestartDispatch } from './restart-dispatch.tsx';

type Props = {
  dispatches: readonly ListedDispatch[];
  clock: Clock;
  restart: (before: FormState, data: FormData) => Promise<FormState>;
};

const texts = sourceTexts.dispatches;
const tones = { waiting: 'quiet', failed: 'act', set_aside: 'quiet', done: 'live' } as const;

/** What came from a source last, and what became of each. */
export function DispatchList({ dispatches, clock, restart }: Props) {
  if (dispatches.length === 0) return <p className="text-label">{texts.none}</p>;
  return (
    <ol>
      {dispatches.map((dispatch) => (
        <li className="grid gap-x-6 gap-y-1 border-b py-3 md:grid-cols-[minmax(0,1fr)_16rem]" key={dispatch.id}>
          <div className="min-w-0">
            <p className="font-serif text-line font-medium leading-card wrap-anywhere" lang={dispatch.language}>
              {dispatch.headline}
            </p>
            <p className="flex flex-wrap gap-x-4 text-soft">
              <span className="py-1">{formatMoment(clock, dispatch.sourcePublishedAt ?? dispatch.createdAt)}</span>
              <Links dispatch={dispatch} />
            </p>
            <History clock={clock} dispatch={dispatch} />
          </div>
          <div>
            <Status tone={tones[dispatch.status]}>{statusOf(dispatch)}</Status>
            {dispatch.failure && <p>{explainDispatchFailure(dispatch.failure.kind)}</p>}
            <RestartDispatch dispatch={dispatch} restart={restart} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Links({ dispatch: { id, url, headline, articleId, translatedId } }: { dispatch: ListedDispatch }) {
  const article = articleId ?? translatedId;
  const className = 'py-1 underline underline-offset-2';
  return (
    <>
      {/^https?:/i.test(url) && (
        <a className={className} href={url} rel="noreferrer" target="_blank">
          {texts.original}
        </a>
      )}
      <a aria-label={storyTexts.seeOf(headline)} className={className} href={dispatchStoryPath(id)}>
        {storyTexts.see}
      </a>
      {article && (
        <a className={className} href={articleEditorPath(article)}>
          {texts.article}
        </a>
      )}
    </>
  );
}

function History({ dispatch: { events }, clock }: { dispatch: ListedDispatch; clock: Clock }) {
  if (events.length === 0) return null;
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-soft underline decoration-dotted underline-offset-3">
        {texts.history}
      </summary>
      <ol className="ms-1 border-s ps-3">
        {events.map(({ at, happened, details }) => (
          <li className="py-0.5" key={`${at.toISOString()} ${happened}`}>
            <span className="text-soft tabular-nums">{formatMoment(clock, at)}</span>{' '}
            {explainDispatchEvent(happened, details)}
          </li>
        ))}
      </ol>
    </details>
  );
}

function statusOf({ status, articleId, translatedId }: ListedDispatch): string {
  return status === 'done' && (articleId ?? translatedId) ? texts.filed : texts.statuses[status];
}
