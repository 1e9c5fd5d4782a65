import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { SourceFinder } from '#components/newsroom/sources/source-finder.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections } from '#db/queries/editor-section-tree.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { can } from '#newsroom/access.ts';
import { sourcesPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import { screensFor } from '../../screens.ts';
import { addSourceAction } from '../actions.ts';
import { sectionChoices } from '../source-fields.ts';
import { lookAtSourceAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: sourceTexts.add };
}

/** Adds a source: from whatever address is at hand to its last items, and from there to what may be used of them. */
export default async function NewSourceScreen() {
  const actor = await requireActor();
  if (!can(actor, 'manage-sources')) notFound();
  const [clock, sections] = await Promise.all([newsroomClock(), listArrangedSections(writer(), actor)]);
  return (
    <NewsroomFrame
      actor={actor}
      current="sources"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={sourceTexts.add}
    >
      <SourceFinder add={addSourceAction} clock={clock} look={lookAtSourceAction} sections={sectionChoices(sections)} />
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={sourcesPath()}>
          {sourceTexts.back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
