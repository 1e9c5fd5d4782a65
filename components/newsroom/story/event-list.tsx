import type { listDispatchEvents } from '#db/queries/editor-dispatch-story.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { explainDispatchEvent } from '#messages/newsroom/dispatch-events.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';

type Props = { events: Awaited<ReturnType<typeof listDispatchEvents>>; clock: Clock };

/** Everything that happened to a dispatch, in words, in its order. */
export function EventList({ events, clock }: Props) {
  if (events.length === 0) return <p className="text-label">{storyTexts.events.none}</p>;
  return (
    <ol>
      {events.map(({ id, at, happened, details }) => (
        <li className="grid gap-x-6 border-b py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]" key={id}>
          <time className="text-soft tabular-nums" dateTime={at.toISOString()}>
            {formatMoment(clock, at)}
          </time>
          <span className="max-w-text wrap-anywhere">{explainDispatchEvent(happened, details)}</span>
        </li>
      ))}
    </ol>
  );
}
