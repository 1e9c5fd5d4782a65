'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import type { ArticleDocument } from '#document/article-document.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { FormEnd } from '../manage/form-end.tsx';
import { typedValue } from '../manage/typed-value.ts';
import { PageText } from './page-text.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  pageKey: string;
  locale: string;
  /** Null where the edition has no such page yet. */
  page: { title: string; standfirst: string; slug: string; body: ArticleDocument; savedAt: Date } | null;
};

const texts = pageTexts.form;
const emptyBody: ArticleDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A page about the paper: what it is called, where it stands, and its text. */
export function PageForm({ action, pageKey, locale, page }: Props) {
  const [body, setBody] = useState(page?.body ?? emptyBody);
  const [isUnsaved, setUnsaved] = useState(false);
  const [state, submit, isPending] = useActionState(async (before: FormState, data: FormData) => {
    const after = await action(before, data);
    if (after.isDone) setUnsaved(false);
    return after;
  }, untouched);
  useLeaveWarning(isUnsaved);
  const field = (name: 'title' | 'standfirst' | 'slug') => {
    const value = typedValue(state, name, page?.[name] ?? '');
    const problem = state.problems[name] ?? null;
    return { id: `${name} ${value}`, props: { defaultValue: value, label: texts[name], lang: locale, name, problem } };
  };
  const [title, standfirst, slug] = [field('title'), field('standfirst'), field('slug')];
  const facts = pageTexts.facts[pageKey];
  return (
    <form
      action={submit}
      className="grid max-w-[48rem] grid-cols-[minmax(0,1fr)] gap-y-5"
      onChange={() => setUnsaved(true)}
    >
      <input name="key" type="hidden" value={pageKey} />
      <input name="locale" type="hidden" value={locale} />
      <input name="basedOn" type="hidden" value={page?.savedAt.toISOString() ?? ''} />
      <input name="body" type="hidden" value={JSON.stringify(body)} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field key={title.id} {...title.props} autoComplete="off" required />
        <Field key={slug.id} {...slug.props} autoCapitalize="none" autoComplete="off" spellCheck={false} />
      </div>
      <TextAreaField key={standfirst.id} {...standfirst.props} rows={2} />
      {facts && <p className="leading-body text-soft">{facts}</p>}
      <PageText
        body={body}
        locale={locale}
        onChange={(changed) => {
          setBody(changed);
          setUnsaved(true);
        }}
        problem={state.problems.body ?? null}
      />
      <FormEnd isPending={isPending} label={texts.save} state={state} />
    </form>
  );
}

// Whoever leaves with something unsaved is asked by the browser.
function useLeaveWarning(isUnsaved: boolean): void {
  const latest = useRef(isUnsaved);
  latest.current = isUnsaved;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => latest.current && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
