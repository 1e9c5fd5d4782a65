import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { DeskItem } from './desk-item.ts';

/** What the bar offers to do with the open dispatch. */
export type BarAct = 'accept' | 'schedule' | 'reject' | 'hold' | 'engine' | 'assign' | 'next';

type Props = {
  item: DeskItem;
  mayPublish: boolean;
  isBusy: boolean;
  /** Whether it is in the hands of whoever looks at it. */
  isOurs: boolean;
  onAct: (act: BarAct) => void;
  /** Leads to the next sentence that waits for a word. */
  onNextDoubt: () => void;
};

const keys: Readonly<Record<BarAct, string>> = {
  accept: 'A',
  schedule: 'P',
  reject: 'X',
  hold: 'H',
  engine: 'M',
  assign: 'D',
  next: 'N',
};

const { acts } = wireDeskTexts;

/** What can be done with the whole dispatch, with the key of each; at the thumb on a phone. */
export function ActBar({ item, mayPublish, isBusy, isOurs, onAct, onNextDoubt }: Props) {
  const doubts = item.segments.filter((segment) => segment.isDoubtful || segment.target === null).length;
  const acceptLabel = mayPublish ? (item.isPublished ? acts.acceptUpdate : acts.accept) : acts.submit;
  const button = (act: BarAct, label: string, look: string) => (
    <button
      aria-keyshortcuts={keys[act]}
      className={`min-h-11 cursor-pointer whitespace-nowrap border border-ink px-3 font-bold disabled:cursor-default disabled:opacity-60 ${look}`}
      disabled={act !== 'next' && (isBusy || !isOurs)}
      onClick={() => onAct(act)}
      type="button"
    >
      {label}
      <span
        aria-hidden="true"
        className="ms-1.5 border border-current px-1 font-sans text-mark font-semibold max-lg:hidden"
      >
        {keys[act]}
      </span>
    </button>
  );
  const quiet = (
    <>
      {button('engine', acts.engine, '')}
      {button('hold', acts.hold, '')}
      {button('assign', acts.assign, '')}
    </>
  );
  return (
    <section
      aria-label={acts.bar}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-ink bg-paper px-4 py-2.5 xl:px-6"
      data-commands
    >
      {button('accept', acceptLabel, 'bg-ink text-paper max-lg:grow')}
      <div className="contents max-lg:hidden">
        {mayPublish && !item.isPublished && button('schedule', acts.schedule, '')}
      </div>
      {button('reject', acts.reject, '')}
      <div className="contents max-lg:hidden">{quiet}</div>
      <details className="relative lg:hidden">
        <summary className="grid min-h-11 place-items-center border border-ink px-3 font-bold">{acts.more}</summary>
        <div className="absolute end-0 bottom-full mb-2 grid gap-2 border border-ink bg-paper p-3">
          {mayPublish && !item.isPublished && button('schedule', acts.schedule, '')}
          {quiet}
        </div>
      </details>
      <div className="lg:hidden">{button('next', acts.next, '')}</div>
      <button
        className="ms-auto min-h-11 cursor-pointer text-soft underline-offset-2 hover:underline disabled:cursor-default disabled:no-underline"
        disabled={doubts === 0}
        onClick={onNextDoubt}
        type="button"
      >
        {wireDeskTexts.toConfirm(doubts)}
      </button>
    </section>
  );
}
