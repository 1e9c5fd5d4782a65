import type { ArticleDocument } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import { countWords, documentToText } from '#document/to-text.ts';
import { guessLanguage } from '#lib/guess-language.ts';
import type { PageMeasures } from './article.ts';
import { findPaywall } from './paywall.ts';

/** What the page says around the article. */
type Around = { text: string; classNames: readonly string[]; isFree: boolean | null };

/** Measures an article and the page that it stands in. */
export function measurePage(document: ArticleDocument, pictures: number, around: Around): PageMeasures {
  const text = documentToText(document);
  const language = guessLanguage(text);
  return {
    characters: text.length,
    words: countWords(document, language ?? 'en'),
    paragraphs: document.content.filter((block) => block.type === 'paragraph' && childrenOf(block).length > 0).length,
    pictures,
    language,
    paywall: findPaywall(around.text, around.classNames, around.isFree),
  };
}
