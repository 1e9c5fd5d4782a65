import type { Metadata } from 'next';
import { PairFileForm } from '#components/newsroom/pair-file-form.tsx';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { glossaryPath } from '#paths/wire-keeping.ts';
import { KeepingScreen } from '../../keeping-screen.tsx';
import { importGlossaryAction } from '../actions.ts';
import { requireGlossaryKeeper } from '../glossary-keeper.ts';

export function generateMetadata(): Metadata {
  return { title: glossaryTexts.list.title };
}

/** Takes terms from a file. */
export default async function ImportGlossaryScreen() {
  const actor = await requireGlossaryKeeper();
  const { file, explanation, from, to, submit } = glossaryTexts.list;
  return (
    <KeepingScreen
      actor={actor}
      back={{ href: glossaryPath(), name: glossaryTexts.back }}
      current="glossary"
      title={glossaryTexts.list.title}
    >
      <PairFileForm
        accept=".csv,.tsv,.tbx,.xml,text/csv,application/xml"
        action={importGlossaryAction}
        texts={{ file, explanation, from, to, submit }}
      />
    </KeepingScreen>
  );
}
