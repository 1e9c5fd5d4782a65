import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskItem, DeskSegment } from './desk-item.ts';
import { repairName } from './repair-name.ts';
import type { SegmentWork } from './segment-work.ts';
import type { Desk } from './use-desk.ts';
import type { Segments } from './use-segments.ts';
import type { Sending } from './use-sending.ts';

type Me = { name: string };

/** What can be done with each sentence. A confirmation shows at once; the server has the last word. */
export function useSegmentWork({ item, work, put }: Desk, segments: Segments, { refuse, say }: Sending, me: Me) {
  const correct = async (at: DeskSegment, text: string): Promise<boolean> => {
    if (!item) return false;
    const act = at.target === null ? 'translate' : 'correct';
    const answer = await work(item.translationId, { act, segment: at.segment, target: text });
    if (!answer.ok) {
      await refuse(answer.error, item.translationId);
      return false;
    }
    segments.setEditing(at.segment, false);
    segments.goOn(at.segment);
    say(wireDeskTexts.done[act]);
    return true;
  };
  const confirm = async ({ segment, target }: DeskSegment) => {
    if (!item || target === null) return;
    put(withReview(item, segment, me.name));
    segments.goOn(segment);
    const answer = await work(item.translationId, { act: 'confirm', segment, target });
    if (answer.ok) return;
    put(item);
    await refuse(answer.error, item.translationId);
  };
  const edit = ({ segment }: DeskSegment) => {
    segments.goTo(segment, false);
    segments.setEditing(segment, true);
  };
  const repair = (at: DeskSegment) => {
    const repaired = repairName(at);
    if (repaired) void correct(at, repaired.target);
    else edit(at);
  };
  const keepName = async (name: string) => {
    if (!item) return;
    const answer = await work(item.translationId, { act: 'keep-name', name });
    if (answer.ok) say(wireDeskTexts.done['keep-name'](name));
    else await refuse(answer.error, item.translationId);
  };
  return (at: DeskSegment): SegmentWork => ({
    confirm: () => void confirm(at),
    edit: () => edit(at),
    repair: () => repair(at),
    keepName: (name) => void keepName(name),
    save: (text) => correct(at, text),
    leave: () => {
      segments.setEditing(at.segment, false);
      segments.goTo(at.segment);
    },
  });
}

function withReview(item: DeskItem, segment: string, by: string): DeskItem {
  const review = { outcome: 'confirmed', by } as const;
  return {
    ...item,
    segments: item.segments.map((each) => (each.segment === segment ? { ...each, review, isDoubtful: false } : each)),
  };
}
