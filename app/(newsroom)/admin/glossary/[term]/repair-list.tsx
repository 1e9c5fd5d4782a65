import { Status } from '#components/ui/status.tsx';
import type { ListedRepair } from '#db/queries/editor-repairs.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { repairTexts as texts } from '#messages/newsroom/glossary-repairs.ts';
import { repairScreenPath } from '#paths/wire-keeping.ts';

/** The repairs by a term: whoever left one finds it again. */
export function RepairList({
  termId,
  repairs,
  clock,
}: {
  termId: string;
  repairs: readonly ListedRepair[];
  clock: Clock;
}) {
  if (repairs.length === 0) return null;
  return (
    <section aria-labelledby="repairs" className="mt-6">
      <h3 className="mb-1 text-label font-bold" id="repairs">
        {texts.earlier}
      </h3>
      <ul>
        {repairs.map(({ id, state, createdAt, askedByName, articles }) => (
          <li className="flex flex-wrap items-baseline gap-x-4 border-t py-1.5" key={id}>
            <a className="py-1 underline underline-offset-2 tabular-nums" href={repairScreenPath(termId, id)}>
              {formatMoment(clock, createdAt)}
            </a>
            <Status tone={state === 'prepared' ? 'act' : 'live'}>{texts.states[state]}</Status>
            <span className="text-soft">{texts.line(articles, askedByName ?? texts.byCommand)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
