'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import type { Clock } from '#lib/dates.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { sourceScreenPath } from '#paths/newsroom.ts';
import { AccountPart } from '../account/account-part.tsx';
import { AddressForm } from './address-form.tsx';
import { FoundItems } from './found-items.tsx';
import type { LookState } from './look-state.ts';
import { OtherFeeds } from './other-feeds.tsx';
import { SourceForm } from './source-form.tsx';
import { StatedRights } from './stated-rights.tsx';

type Props = {
  look: (before: LookState, data: FormData) => Promise<LookState>;
  add: (before: FormState, data: FormData) => Promise<FormState>;
  clock: Clock;
  sections: readonly { id: string; name: string }[];
  editions: readonly { locale: string; name: string }[];
};

const texts = sourceTexts.find;

/**
 * From an address to its last items, and from there to the form that adds the source. To look asks a foreign server, so
 * that it is a form that only our own screens can send, and never a link.
 */
export function SourceFinder({ look, add, clock, sections, editions }: Props) {
  const [state, submit, isPending] = useActionState(look, { ...untouched, found: null });
  return (
    <>
      <AddressForm isPending={isPending} state={state} submit={submit} />
      {state.message && !state.isDone && <p role="alert">{state.message}</p>}
      {isPending ? (
        <p className="py-4 text-label" role="status">
          {texts.looking}
        </p>
      ) : (
        state.found && (
          <FoundSource
            add={add}
            clock={clock}
            editions={editions}
            found={state.found}
            key={keyOf(state.found)}
            sections={sections}
            submit={submit}
          />
        )
      )}
    </>
  );
}

const keyOf = ({ look: { feedUrl }, values: { selectors } }: NonNullable<LookState['found']>) =>
  `${feedUrl} ${selectors}`;

type FoundProps = Pick<Props, 'add' | 'clock' | 'sections' | 'editions'> & {
  found: NonNullable<LookState['found']>;
  submit: (data: FormData) => void;
};

function FoundSource({ found: { look, known, values }, add, clock, sections, editions, submit }: FoundProps) {
  const explanation = look.selectors.item ? sourceTexts.found.isPage : sourceTexts.found.explanation(look.feedUrl);
  return (
    <>
      {known && (
        <p className="border-s-3 border-signal ps-4 text-label font-semibold" role="status">
          {texts.known}{' '}
          <a className="underline underline-offset-2" href={sourceScreenPath(known.id)}>
            {known.name}
          </a>
        </p>
      )}
      <AccountPart explanation={explanation} title={sourceTexts.found.title}>
        <FoundItems clock={clock} items={look.items} language={look.language} />
      </AccountPart>
      {look.others.length > 0 && <OtherFeeds others={look.others} submit={submit} />}
      <AccountPart title={sourceTexts.facts.rights}>
        <StatedRights rights={look.rights} />
      </AccountPart>
      {!known && <SourceForm action={add} editions={editions} sections={sections} sourceId={null} values={values} />}
    </>
  );
}
