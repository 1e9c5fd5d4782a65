import type { listDispatchesOfEvent } from '#db/queries/editor-dispatch-story.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';
import { dispatchStoryPath } from '#paths/wire-keeping.ts';

type Props = {
  others: Awaited<ReturnType<typeof listDispatchesOfEvent>>;
  /** The dispatch by which somebody chose to tell the event. */
  chosen: string | null;
  clock: Clock;
};

/** What other sources tell of the same event, each with the way to its own story. */
export function OthersOfEvent({ others, chosen, clock }: Props) {
  if (others.length === 0) return <p className="text-label">{storyTexts.event.none}</p>;
  return (
    <ul>
      {others.map(({ id, headline, language, source, createdAt }) => (
        <li className="border-b py-2" key={id}>
          <a
            className="font-serif text-line font-medium leading-card hover:underline"
            href={dispatchStoryPath(id)}
            lang={language}
          >
            {headline}
          </a>
          <p className="text-soft">
            {source} · {formatMoment(clock, createdAt)}
            {id === chosen && <strong className="text-ink">{` · ${storyTexts.event.chosen}`}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}
