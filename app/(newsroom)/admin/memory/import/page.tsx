import type { Metadata } from 'next';
import { PairFileForm } from '#components/newsroom/pair-file-form.tsx';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { memoryPath } from '#paths/wire-keeping.ts';
import { requireGlossaryKeeper } from '../../glossary/glossary-keeper.ts';
import { KeepingScreen } from '../../keeping-screen.tsx';
import { importMemoryAction } from '../actions.ts';

export function generateMetadata(): Metadata {
  return { title: memoryTexts.list.title };
}

/** Remembers the sentences of a file. */
export default async function ImportMemoryScreen() {
  const actor = await requireGlossaryKeeper();
  const { file, explanation, from, to, submit } = memoryTexts.list;
  return (
    <KeepingScreen
      actor={actor}
      back={{ href: memoryPath(), name: memoryTexts.back }}
      current="memory"
      title={memoryTexts.list.title}
    >
      <PairFileForm
        accept=".tmx,.xml,application/xml"
        action={importMemoryAction}
        texts={{ file, explanation, from, to, submit }}
      />
    </KeepingScreen>
  );
}
