import type { ReactNode } from 'react';
import { Status } from '#components/ui/status.tsx';
import { FactList } from '../story/fact-list.tsx';
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
      <FactList facts={facts} />
    </>
  );
}
