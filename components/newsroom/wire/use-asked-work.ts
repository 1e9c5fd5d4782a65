import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { Desk } from './use-desk.ts';
import type { Sending } from './use-sending.ts';
import type { AskedWork } from './work-dialog.tsx';

const { done } = wireDeskTexts;
/** How often the desk looks whether the other engine is done, in milliseconds, and how many times. */
const rhythm = 1500;
const patience = 80;

/** What a dialog has asked for: each answers null once it is done, else why not. */
export function useAskedWork({ item, fetchItem }: Desk, { send, end, say }: Sending) {
  const followEngine = async (id: string) => {
    for (let tries = 0; tries < patience; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, rhythm));
      const fresh = await fetchItem(id);
      if (fresh?.engineAsked === null) return say(done['engine-came']);
    }
  };
  const asked: Record<Exclude<AskedWork, 'reject'>, (value: string) => Promise<string | null>> = {
    schedule: (publishAt) =>
      end(
        ({ fingerprint }) => ({ act: 'schedule', fingerprint, publishAt }),
        (_, headline) => say(done.schedule(headline)),
      ),
    hold: (reason) =>
      end(
        ({ fingerprint }) => ({ act: 'hold', fingerprint, reason }),
        (_, headline) => say(done.hold(headline)),
      ),
    engine: (engine) =>
      send(
        () => ({ act: 'engine', engine }),
        () => {
          if (item) void followEngine(item.translationId);
          say(done.engine(engine));
        },
      ),
    assign: (userId) =>
      send(
        () => ({ act: 'assign', userId }),
        (answer) => say(answer.item?.assignee ? done.assign(answer.item.assignee.name) : done.unassign),
      ),
  };
  const choose = (dispatchId: string) => {
    const source = item?.sameEvent.find((each) => each.dispatchId === dispatchId)?.source ?? '';
    void send(
      () => ({ act: 'choose', dispatchId }),
      () => say(done.choose(source)),
    );
  };
  const undoRewrite = (rewriteId: string) => {
    void send(
      () => ({ act: 'undo-rewrite', rewriteId }),
      () => say(done['undo-rewrite']),
    );
  };
  return { asked, choose, undoRewrite };
}
