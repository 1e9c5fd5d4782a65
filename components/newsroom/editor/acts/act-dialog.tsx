import { type SubmitEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { wallTime } from '#lib/dates.ts';
import { actTexts } from '#messages/newsroom/acts.ts';
import { checkTexts } from '#messages/newsroom/checks.ts';
import type { Workflow } from '#newsroom/open-workflow.ts';
import { type ActField, fieldsOf, type PanelAct, showing } from './act-form.ts';
import { CheckList } from './check-list.tsx';
import type { useAct } from './use-act.ts';
import type { Checks } from './use-checks.ts';

type Props = {
  act: PanelAct;
  workflow: Workflow;
  doing: ReturnType<typeof useAct>;
  checks: Checks;
  onClose: () => void;
};

/** One act: what it does, what it needs to know, and what stands in its way. What was typed stays until it is done. */
export function ActDialog({ act, workflow, doing, checks, onClose }: Props) {
  const [values, setValues] = useState(() => initialValues(act, workflow));
  const { title, what, confirm } = actTexts.acts[act];
  const { isPending, message } = doing.state;
  const isBlocked = showing.includes(act) && Array.isArray(checks) && checks.some(({ level }) => level === 'blocks');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.perform(act, values);
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form className="grid gap-y-4" noValidate onSubmit={submit}>
        <p className="text-label">{what}</p>
        {fieldsOf[act].map((name) => (
          <ActInput
            key={name}
            name={name}
            onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
            problem={doing.state.problems[name] ?? null}
            value={values[name] ?? ''}
            workflow={workflow}
          />
        ))}
        {showing.includes(act) && (
          <section aria-label={checkTexts.title}>
            <h3 className="mb-2 font-bold">{checkTexts.title}</h3>
            <CheckList checks={checks} onJump={onClose} />
          </section>
        )}
        {message && (
          <p className="font-bold text-signal" role="alert">
            {message}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button disabled={isPending || isBlocked} type="submit">
            {isPending ? actTexts.working : confirm}
          </Button>
          <QuietButton onClick={onClose} type="button">
            {actTexts.cancel}
          </QuietButton>
        </div>
      </form>
    </Dialog>
  );
}

function initialValues(act: PanelAct, { dates, timeZone, now, withdrawalReason }: Workflow): Record<string, string> {
  const shown = (date: Date | null) => (date ? wallTime({ timeZone }, date) : '');
  const known: Record<ActField, string> = {
    publishAt: shown(dates.publishAt) || shown(dates.embargoUntil) || now,
    embargoUntil: shown(dates.embargoUntil),
    withdrawAt: shown(dates.withdrawAt),
    reason: dates.withdrawAt ? (withdrawalReason ?? '') : '',
    word: '',
    note: '',
  };
  return Object.fromEntries(fieldsOf[act].map((name) => [name, known[name]]));
}

type InputProps = {
  name: ActField;
  value: string;
  problem: string | null;
  workflow: Workflow;
  onChange: (value: string) => void;
};

function ActInput({ name, value, problem, workflow: { timeZone, now }, onChange }: InputProps) {
  const label = actTexts.inputs[name];
  if (name === 'word' || name === 'note' || name === 'reason')
    return (
      <TextAreaField label={label} onChange={(event) => onChange(event.target.value)} problem={problem} value={value} />
    );
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return (
    <div className="grid gap-y-1">
      <Field
        label={label}
        min={now}
        onChange={(event) => onChange(event.target.value)}
        problem={problem}
        type="datetime-local"
        value={value}
      />
      <p className="text-soft">{actTexts.zone(city, timeZone)}</p>
    </div>
  );
}
