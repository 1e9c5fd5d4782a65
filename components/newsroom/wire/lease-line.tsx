import { type Clock, formatTime } from '#lib/dates.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { DeskNotice } from './desk-notice.tsx';
import type { Lease } from './use-lease.ts';

type Props = { lease: Lease; clock: Clock; onTake: () => void };

const { lease: texts, acts } = wireDeskTexts;

/** Says that a colleague has the dispatch in hand, or took it over; and how to take it from them. */
export function LeaseLine({ lease, clock, onTake }: Props) {
  if (lease.kind === 'offline') return <DeskNotice notice={{ text: texts.offline, isAlert: true, offers: [] }} />;
  if (lease.kind !== 'claimed' && lease.kind !== 'lost') return null;
  const text =
    lease.kind === 'lost' ? texts.lost(lease.by) : texts.claimed(lease.by, formatTime(clock, new Date(lease.since)));
  return <DeskNotice notice={{ text, isAlert: true, offers: [{ label: acts.takeOver, act: onTake }] }} />;
}
