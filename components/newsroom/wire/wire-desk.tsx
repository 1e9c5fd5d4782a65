'use client';

import { useActionState, useState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import type { Clock } from '#lib/dates.ts';
import { SignInAgain } from '../editor/sign-in-again.tsx';
import type { BarAct } from './act-bar.tsx';
import type { BatchFormAction } from './batch-form.tsx';
import { DeskNotice, type Notice } from './desk-notice.tsx';
import { OpenItem } from './open-item.tsx';
import type { FilterChoices } from './queue-filters.tsx';
import { QueuePane } from './queue-pane.tsx';
import { useAskedWork } from './use-asked-work.ts';
import { useDecisions } from './use-decisions.ts';
import { type Opening, useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useKeysSwitch } from './use-keys-switch.ts';
import type { Lease } from './use-lease.ts';
import { useSegmentWork } from './use-segment-work.ts';
import { useSegments } from './use-segments.ts';
import { useSending } from './use-sending.ts';
import { type AskedWork, WorkDialog } from './work-dialog.tsx';

type Choice = { value: string; name: string };

type Props = {
  opening: Opening;
  choices: FilterChoices;
  me: { userId: string; name: string };
  mayPublish: boolean;
  colleagues: readonly Choice[];
  engines: readonly Choice[];
  clock: Clock;
  /** What the clock on the wall shows, as a field for a date and a time holds it. */
  now: string;
  /** Does what a form asks for, where there is no script. */
  workAction: (before: FormState, data: FormData) => Promise<FormState>;
  /** Null where whoever looks may not publish. */
  batchAction: BatchFormAction | null;
  /** Where the record of reviews is had, or null for those who may not have it. */
  record: string | null;
};

/** The wire desk: what waits at the left, what is open at the right, sentence by sentence; everything by one key. */
export function WireDesk({ opening, choices, me, mayPublish, ...props }: Props) {
  const desk = useDesk(opening);
  const segments = useSegments(desk.item, me.userId);
  const sending = useSending(desk, segments.goTo);
  const { accept, reject, undoLast } = useDecisions(desk, sending, segments.goTo);
  const { asked, choose, undoRewrite } = useAskedWork(desk, sending);
  const workOnAny = useSegmentWork(desk, segments, sending, me);
  const [dialog, setDialog] = useState<AskedWork | null>(null);
  const [plain, submit] = useActionState(props.workAction, untouched);
  const keys = useKeysSwitch();
  const workOn = isInHand(desk.lease) ? workOnAny : null;
  const open = (id: string, isStep = false) => {
    segments.focusSoon();
    desk.open(id, isStep);
  };
  const step = (by: 1 | -1) => {
    const next = desk.part.rows[desk.place + by];
    if (next) open(next.translationId, desk.current !== null);
  };
  const act = (name: BarAct) => {
    if (name === 'next') step(1);
    else if (name === 'accept') accept();
    else setDialog(name);
  };
  useDeskKeys({ segments, workOn, act: workOn && act, step, undo: undoLast }, keys.isOn);
  return (
    <div className="-mx-4 flex min-h-0 grow flex-col md:-mx-8">
      <DeskNotice notice={desk.notice ?? saidByForm(plain.message)} />
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] lg:grid-cols-[20rem_minmax(0,1fr)]">
        <QueuePane
          batch={props.batchAction}
          choices={choices}
          current={desk.current}
          onOpen={open}
          onPublished={(ids) => ids.forEach(desk.remove)}
          part={desk.part}
          query={opening.query}
          record={props.record}
          userId={me.userId}
        />
        <OpenItem
          clock={props.clock}
          desk={desk}
          isBusy={sending.isBusy}
          keys={keys}
          mayPublish={mayPublish}
          onAct={act}
          onBegin={() => step(1)}
          onChoose={choose}
          onUndoRewrite={undoRewrite}
          personId={me.userId}
          query={opening.query}
          segments={segments}
          submit={submit}
          workOn={workOn}
        />
      </div>
      {dialog && (
        <WorkDialog
          colleagues={props.colleagues}
          engines={props.engines}
          now={props.now}
          onClose={() => setDialog(null)}
          onDo={dialog === 'reject' ? reject : asked[dialog]}
          work={dialog}
        />
      )}
      {desk.lease.kind === 'signed_out' && (
        <SignInAgain onSignedIn={() => void desk.claim('claim')} personId={me.userId} />
      )}
    </div>
  );
}

function saidByForm(text: string | null): Notice | null {
  return text === null ? null : { text, isAlert: false, offers: [] };
}

// While the server cannot be asked, what is done is refused by itself.
function isInHand({ kind }: Lease): boolean {
  return kind === 'held' || kind === 'offline';
}
