/** The edition that speaks a language, whatever its region; null where none does. */
export function localeFor(language: string, locales: readonly string[]): string | null {
  const plain = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => plain(locale) === plain(language)) ?? null;
}
