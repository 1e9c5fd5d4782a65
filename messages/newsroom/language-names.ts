const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' });

/** What a language is called in French; a code that is no language stays as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
