/** A language as BCP 47 writes it (`en_us` becomes `en-US`), or null for what is none. */
export function canonicalLanguage(text: string): string | null {
  const written = text.trim().replaceAll('_', '-');
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(written) ? (Intl.getCanonicalLocales(written)[0] ?? null) : null;
  } catch {
    return null;
  }
}
