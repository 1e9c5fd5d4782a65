import type { Metadata } from 'next';
import { SourceFinder } from '#components/newsroom/sources/source-finder.tsx';
import { writer } from '#db/process-connections.ts';
import { listArrangedSections, listEditionChoices } from '#db/queries/editor-section-tree.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { newsroomClock } from '../../newsroom-clock.ts';
import { addSourceAction } from '../actions.ts';
import { sectionChoices } from '../source-fields.ts';
import { requireSourceKeeper } from '../source-keeper.ts';
import { SourceScreen } from '../source-screen.tsx';
import { lookAtSourceAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: sourceTexts.add };
}

/** Adds a source: from whatever address is at hand to its last items, and from there to what may be used of them. */
export default async function NewSourceScreen() {
  const actor = await requireSourceKeeper();
  const [clock, sections, editions] = await Promise.all([
    newsroomClock(),
    listArrangedSections(writer(), actor),
    listEditionChoices(writer(), actor),
  ]);
  return (
    <SourceScreen actor={actor} title={sourceTexts.add}>
      <SourceFinder
        add={addSourceAction}
        clock={clock}
        editions={editions}
        look={lookAtSourceAction}
        sections={sectionChoices(sections)}
      />
    </SourceScreen>
  );
}
