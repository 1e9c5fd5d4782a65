import { typographyForDocument } from '#document/typography.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import type { ArticleContent } from './article-content.ts';

/** The content with the typography of its language: wherever text enters, it is set as its readers expect. */
export function typesetContent(content: ArticleContent, locale: string): ArticleContent {
  return {
    ...content,
    headline: typesetText(content.headline, locale),
    standfirst: typesetText(content.standfirst, locale),
    leadCaption: typesetText(content.leadCaption, locale),
    body: typographyForDocument(content.body, locale),
  };
}

/** A line of text with the typography of its language. */
export function typesetText(text: string, locale: string): string {
  return locale.startsWith('fr') ? frenchTypography(text) : text;
}

/** Texts by locale, each with the typography of its language. */
export function typesetTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, typesetText(text, locale)]));
}
