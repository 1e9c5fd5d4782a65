import type { DispatchRow } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import type { WireFailure } from '#db/schema/sources.ts';
import { localeFor } from '#newsroom/edition-of-language.ts';
import { targetLocales } from '#newsroom/target-locales.ts';

/** The stage that a dispatch comes to, or at which it is left aside. */
export type NextStage = {
  stage: DispatchRow['stage'];
  status: 'waiting' | 'set_aside';
  failure: WireFailure | null;
};

/** Which stage comes after recognising and extracting. */
export function nextStage(
  { language }: Pick<DispatchRow, 'language'>,
  source: Pick<PolledSource, 'filing' | 'translateInto'>,
  editions: readonly { locale: string; isDefault: boolean }[],
): NextStage {
  if (targetLocales(source.translateInto, language, editions).length > 0) return go('translate');
  const locales = editions.map(({ locale }) => locale);
  if (localeFor(language, locales) === null) return aside('translate', 'awaits_translation');
  return fileStage(source);
}

/** What comes when nothing is left but to file: that, or waiting for somebody who asks for it. */
export function fileStage({ filing }: Pick<PolledSource, 'filing'>): NextStage {
  return filing === 'hold' ? aside('file', 'held') : go('file');
}

const go = (stage: DispatchRow['stage']): NextStage => ({ stage, status: 'waiting', failure: null });
const aside = (stage: DispatchRow['stage'], kind: string): NextStage => ({
  stage,
  status: 'set_aside',
  failure: { kind },
});
