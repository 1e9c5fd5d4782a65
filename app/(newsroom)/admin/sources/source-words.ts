import type { SourceRow } from '#components/newsroom/sources/source-row.ts';
import type { ListedSource } from '#db/queries/editor-sources.ts';
import { type Clock, formatClock, formatMoment, formatShortDate, isSameDay } from '#lib/dates.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { explainWireFailure } from '#messages/newsroom/wire-failures.ts';
import { type SourceState, stateOfSource } from '#newsroom/source-state.ts';
import type { SourceOrder } from '#paths/newsroom.ts';

/** How much a state asks for somebody. */
export const tones = {
  failing: 'act',
  silent: 'act',
  changed: 'act',
  new: 'quiet',
  working: 'live',
  paused: 'quiet',
} as const satisfies Record<SourceState, SourceRow['tone']>;

const urgency: readonly SourceState[] = ['failing', 'silent', 'changed', 'new', 'working', 'paused'];
const far = 8_640_000_000_000_000;
const time = (date: Date | null) => date?.getTime() ?? -far;

const keys: Record<SourceOrder, (source: ListedSource) => string | number> = {
  state: (source) => urgency.indexOf(stateOfSource(source)),
  name: ({ name }) => name,
  language: ({ language }) => language,
  section: ({ section }) => section ?? '',
  licence: ({ licencePolicy }) => sourceTexts.licences[licencePolicy],
  rhythm: ({ pollMinutes, rhythmMinutes }) => rhythmMinutes ?? pollMinutes,
  polled: ({ lastPolledAt }) => -time(lastPolledAt),
  next: ({ nextDueAt, pausedAt }) => (pausedAt ? far : time(nextDueAt)),
  day: ({ dispatchesInADay }) => -dispatchesInADay,
};

/** Sources in an order of the list; those that are equal in it by name. */
export function inOrder(sources: readonly ListedSource[], order: SourceOrder): ListedSource[] {
  const key = keys[order];
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'fr');
  return sources.toSorted(
    (one, other) =>
      compare(key(one), key(other)) || one.name.localeCompare(other.name, 'fr') || compare(one.id, other.id),
  );
}

/** A source as the list shows it. */
export function rowOf(source: ListedSource, clock: Clock, now: Date): SourceRow {
  const { id, name, homepage, language, section, licenceUntil, pausedAt, nextDueAt, lastPolledAt } = source;
  const state = stateOfSource(source);
  const licence = sourceTexts.licences[source.licencePolicy];
  return {
    id,
    name,
    host: URL.canParse(homepage) ? new URL(homepage).host : homepage,
    language,
    section: section ?? sourceTexts.noSection,
    licence: licenceUntil && licenceUntil < now ? `${licence}, ${sourceTexts.licenceEnded}` : licence,
    rhythm: rhythmOf(source),
    polled: lastPolledAt ? shortMoment(clock, lastPolledAt, now) : sourceTexts.never,
    next: pausedAt ? '—' : shortMoment(clock, nextDueAt, now),
    day: source.dispatchesInADay.toLocaleString('fr'),
    state: sourceTexts.states[state],
    tone: tones[state],
    why: whyOf(source, clock),
  };
}

/** How often the wire asks a source. */
export function rhythmOf({ rhythmMinutes, pollMinutes }: ListedSource): string {
  return rhythmMinutes === null ? sourceTexts.ownRhythm(pollMinutes) : sourceTexts.rhythm(rhythmMinutes);
}

/** What is the matter with a source, where something is. */
export function whyOf(source: ListedSource, clock: Clock): string {
  const { lastFailure, silentSince, pageAlarmAt } = source;
  const since = (date: Date | null) => (date ? sourceTexts.since(formatMoment(clock, date)) : '');
  switch (stateOfSource(source)) {
    case 'failing':
      return lastFailure ? explainWireFailure(lastFailure) : '';
    case 'silent':
      return since(silentSince);
    case 'changed':
      return source.pageAlarm ? explainWireFailure(source.pageAlarm) : since(pageAlarmAt);
    case 'new':
    case 'working':
    case 'paused':
      return '';
  }
}

// Where there is little room: the time alone today, else the day too.
function shortMoment(clock: Clock, date: Date, now: Date): string {
  const at = formatClock(clock, date);
  return isSameDay(clock, date, now) ? at : `${formatShortDate(clock, date)}, ${at}`;
}
