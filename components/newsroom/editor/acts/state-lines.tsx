import { formatMoment } from '#lib/dates.ts';
import { actTexts } from '#messages/newsroom/acts.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';

/** Where the article stands, in sentences. */
export function StateLines({ workflow }: { workflow: Workflow }) {
  const { address } = workflow;
  return (
    <>
      {sentencesOf(workflow).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {address && (
        <p>
          <a className="underline underline-offset-2" href={address}>
            {actTexts.seeOnSite}
          </a>
        </p>
      )}
    </>
  );
}

function sentencesOf({ status, dates, timeZone, waiting }: Workflow): string[] {
  const { states } = actTexts;
  const clock = { locale: 'fr', timeZone };
  const say = (date: Date | null, sentence: (moment: string) => string) =>
    date ? [sentence(formatMoment(clock, date))] : [];
  const isOut = status === 'published' || status === 'withdrawn';
  return [
    ...(status === 'draft' || status === 'in_review' ? [states[status]] : []),
    ...say(status === 'scheduled' ? dates.publishAt : null, states.scheduled),
    ...say(isOut ? dates.publishedAt : null, states.published),
    ...say(status === 'published' ? dates.updatedAt : null, states.updated),
    ...say(status === 'withdrawn' ? dates.withdrawnAt : null, states.withdrawn),
    ...say(isOut ? null : dates.embargoUntil, states.embargoed),
    ...say(dates.withdrawAt, states.leaving),
    ...(waiting.length > 0 ? [states.waiting(waiting.map((name) => actTexts.fields[name]).join(', '))] : []),
  ];
}
