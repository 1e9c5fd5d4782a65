const keyOf = (articleId: string) => `act:${articleId}`;

/** Keeps what was done with an article until its screen has begun anew. */
export function keepWord(articleId: string, word: string): void {
  try {
    sessionStorage.setItem(keyOf(articleId), word);
  } catch {
    // Without storage the new state speaks for itself.
  }
}

/** What was just done with an article; only once. */
export function takeWord(articleId: string): string | null {
  try {
    const word = sessionStorage.getItem(keyOf(articleId));
    sessionStorage.removeItem(keyOf(articleId));
    return word;
  } catch {
    return null;
  }
}
