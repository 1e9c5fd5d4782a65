import { Field } from '#components/ui/field.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';

const { against: label, compare } = colleagueTexts.revisions;

/** Chooses by its number the version that another is compared to. */
export function AgainstForm({ version, against }: { version: number; against: number | null }) {
  return (
    <form className="grid content-start grid-cols-[1fr_auto] items-end gap-x-3">
      <input name="version" type="hidden" value={version} />
      <Field
        defaultValue={against ?? undefined}
        inputMode="numeric"
        label={label}
        min={1}
        name="against"
        required
        type="number"
      />
      <QuietButton type="submit">{compare}</QuietButton>
    </form>
  );
}
