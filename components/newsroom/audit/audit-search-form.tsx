import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { auditTexts } from '#messages/newsroom/audit.ts';
import { type AuditSearch, auditPath } from '#paths/newsroom.ts';

type Choice = { value: string; name: string };

type Props = {
  search: AuditSearch;
  people: readonly Choice[];
  acts: readonly Choice[];
  kinds: readonly Choice[];
  texts: typeof auditTexts.filters;
};

/** What to look for in the audit log; a plain form, whose address can be kept. */
export function AuditSearchForm({ search, people, acts, kinds, texts }: Props) {
  return (
    <form
      action={auditPath}
      className="grid items-end gap-3 border-y py-4 grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))]"
    >
      <SelectField
        choices={[{ value: '', name: texts.everybody }, ...people]}
        defaultValue={search.actor ?? ''}
        label={texts.actor}
        name="actor"
      />
      <SelectField
        choices={[{ value: '', name: texts.everything }, ...acts]}
        defaultValue={search.act ?? ''}
        label={texts.act}
        name="act"
      />
      <SelectField
        choices={[{ value: '', name: texts.anything }, ...kinds]}
        defaultValue={search.kind ?? ''}
        label={texts.kind}
        name="kind"
      />
      <Field defaultValue={search.from ?? ''} label={texts.from} name="from" type="date" />
      <Field defaultValue={search.to ?? ''} label={texts.to} name="to" type="date" />
      <Button type="submit">{texts.search}</Button>
      {search.subject && <Field defaultValue={search.subject} label={texts.subject} name="subject" />}
      {Object.keys(search).length > 0 && (
        <a className="py-2 underline underline-offset-2" href={auditPath}>
          {texts.clear}
        </a>
      )}
    </form>
  );
}
