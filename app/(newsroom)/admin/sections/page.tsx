import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { SectionTable } from '#components/newsroom/manage/section-table.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections, listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { can } from '#newsroom/access.ts';
import { newSectionPath } from '#paths/newsroom.ts';
import { signOutAction } from '../actions.ts';
import { screensFor } from '../screens.ts';
import { moveSectionAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: sectionTexts.title };
}

/** The sections of the paper in their order. */
export default async function SectionListScreen() {
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
      title={sectionTexts.title}
      tools={
        <a className="inline-block py-3 font-bold underline underline-offset-3" href={newSectionPath}>
          {sectionTexts.add}
        </a>
      }
    >
      {sections.length > 0 ? (
        <SectionTable editions={editions} move={moveSectionAction} sections={sections} />
      ) : (
        <p className="py-6 text-label">{sectionTexts.none}</p>
      )}
    </NewsroomFrame>
  );
}
