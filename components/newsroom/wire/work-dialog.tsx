import { type SubmitEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';

/** What asks for a word more before it is done. */
export type AskedWork = 'schedule' | 'reject' | 'hold' | 'engine' | 'assign';

type Choice = { value: string; name: string };

type Props = {
  work: AskedWork;
  /** The wall clock of the edition, as a field for a date and a time holds it. */
  now: string;
  colleagues: readonly Choice[];
  engines: readonly Choice[];
  /** Says what was wrong, or null once it is done. */
  onDo: (value: string) => Promise<string | null>;
  onClose: () => void;
};

const [usual = ''] = wireDeskTexts.rejectReasons;

const titles = {
  schedule: wireDeskTexts.scheduleTitle,
  reject: wireDeskTexts.rejectTitle,
  hold: wireDeskTexts.holdTitle,
  engine: wireDeskTexts.engineTitle,
  assign: wireDeskTexts.assignTitle,
};

/** Asks for the hour, the reason, the engine or the colleague. What was typed stays until it is done. */
export function WorkDialog({ work, now, colleagues, engines, onDo, onClose }: Props) {
  const first = { schedule: now, reject: usual, hold: '', engine: engines[0]?.value ?? '', assign: '' }[work];
  const [value, setValue] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setPending(true);
    const failure = await onDo(value);
    setPending(false);
    if (failure === null) onClose();
    else setProblem(failure);
  };
  const field = { onChange: (event: { target: { value: string } }) => setValue(event.target.value), problem, value };
  return (
    <Dialog onClose={onClose} title={titles[work]}>
      <form className="grid gap-y-4" onSubmit={submit}>
        {work === 'schedule' && (
          <Field {...field} label={wireDeskTexts.publishAt} min={now} required type="datetime-local" />
        )}
        {work === 'reject' && (
          <>
            <Field
              {...field}
              autoFocus
              label={wireDeskTexts.reason}
              list="usual-reasons"
              maxLength={300}
              onFocus={(event) => event.target.select()}
              required
            />
            <datalist id="usual-reasons">
              {wireDeskTexts.rejectReasons.map((reason) => (
                <option key={reason} value={reason} />
              ))}
            </datalist>
          </>
        )}
        {work === 'hold' && <TextAreaField {...field} label={wireDeskTexts.reason} required rows={3} />}
        {work === 'engine' && (
          <>
            <p className="text-label">{wireDeskTexts.engineHint}</p>
            <SelectField {...field} choices={engines} label={wireDeskTexts.acts.engine} />
          </>
        )}
        {work === 'assign' && (
          <SelectField
            {...field}
            choices={[{ value: '', name: wireDeskTexts.nobody }, ...colleagues]}
            label={wireDeskTexts.colleague}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button disabled={isPending} type="submit">
            {wireDeskTexts.acts[work]}
          </Button>
          <QuietButton onClick={onClose} type="button">
            {wireDeskTexts.cancel}
          </QuietButton>
        </div>
      </form>
    </Dialog>
  );
}
