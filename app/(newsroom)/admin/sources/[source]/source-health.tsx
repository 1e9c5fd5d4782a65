import type { ReactNode } from 'react';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { SourceFacts } from '#components/newsroom/sources/source-facts.tsx';
import { StatedRights } from '#components/newsroom/sources/stated-rights.tsx';
import type { TranslatedOfSource } from '#db/queries/editor-source-translations.ts';
import type { ListedSource } from '#db/queries/editor-sources.ts';
import { type Clock, formatMoment } from '#lib/dates.ts';
import { engineTexts, nameOfEngine } from '#messages/newsroom/engines.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { explainWireFailure } from '#messages/newsroom/wire-failures.ts';
import { stateOfSource } from '#newsroom/source-state.ts';
import { rhythmOf, tones, whyOf } from '../source-words.ts';

type Props = { source: ListedSource; clock: Clock; translated: readonly TranslatedOfSource[] };

const texts = sourceTexts.facts;

/** How a source is doing, in words. */
export function SourceHealth({ source, clock, translated }: Props) {
  const state = stateOfSource(source);
  const sentence = `${sourceTexts.stateSentences[state]} ${state === 'failing' ? '' : sentenceEnd(whyOf(source, clock))}`;
  const shown = { state: sourceTexts.states[state], tone: tones[state], sentence: sentence.trim() };
  return (
    <AccountPart title={texts.title}>
      <SourceFacts facts={[...factsOf(source, clock), ...translatedFacts(translated)]} state={shown} />
    </AccountPart>
  );
}

const sentenceEnd = (words: string) => (words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);

function factsOf(source: ListedSource, clock: Clock): { name: string; value: ReactNode }[] {
  const { lastFailure, failuresInARow, lastSuccessAt, lastItemAt, nextDueAt, pausedAt, identityPolicy } = source;
  const moment = (date: Date | null) => (date ? formatMoment(clock, date) : sourceTexts.never);
  const failure = lastFailure && `${explainWireFailure(lastFailure)} ${texts.failures(failuresInARow)}.`;
  return [
    ...(failure ? [{ name: texts.failure, value: <span className="font-semibold text-signal">{failure}</span> }] : []),
    { name: texts.feed, value: source.feedUrl ?? '—' },
    { name: texts.success, value: moment(lastSuccessAt) },
    { name: texts.next, value: pausedAt ? '—' : moment(nextDueAt) },
    { name: texts.rhythm, value: rhythmOf(source) },
    { name: texts.newest, value: moment(lastItemAt) },
    { name: texts.day, value: source.dispatchesInADay.toLocaleString('fr') },
    { name: texts.identity, value: texts.identities[identityPolicy ?? 'unknown'] },
    ...hubFacts(source, clock),
    ...(source.statedRights ? [{ name: texts.rights, value: <StatedRights rights={source.statedRights} /> }] : []),
  ];
}

function translatedFacts(translated: readonly TranslatedOfSource[]) {
  const parts = translated.map(({ engine, characters, cost }) => {
    const money = cost > 0 ? engineTexts.money(cost) : null;
    return texts.translatedBy(nameOfEngine(engine), engineTexts.number(characters), money);
  });
  return parts.length === 0 ? [] : [{ name: texts.translated, value: parts.join(', ') }];
}

function hubFacts({ hubUrl, hubLeaseUntil, hubToldAt, hubFailure }: ListedSource, clock: Clock) {
  if (!hubUrl) return [];
  const isRunning = hubLeaseUntil !== null && hubLeaseUntil > new Date();
  const until = isRunning ? [texts.until(formatMoment(clock, hubLeaseUntil))] : [];
  const told = isRunning && hubToldAt ? [texts.hubTold(formatMoment(clock, hubToldAt))] : [];
  const words = [...until, ...told].join(', ') || (hubFailure ? explainWireFailure(hubFailure) : '');
  return words === '' ? [] : [{ name: texts.hub, value: words }];
}
