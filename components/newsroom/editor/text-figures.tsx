import { useDeferredValue, useMemo } from 'react';
import type { ArticleDocument } from '#document/article-document.ts';
import { countWords } from '#document/to-text.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';

// As components/site/article-tools.tsx counts for readers.
const wordsAMinute = 230;

/** How long the text is, in words and in minutes. */
export function TextFigures({ body, locale }: { body: ArticleDocument; locale: string }) {
  const counted = useDeferredValue(body);
  const words = useMemo(() => countWords(counted, locale), [counted, locale]);
  const minutes = Math.max(1, Math.round(words / wordsAMinute));
  return (
    <p className="tabular-nums text-soft">
      {editorTexts.words(words)} · {editorTexts.readingTime(minutes)}
    </p>
  );
}
