import { localeFor } from './edition-of-language.ts';

type Editions = readonly { locale: string; isDefault: boolean }[];

/**
 * The editions into which dispatches of a language are translated. Where the source does not say: into the default
 * edition, if none speaks their language.
 */
export function targetLocales(translateInto: readonly string[] | null, language: string, editions: Editions): string[] {
  const own = localeFor(
    language,
    editions.map(({ locale }) => locale),
  );
  const others = editions.filter(({ locale }) => locale !== own);
  if (translateInto !== null)
    return others.map(({ locale }) => locale).filter((locale) => translateInto.includes(locale));
  return own === null ? others.filter(({ isDefault }) => isDefault).map(({ locale }) => locale) : [];
}
