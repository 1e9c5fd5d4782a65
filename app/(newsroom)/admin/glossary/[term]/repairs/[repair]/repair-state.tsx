import { RepairProgress } from '#components/newsroom/glossary/repair-progress.tsx';
import { Status } from '#components/ui/status.tsx';
import type { countRepairOutcomes, GlossaryRepair } from '#db/queries/glossary-repairs.ts';
import { repairTexts as texts } from '#messages/newsroom/glossary-repairs.ts';

type Props = {
  repair: GlossaryRepair;
  counts: Awaited<ReturnType<typeof countRepairOutcomes>>;
};

const told = ['proposed', 'repaired', 'kept', 'failed', 'unchanged'] as const;

/** How far a repair is, in a sentence, and what it came to so far. */
export function RepairState({ repair: { state, note }, counts }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const left = state === 'preparing' ? counts.waiting : counts.proposed;
  const isRunning = state === 'preparing' || state === 'applying';
  return (
    <div className="border-t py-6">
      <p className="mb-3 max-w-text text-label">
        <span className="me-2 font-bold">
          <Status tone={state === 'prepared' ? 'act' : 'live'}>{texts.states[state]}</Status>
        </span>
        {sentenceOf(state, { all, proposed: counts.proposed })}
      </p>
      {isRunning && <RepairProgress all={all} done={all - left} label={texts.progress(all - left, all)} />}
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {told
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <li key={outcome}>{texts.counts[outcome](counts[outcome])}</li>
          ))}
      </ul>
      {note !== '' && <p className="mt-3 max-w-text text-soft">{texts.note(note)}</p>}
    </div>
  );
}

function sentenceOf(state: GlossaryRepair['state'], { all, proposed }: { all: number; proposed: number }): string {
  if (state !== 'prepared') return texts.sentences[state];
  if (all === 0) return texts.sentences.untouched;
  return proposed === 0 ? texts.sentences.nothing : texts.sentences.prepared;
}
