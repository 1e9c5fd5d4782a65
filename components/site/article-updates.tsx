import type { SourceUpdate } from '#db/queries/published-updates.ts';
import { type ChangedPassage, changedPassages, isSameWording } from '#document/changed-passages.ts';
import { ChangedWords } from '#document/changed-words.tsx';
import { formatMoment } from '#lib/dates.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { updates: readonly SourceUpdate[]; site: SiteContext };

/** What changed in an article since it appeared: each passage as it was and as it is. What only looks different is no change. */
export function ArticleUpdates({ updates, site }: Props) {
  const { messages, clock } = site;
  const told = updates
    .map((update) => ({ ...update, passages: passagesOf(update) }))
    .filter(({ passages }) => passages.length > 0);
  const count = told.reduce((sum, { passages }) => sum + passages.length, 0);
  if (count === 0) return null;
  return (
    <details className="mt-4 font-sans text-ui leading-normal">
      <summary className="w-fit cursor-pointer py-1 font-bold underline decoration-rule underline-offset-4">
        {messages.changes.title(count)}
      </summary>
      {told.map(({ at, sourceUpdatedAt, passages }) => (
        <section className="mt-3 max-w-[48rem] border-s-3 border-rule ps-4" key={at.getTime()}>
          <p className="text-soft">
            <Moment at={at}>{messages.changes.updated(formatMoment(clock, at))}</Moment>
            {sourceUpdatedAt && ` ${messages.changes.source(formatMoment(clock, sourceUpdatedAt))}`}
          </p>
          <ul>
            {passages.map(({ before, after }, index) => {
              // Passages have no names, and their order is all there is to them.
              const key = `${at.getTime()} ${index}`;
              return (
                <li className="mt-2 whitespace-pre-line font-serif" key={key}>
                  <ChangedWords after={after} before={before} texts={messages.changes} tone="text-soft" />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}

function passagesOf({ before, after }: SourceUpdate): ChangedPassage[] {
  const lines = [
    { before: before.headline, after: after.headline },
    { before: before.standfirst, after: after.standfirst },
  ];
  return [
    ...lines.filter((line) => !isSameWording(line.before, line.after)),
    ...changedPassages(before.body, after.body),
  ];
}
