import type { Metadata } from 'next';
import { ImportForm } from '#components/newsroom/sources/import-form.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { importSourcesAction } from '../actions.ts';
import { requireSourceKeeper } from '../source-keeper.ts';
import { SourceScreen } from '../source-screen.tsx';

export function generateMetadata(): Metadata {
  return { title: sourceTexts.list.title };
}

/** Takes a list of sources from a file. */
export default async function ImportSourcesScreen() {
  return (
    <SourceScreen actor={await requireSourceKeeper()} title={sourceTexts.list.title}>
      <ImportForm action={importSourcesAction} />
    </SourceScreen>
  );
}
