'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { Status } from '#components/ui/status.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { AccountPart } from '../account/account-part.tsx';
import { FormEnd } from '../manage/form-end.tsx';
import { typedValue } from '../manage/typed-value.ts';

type Line = { line: number; name: string; feedUrl: string; outcome: 'added' | 'known' | 'refused'; why: string };

/** What the form shows after it was sent: also what became of each line. */
export type ImportState = FormState & { lines: readonly Line[] };

type Props = { action: (before: ImportState, data: FormData) => Promise<ImportState> };

const texts = sourceTexts.list;
const tones = { added: 'live', known: 'quiet', refused: 'act' } as const;

/** Takes a list of sources from a file, and reports line by line. */
export function ImportForm({ action }: Props) {
  const [state, submit, isPending] = useActionState(action, { ...untouched, lines: [] });
  const language = typedValue(state, 'language', 'en');
  const head = 'border-b border-ink py-1.5 pe-4 text-start font-bold';
  const cell = 'border-b py-2 pe-4 align-top';
  return (
    <>
      <form action={submit}>
        <AccountPart explanation={texts.explanation} title={texts.file}>
          <div className="grid max-w-[44rem] gap-y-4">
            <Field
              accept=".opml,.xml,text/x-opml,text/xml,application/xml"
              label={texts.file}
              name="file"
              problem={state.problems.file ?? null}
              required
              type="file"
            />
            <Field
              autoCapitalize="none"
              defaultValue={language}
              key={language}
              label={texts.language}
              name="language"
              problem={state.problems.language ?? null}
              spellCheck={false}
            />
            <FormEnd isPending={isPending} label={texts.submit} state={state} />
          </div>
        </AccountPart>
      </form>
      {state.lines.length > 0 && (
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th className={`${head} text-end`}>{texts.line}</th>
              <th className={head}>{texts.source}</th>
              <th className={head}>{texts.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {state.lines.map(({ line, name, feedUrl, outcome, why }) => (
              <tr key={`${line} ${feedUrl}`}>
                <td className={`${cell} text-end tabular-nums`}>{line}</td>
                <th className={`${cell} text-start font-semibold`} scope="row">
                  {name}
                  <span className="block break-all font-normal text-soft">{feedUrl}</span>
                </th>
                <td className={cell}>
                  <Status tone={tones[outcome]}>{texts.outcomes[outcome]}</Status>
                  {why && <span className="block">{why}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
