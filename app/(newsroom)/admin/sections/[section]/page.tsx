import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth.ts';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { SectionForm } from '#components/newsroom/manage/section-form.tsx';
import { NewsroomFrame } from '#components/newsroom/newsroom-frame.tsx';
import { ActButton } from '#components/ui/act-button.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections, listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { can } from '#newsroom/access.ts';
import { sectionsPath } from '#paths/newsroom.ts';
import { signOutAction } from '../../actions.ts';
import { screensFor } from '../../screens.ts';
import { removeSectionAction, saveSectionAction } from '../actions.ts';
import { parentsFor } from '../parents-for.ts';

type Props = { params: Promise<{ section: string }> };

export function generateMetadata(): Metadata {
  return { title: sectionTexts.title };
}

/** A section: its names, its place, and how it is removed. */
export default async function SectionScreen({ params }: Props) {
  const actor = await requireActor();
  const { section: id } = await params;
  if (!can(actor, 'manage-sections')) notFound();
  const [sections, editions] = await Promise.all([
    listArrangedSections(writer(), actor),
    listEditionChoices(writer(), actor),
  ]);
  const section = sections.find((candidate) => candidate.id === id);
  if (!section) notFound();
  const hasChildren = sections.some(({ parentId }) => parentId === id);
  const { removal, back, notNamed } = sectionTexts;
  return (
    <NewsroomFrame
      actor={actor}
      current="sections"
      messages={newsroom}
      screens={screensFor(actor)}
      signOut={signOutAction}
      title={section.names[0]?.name ?? notNamed}
    >
      <SectionForm
        action={saveSectionAction}
        editions={editions}
        hasChildren={hasChildren}
        parents={parentsFor(sections, id)}
        section={section}
      />
      <AccountPart explanation={removal.explanation} title={removal.title}>
        {section.articles > 0 ? (
          <p className="text-label leading-body">{removal.inUse(section.articles)}</p>
        ) : (
          <ActButton action={removeSectionAction} fields={{ sectionId: id }} label={removal.remove} />
        )}
      </AccountPart>
      <p className="py-4">
        <a className="py-2 underline underline-offset-2" href={sectionsPath}>
          {back}
        </a>
      </p>
    </NewsroomFrame>
  );
}
