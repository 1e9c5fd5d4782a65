import type { ReportState } from '#db/queries/editor-reports.ts';
import { reportTexts } from '#messages/newsroom/reports.ts';
import { reportsPath } from '#paths/newsroom.ts';

const states: readonly ReportState[] = ['open', 'corrected', 'dismissed'];

/** The way between what waits and what was settled; `current` is null where the reports of one article are shown. */
export function ReportStates({ current, open }: { current: ReportState | null; open: number }) {
  return (
    <nav aria-label={reportTexts.filter}>
      <ul className="flex flex-wrap gap-x-5 border-b text-label font-semibold">
        {states.map((state) => (
          <li key={state}>
            <a
              aria-current={state === current ? 'page' : undefined}
              className="block py-2.5 hover:underline aria-[current]:shadow-[inset_0_-3px_0_var(--color-signal)]"
              href={reportsPath(state === 'open' ? {} : { state })}
            >
              {reportTexts.states[state]}
              {state === 'open' && open > 0 && <span className="text-signal"> {open.toLocaleString('fr')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
