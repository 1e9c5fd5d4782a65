import type { ReactNode } from 'react';
import { Status } from '#components/ui/status.tsx';
import type { SourceRow } from './source-row.ts';

type Props = {
  state: Pick<SourceRow, 'state' | 'tone'> & { sentence: string };
  facts: readonly { name: string; value: ReactNode }[];
};

/** How a source is doing: its state in a sentence, and what the wire knows. */
export function SourceFacts({ state: { state, tone, sentence }, facts }: Props) {
  return (
    <>
      <p className="mb-3 text-label">
        <span className="font-bold">
          <Status tone={tone}>{state}</Status>
        </span>{' '}
        {sentence}
      </p>
      <dl className="grid max-w-[44rem] sm:grid-cols-[12rem_minmax(0,1fr)]">
        {facts.map(({ name, value }) => (
          <div className="contents" key={name}>
            <dt className="pt-1.5 pe-6 font-bold sm:border-b sm:pb-1.5">{name}</dt>
            <dd className="border-b pb-1.5 wrap-anywhere sm:pt-1.5">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
