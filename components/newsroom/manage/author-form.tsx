'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import type { ListedAuthor } from '#db/queries/editor-authors.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { AccountPart } from '../account/account-part.tsx';
import { FormEnd } from './form-end.tsx';
import { typedValue } from './typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  editions: readonly { locale: string; name: string }[];
  people: readonly { id: string; name: string }[];
  /** Null for a new one. */
  author: ListedAuthor | null;
};

const texts = authorTexts.form;

/** Who signs, and what each edition says of them. */
export function AuthorForm({ action, editions, people, author }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const field = (name: string, label: string, saved: string) => {
    const value = typedValue(state, name, saved);
    // A form that was sent shows its first values again unless its fields are new ones.
    return {
      id: `${name} ${value}`,
      props: { defaultValue: value, label, name, problem: state.problems[name] ?? null },
    };
  };
  const name = field('name', texts.name, author?.name ?? '');
  const slug = field('slug', texts.slug, author?.slug ?? '');
  const email = field('email', texts.email, author?.email ?? '');
  const user = field('userId', texts.user, author?.userId ?? '');
  const choices = [
    { value: '', name: texts.noUser },
    ...people.map((person) => ({ value: person.id, name: person.name })),
  ];
  return (
    <form action={submit}>
      {author && <input name="authorId" type="hidden" value={author.id} />}
      <AccountPart explanation={texts.personExplanation} title={texts.person}>
        <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
          <Field key={name.id} {...name.props} autoComplete="off" required />
          <Field key={slug.id} {...slug.props} autoCapitalize="none" autoComplete="off" spellCheck={false} />
          <Field key={email.id} {...email.props} autoComplete="off" type="email" />
          <SelectField key={user.id} {...user.props} choices={choices} />
        </div>
      </AccountPart>
      {editions.map(({ locale, name: edition }, index) => {
        const saved = author?.profiles.find((profile) => profile.locale === locale);
        const role = field(`role.${locale}`, texts.role, saved?.role ?? '');
        const bio = field(`bio.${locale}`, texts.bio, saved?.bio ?? '');
        return (
          <AccountPart explanation={index === 0 ? texts.editionExplanation : ''} key={locale} title={edition}>
            <div className="grid max-w-[44rem] gap-y-4">
              <Field key={role.id} {...role.props} autoComplete="off" lang={locale} />
              <TextAreaField key={bio.id} {...bio.props} lang={locale} />
            </div>
          </AccountPart>
        );
      })}
      <div className="border-t py-6 md:ps-[18.5rem]">
        <FormEnd isPending={isPending} label={author ? texts.save : texts.add} state={state} />
      </div>
    </form>
  );
}
