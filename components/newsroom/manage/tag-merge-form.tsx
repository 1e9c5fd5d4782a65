'use client';

import { type FormEvent, useActionState, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { tagTexts } from '#messages/newsroom/tags.ts';

type Tag = { id: string; name: string };

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  tag: Tag & { articles: number };
  /** The other subjects of its edition. */
  others: readonly Tag[];
  /** The other one, where somebody asked before the script was there to answer. */
  asked: string | null;
};

const texts = tagTexts.merge;

/** Makes one subject of two, after it was said what becomes of this one. */
export function TagMergeForm({ action, tag, others, asked }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const [into, setInto] = useState(others.find(({ id }) => id === asked) ?? null);
  const choices = [{ value: '', name: texts.choose }, ...others.map(({ id, name }) => ({ value: id, name }))];
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('into');
    setInto(others.find(({ id }) => id === chosen) ?? null);
  };
  return (
    <>
      <form className="grid max-w-[34rem] gap-y-4" onSubmit={ask}>
        <SelectField
          choices={choices}
          label={texts.into}
          name="into"
          problem={state.problems.intoId ?? state.message}
          required
        />
        <div>
          <QuietButton type="submit">{texts.merge}</QuietButton>
        </div>
      </form>
      {into && (
        <Dialog onClose={() => setInto(null)} title={texts.question(tag.name, into.name)}>
          <form action={submit} className="grid gap-y-5">
            <input name="fromId" type="hidden" value={tag.id} />
            <input name="intoId" type="hidden" value={into.id} />
            <p className="text-label leading-body">{texts.consequence(tag.name, tag.articles, into.name)}</p>
            <div className="flex flex-wrap gap-3">
              <Button disabled={isPending} type="submit">
                {texts.confirm}
              </Button>
              <QuietButton onClick={() => setInto(null)} type="button">
                {texts.cancel}
              </QuietButton>
            </div>
            {(state.problems.intoId ?? state.message) && (
              <p className="font-bold text-signal" role="alert">
                {state.problems.intoId ?? state.message}
              </p>
            )}
          </form>
        </Dialog>
      )}
    </>
  );
}
