import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { newSourcePath } from '#paths/newsroom.ts';
import { AccountPart } from '../account/account-part.tsx';

const texts = sourceTexts.find;

/** Where somebody writes an address that they have at hand. It asks for an address of ours, which can be kept and sent. */
export function AddressForm({ address, problem }: { address: string; problem: string | null }) {
  return (
    <AccountPart explanation={texts.explanation} title={texts.title}>
      <form action={newSourcePath()} className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-[1fr_auto]">
        <Field
          autoCapitalize="none"
          autoComplete="url"
          defaultValue={address}
          inputMode="url"
          label={texts.address}
          name="address"
          problem={problem}
          required
          spellCheck={false}
        />
        <div className="sm:pt-6">
          <Button type="submit">{texts.look}</Button>
        </div>
      </form>
    </AccountPart>
  );
}
