import { Status } from '#components/ui/status.tsx';
import type { ListedPoll } from '#db/queries/editor-polls.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { explainWireFailure } from '#messages/newsroom/wire-failures.ts';

const texts = sourceTexts.polls;
const tones = { changed: 'live', unchanged: 'quiet', failed: 'act' } as const;

/** The last times that a source was asked, and what came of each. */
export function PollTable({ polls, clock }: { polls: readonly ListedPoll[]; clock: Clock }) {
  if (polls.length === 0) return <p className="text-label">{texts.none}</p>;
  const head = 'border-b border-ink py-1.5 pe-4 text-start font-bold';
  const cell = 'border-b py-1.5 pe-4 align-top';
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={head} scope="col">
            {texts.at}
          </th>
          <th className={head} scope="col">
            {texts.outcome}
          </th>
          <th className={`${head} max-sm:hidden`} scope="col">
            {texts.found}
          </th>
          <th className={`${head} pe-0 max-md:hidden`} scope="col">
            {texts.took}
          </th>
        </tr>
      </thead>
      <tbody>
        {polls.map((poll) => (
          <tr key={poll.id}>
            <th className={`${cell} text-start font-normal tabular-nums`} scope="row">
              {formatMoment(clock, poll.at)}
            </th>
            <td className={cell}>
              <Status tone={tones[poll.outcome]}>{texts.outcomes[poll.outcome]}</Status>
              {poll.failure && <span className="block max-w-text">{explainWireFailure(poll.failure)}</span>}
            </td>
            <td className={`${cell} max-sm:hidden`}>
              {poll.outcome === 'changed' && texts.counts(poll.items, poll.newItems, poll.changedItems)}
            </td>
            <td className={`${cell} pe-0 tabular-nums max-md:hidden`}>{texts.seconds(poll.milliseconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
