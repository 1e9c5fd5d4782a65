import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { ImportForm } from '#components/newsroom/sources/import-form.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { can } from '#newsroom/access.ts';
import { sourcesPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { importSourcesAction } from '../actions.ts';

export function generateMetadata(): Metadata {
  return { title: sourceTexts.list.title };
}

/** Takes a list of sources from a file. */
export default async function ImportSourcesScreen() {
  const actor = await requireActor();
  if (!can(actor, 'manage-sources')) notFound();
  return (
    <NewsroomFrame
      actor={actor}
      current="sources"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={sourceTexts.list.title}
    >
      <ImportForm action={importSourcesAction} />
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={sourcesPath()}>
          {sourceTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
