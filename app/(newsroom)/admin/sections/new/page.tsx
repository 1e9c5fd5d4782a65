import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { SectionForm } from '#components/newsroom/manage/section-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections, listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { can } from '#newsroom/access.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { addSectionAction } from '../actions.ts';
import { parentsFor } from '../parents-for.ts';

export function generateMetadata(): Metadata {
  return { title: sectionTexts.add };
}

/** Adds a section. */
export default async function NewSectionScreen() {
  const actor = await requireActor();
  if (!can(actor, 'manage-sections')) notFound();
  const [sections, editions] = await Promise.all([
    listArrangedSections(writer(), actor),
    listEditionChoices(writer(), actor),
  ]);
  return (
    <NewsroomFrame
      actor={actor}
      current="sections"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={sectionTexts.add}
    >
      <SectionForm
        action={addSectionAction}
        editions={editions}
        hasChildren={false}
        parents={parentsFor(sections, null)}
        section={null}
      />
    </NewsroomFrame>
  );
}
