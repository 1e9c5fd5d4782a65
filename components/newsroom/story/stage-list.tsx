import { ActButton } from '#components/ui/act-button.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { Status } from '#components/ui/status.tsx';
import type { DispatchStory } from '#db/queries/editor-dispatch-story.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { explainDispatchFailure } from '#messages/newsroom/dispatch-events.ts';
import { storyTexts } from '#messages/newsroom/dispatch-story.ts';

type Props = {
  story: DispatchStory;
  clock: Clock;
  /** Null for those who may not. */
  restart: ((before: FormState, data: FormData) => Promise<FormState>) | null;
};

const texts = storyTexts.stages;
const stages = ['recognise', 'extract', 'translate', 'check', 'file'] as const;
type Stage = (typeof stages)[number];

const tones = { done: 'live', now: 'quiet', halted: 'quiet', failed: 'act', ahead: 'quiet' } as const;

/** The stages of a dispatch in their order: how far it is, why it stands still, and the way back to each. */
export function StageList({ story, clock, restart }: Props) {
  return (
    <ol>
      {stages.map((stage) => {
        const state = stateOf(stage, story);
        const isHere = stage === story.stage && story.status !== 'done';
        return (
          <li
            className="grid min-h-12 items-center gap-x-6 border-b py-1 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
            key={stage}
          >
            <p className="text-label font-semibold">{texts.names[stage]}</p>
            <div>
              <Status tone={tones[state]}>{texts.states[state]}</Status>
              {isHere && <p className="max-w-text">{wordsOn(story, clock)}</p>}
            </div>
            {restart && story.status !== 'waiting' && <Restart restart={restart} stage={stage} story={story} />}
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(stage: Stage, { stage: at, status }: DispatchStory): keyof typeof tones {
  const distance = stages.indexOf(stage) - stages.indexOf(at);
  if (distance < 0 || (distance === 0 && status === 'done')) return 'done';
  if (distance > 0) return 'ahead';
  return status === 'failed' ? 'failed' : status === 'set_aside' ? 'halted' : 'now';
}

function wordsOn({ failure, status, dueAt, attempts }: DispatchStory, clock: Clock): string {
  const why = failure ? explainDispatchFailure(failure.kind) : '';
  const next = status === 'waiting' && (failure || dueAt > new Date()) ? texts.next(formatMoment(clock, dueAt)) : '';
  return [why, texts.attempts(attempts), next].filter(Boolean).join(' ');
}

type RestartProps = { stage: Stage; story: DispatchStory; restart: NonNullable<Props['restart']> };

function Restart({ stage, story, restart }: RestartProps) {
  const { id, url, licenceUsed, translatedId, articleId } = story;
  if (stage === 'check') return <p className="text-soft">{texts.withTranslation}</p>;
  if (stage === 'extract' && (licenceUsed !== 'full' || !/^https?:/i.test(url)))
    return <p className="text-soft">{texts.unused}</p>;
  const isReady = story.stage === 'file' || translatedId !== null || articleId !== null;
  if (stage === 'file' && !isReady) return null;
  return (
    <ActButton
      action={restart}
      fields={{ dispatchId: id, from: stage }}
      fullLabel={texts.restartFrom(texts.names[stage].toLowerCase())}
      label={texts.restart}
    />
  );
}
