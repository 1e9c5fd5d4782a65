import type { Clock } from '#lib/dates.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { type DeskQuery, wireDeskPath } from '#paths/wire-desk.ts';
import { ActBar, type BarAct } from './act-bar.tsx';
import type { DeskSegment } from './desk-item.ts';
import { EventBundle } from './event-bundle.tsx';
import { ItemHead } from './item-head.tsx';
import { ItemPane } from './item-pane.tsx';
import { LeaseLine } from './lease-line.tsx';
import { NothingOpen } from './nothing-open.tsx';
import { PlainForms } from './plain-forms.tsx';
import type { SegmentWork } from './segment-work.ts';
import type { Desk } from './use-desk.ts';
import type { useKeysSwitch } from './use-keys-switch.ts';
import type { Segments } from './use-segments.ts';

type Props = {
  desk: Desk;
  segments: Segments;
  query: DeskQuery;
  clock: Clock;
  personId: string;
  mayPublish: boolean;
  isBusy: boolean;
  keys: ReturnType<typeof useKeysSwitch>;
  /** Null where a colleague has it in hand. */
  workOn: ((segment: DeskSegment) => SegmentWork) | null;
  onChoose: (dispatchId: string) => void;
  onUndoRewrite: (rewriteId: string) => void;
  onAct: (act: BarAct) => void;
  onBegin: () => void;
  /** Sends a form where there is no script. */
  submit: (data: FormData) => void;
};

/** The open dispatch, and what can be done with it. */
export function OpenItem({ desk, segments, query, workOn, keys, submit, ...props }: Props) {
  const { item, current, lease, changes, part } = desk;
  const { clock, personId, mayPublish, isBusy, onChoose, onUndoRewrite, onAct, onBegin } = props;
  return (
    <section
      aria-labelledby={item ? 'wire-item' : 'wire-nothing'}
      className={`flex min-h-0 flex-col lg:overflow-y-auto ${current ? '' : 'max-lg:hidden'}`}
    >
      {current && (
        <a className="block px-4 py-2.5 font-bold underline underline-offset-3 lg:hidden" href={wireDeskPath(query)}>
          <span aria-hidden="true">← </span>
          {wireDeskTexts.back}
        </a>
      )}
      <LeaseLine clock={clock} lease={lease} onTake={() => void desk.claim('take')} />
      {item ? (
        <>
          <ItemHead item={item} onUndoRewrite={workOn && onUndoRewrite} />
          <EventBundle item={item} onChoose={workOn && onChoose} />
          <div className="grow">
            <ItemPane changes={changes} item={item} personId={personId} segments={segments} workOn={workOn} />
          </div>
          <noscript>
            <PlainForms item={item} mayPublish={mayPublish} submit={submit} />
          </noscript>
          <ActBar
            isBusy={isBusy}
            isOurs={workOn !== null}
            item={item}
            mayPublish={mayPublish}
            onAct={onAct}
            onNextDoubt={() => segments.goOn(segments.current?.segment ?? '')}
          />
        </>
      ) : (
        <NothingOpen isLoading={current !== null} keys={keys} onBegin={part.rows.length > 0 ? onBegin : null} />
      )}
    </section>
  );
}
