'use client';

import { type SubmitEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { previewTexts } from '#messages/newsroom/preview.ts';
import { askForLink, endLink, type MadeLink, type NoLink } from './ask-for-link.ts';

type Link = { id: string; createdBy: string; expiresAt: Date };

type Props = { articleId: string; clock: Clock; personName: string; links: readonly Link[] };

const durations = Object.entries(previewTexts.durations).map(([value, name]) => ({ value, name }));

/** Makes links for people without an account, and ends them. */
export function PreviewLinks({ articleId, clock, personName, links }: Props) {
  const [hours, setHours] = useState('24');
  const [known, setKnown] = useState(links);
  const [made, setMade] = useState<MadeLink | NoLink | null>(null);
  const make = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await askForLink(articleId, Number(hours));
    setMade(answer);
    if (answer.kind === 'made') setKnown((before) => [{ ...answer, createdBy: personName }, ...before]);
  };
  const end = async (id: string) => {
    if (!(await endLink(articleId, id))) return setMade({ kind: 'failed', message: previewTexts.unreachable });
    setKnown((before) => before.filter((link) => link.id !== id));
    setMade((before) => (before?.kind === 'made' && before.id === id ? null : before));
  };
  return (
    <section aria-labelledby="share-preview" className="grid content-start gap-y-4">
      <h2 className="text-label font-black" id="share-preview">
        {previewTexts.share}
      </h2>
      <p className="max-w-text">{previewTexts.shareWhat}</p>
      <form className="flex flex-wrap items-end gap-3" onSubmit={make}>
        <div className="w-52">
          <SelectField
            choices={durations}
            label={previewTexts.duration}
            onChange={(event) => setHours(event.target.value)}
            value={hours}
          />
        </div>
        <Button type="submit">{previewTexts.make}</Button>
      </form>
      {made?.kind === 'failed' && (
        <p className="font-bold text-signal" role="alert">
          {made.message}
        </p>
      )}
      {made?.kind === 'made' && <NewLink key={made.id} path={made.path} />}
      {known.length > 0 && (
        <div>
          <h3 className="font-bold">{previewTexts.links}</h3>
          <ul>
            {known.map(({ id, createdBy, expiresAt }) => (
              <li className="flex flex-wrap items-center justify-between gap-x-6 border-b py-1" key={id}>
                {previewTexts.linkOf(createdBy, formatMoment(clock, expiresAt))}
                <button
                  className="min-h-11 cursor-pointer font-semibold underline underline-offset-3"
                  onClick={() => end(id)}
                  type="button"
                >
                  {previewTexts.revoke}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function NewLink({ path }: { path: string }) {
  const [isCopied, setCopied] = useState(false);
  const address = new URL(path, location.href).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="grow">
        <Field label={previewTexts.link} onFocus={(event) => event.target.select()} readOnly value={address} />
      </div>
      <QuietButton onClick={copy} type="button">
        {isCopied ? previewTexts.copied : previewTexts.copy}
      </QuietButton>
    </div>
  );
}
