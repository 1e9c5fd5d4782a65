import { blockWords } from '#components/newsroom/difference/block-words.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { savingTexts } from '#messages/newsroom/saving.ts';
import type { Draft, SectionChoice } from './draft.ts';
import type { Conflict } from './merge-drafts.ts';

/** Both sides of a conflict as people read them, and whether a third text can be written in their place. */
export function conflictTexts(conflict: Conflict, sections: readonly SectionChoice[]) {
  if (conflict.kind === 'passage') {
    const [mine, theirs] = [conflict.mine, conflict.theirs].map((blocks) => blocks.map(blockWords).join('\n\n'));
    return { mine: mine ?? '', theirs: theirs ?? '', canBeWritten: false };
  }
  const say = (draft: Partial<Draft>) => fieldText(conflict.field, draft, sections);
  const canBeWritten = ['headline', 'standfirst', 'slug'].includes(conflict.field);
  return { mine: say(conflict.mine), theirs: say(conflict.theirs), canBeWritten };
}

function fieldText(
  field: Extract<Conflict, { kind: 'field' }>['field'],
  draft: Partial<Draft>,
  sections: readonly SectionChoice[],
): string {
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'slug':
      return draft[field] ?? '';
    case 'kind':
      return editorTexts.kinds[draft.kind ?? 'news'];
    case 'sectionId':
      return sections.find(({ id }) => id === draft.sectionId)?.name ?? '';
    case 'leadMediaId': {
      const { withPicture, withoutPicture } = savingTexts.overlap;
      return [draft.leadMediaId ? withPicture : withoutPicture, draft.leadCaption].filter(Boolean).join('\u00a0: ');
    }
  }
}
