import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { AccountPart } from '../account/account-part.tsx';
import type { LookState } from './look-state.ts';

type Props = { state: LookState; submit: (data: FormData) => void; isPending: boolean };

const texts = sourceTexts.find;

/** Where somebody writes an address that they have at hand, and how its page is read where it has no feed. */
export function AddressForm({ state, submit, isPending }: Props) {
  const { found, values, problems } = state;
  const typed = (name: string) => String(values[name] ?? '');
  const selectors = found?.values.selectors ?? typed('selectors');
  // Before a look nobody knows that they are needed; where there is a feed they are not.
  const needsSelectors = values.address !== undefined && (found === null || found.look.selectors.item !== undefined);
  return (
    <AccountPart explanation={texts.explanation} title={texts.title}>
      <form action={submit} className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-[1fr_auto]">
        <Field
          autoCapitalize="none"
          autoComplete="url"
          defaultValue={typed('address')}
          inputMode="url"
          key={typed('address')}
          label={texts.address}
          name="address"
          problem={problems.address ?? null}
          required
          spellCheck={false}
        />
        <div className="sm:pt-6">
          <Button disabled={isPending} type="submit">
            {texts.look}
          </Button>
        </div>
        {needsSelectors && (
          <TextAreaField
            autoCapitalize="none"
            defaultValue={selectors}
            key={selectors}
            label={texts.selectors}
            name="selectors"
            problem={problems.selectors ?? null}
            rows={3}
            spellCheck={false}
          />
        )}
      </form>
    </AccountPart>
  );
}
