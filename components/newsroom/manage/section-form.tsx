'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import type { SectionName } from '#db/queries/editor-section-tree.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { AccountPart } from '../account/account-part.tsx';
import { FormEnd } from './form-end.tsx';
import { typedValue } from './typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  editions: readonly { locale: string; name: string }[];
  /** Null for a new section. */
  section: { id: string; parentId: string | null; names: readonly SectionName[] } | null;
  /** The sections that it may be put under. */
  parents: readonly { id: string; name: string }[];
  hasChildren: boolean;
};

const texts = sectionTexts.form;

/** What a section is called in each edition, its addresses, and where it stands. */
export function SectionForm({ action, editions, section, parents, hasChildren }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const parentId = typedValue(state, 'parentId', section?.parentId ?? '');
  const choices = [{ value: '', name: texts.noParent }, ...parents.map(({ id, name }) => ({ value: id, name }))];
  return (
    <form action={submit}>
      {section && <input name="sectionId" type="hidden" value={section.id} />}
      {editions.map(({ locale, name: edition }, index) => {
        const saved = section?.names.find((name) => name.locale === locale);
        const field = (name: 'name' | 'slug' | 'description') => {
          const key = `${name}.${locale}`;
          const value = typedValue(state, key, saved?.[name] ?? '');
          const problem = state.problems[key] ?? null;
          return { defaultValue: value, key: value, label: texts[name], lang: locale, name: key, problem };
        };
        const { key: nameKey, ...name } = field('name');
        const { key: slugKey, ...slug } = field('slug');
        const { key: descriptionKey, ...description } = field('description');
        return (
          <AccountPart explanation={index === 0 ? texts.explanation : ''} key={locale} title={edition}>
            <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
              <Field key={`name ${nameKey}`} {...name} autoComplete="off" />
              <Field key={`slug ${slugKey}`} {...slug} autoCapitalize="none" autoComplete="off" spellCheck={false} />
              <div className="sm:col-span-2">
                <TextAreaField key={`description ${descriptionKey}`} {...description} rows={2} />
              </div>
            </div>
          </AccountPart>
        );
      })}
      <AccountPart explanation={hasChildren ? texts.hasChildren : ''} title={texts.place}>
        <div className="grid max-w-[44rem] gap-y-4">
          {!hasChildren && (
            <SelectField
              choices={choices}
              defaultValue={parentId}
              key={parentId}
              label={texts.parent}
              name="parentId"
              problem={state.problems.parentId ?? null}
            />
          )}
          <p className="leading-body text-soft">{texts.addresses}</p>
          <FormEnd isPending={isPending} label={section ? texts.save : texts.add} state={state} />
        </div>
      </AccountPart>
    </form>
  );
}
