/** Words a minute that somebody reads who skims. */
const wordsPerMinute = 1500;

/** Milliseconds that it takes to skim these sentences, which may hold marks (`<1>`), in the language of the source. */
export function skimmingTime(sources: readonly string[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const source of sources)
    for (const { isWordLike } of segmenter.segment(source.replace(/<[^>]*>/g, ' '))) if (isWordLike) words += 1;
  return (words / wordsPerMinute) * 60_000;
}
