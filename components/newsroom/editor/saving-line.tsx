import { useState } from 'react';
import { type Clock, formatMoment, formatTime, isSameDay } from '#lib/dates.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { savingTexts } from '#messages/newsroom/saving.ts';
import type { SavingState } from './saving/saving-state.ts';
import { useOnline } from './saving/use-online.ts';
import type { Saving } from './use-saving.ts';

type Props = {
  saving: Saving;
  clock: Clock;
  /** Where what was saved before can be looked at. */
  revisions: string;
};

/** Says whether what is written is saved, and saves it at a press. */
export function SavingLine({ saving, clock, revisions }: Props) {
  const { state, saveNow, tryAgain } = saving;
  const isOnline = useOnline();
  const words = wordsOf(state, clock, isOnline);
  const isTrouble = !['saved', 'waiting', 'saving'].includes(state.phase);
  // Every few seconds something is saved: whoever listens hears of it once a minute, and at once of what went wrong.
  const [said, say] = useState(words);
  const settled = state.phase === 'waiting' || state.phase === 'saving' ? said : words;
  if (settled !== said) say(settled);
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1">
      <button
        aria-keyshortcuts="Control+S"
        className="min-h-11 cursor-pointer font-bold underline underline-offset-2"
        onClick={() => void saveNow()}
        type="button"
      >
        {savingTexts.saveNow}
      </button>
      <p aria-hidden="true" className={isTrouble ? 'font-bold text-signal' : 'text-soft'}>
        {words}
      </p>
      {state.phase === 'cut-off' && (
        <button className="min-h-11 cursor-pointer underline underline-offset-2" onClick={tryAgain} type="button">
          {savingTexts.tryAgain}
        </button>
      )}
      <a className="ms-auto py-2 underline underline-offset-2" href={revisions}>
        {colleagueTexts.revisions.title}
      </a>
      {state.merged && <p className="basis-full text-soft">{mergedWords(state.merged, clock)}</p>}
      <p className="sr-only" role="status">
        {settled}
      </p>
    </div>
  );
}

function wordsOf(state: SavingState, clock: Clock, isOnline: boolean): string {
  const { phase, savedAt, changes, isKept, failure, problems } = state;
  switch (phase) {
    case 'saved':
      if (isSameDay(clock, savedAt, new Date())) return savingTexts.savedAt(formatTime(clock, savedAt));
      return savingTexts.savedOn(formatMoment(clock, savedAt));
    case 'waiting':
      return savingTexts.waiting;
    case 'saving':
      return savingTexts.saving;
    case 'cut-off':
      return (isOnline ? savingTexts.unreachable : savingTexts.offline)(changes, isKept);
    case 'signed-out':
      return savingTexts.signedOut(changes, isKept);
    case 'refused':
      if (failure) return savingTexts.failed(failure, changes, isKept);
      // Beside these nothing can be said.
      return [savingTexts.refused(changes, isKept), problems.body, problems.authorIds, problems.tagIds]
        .filter(Boolean)
        .join(' ');
    case 'conflict':
      return savingTexts.conflict;
  }
}

function mergedWords({ savedBy, savedAt }: { savedBy: string | null; savedAt: Date }, clock: Clock): string {
  const moment = formatTime(clock, savedAt);
  return savedBy ? savingTexts.mergedWith(savedBy, moment) : savingTexts.mergedElsewhere(moment);
}
