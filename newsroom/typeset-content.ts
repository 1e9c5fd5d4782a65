import { typographyForDocument } from '#document/typography.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import type { ArticleContent } from './article-content.ts';

/** The content with the typography of its language: wherever text enters, it is set as its readers expect. */
export function typesetContent(content: ArticleContent, locale: string): ArticleContent {
  if (!locale.startsWith('fr')) return content;
  return {
    ...content,
    headline: frenchTypography(content.headline),
    standfirst: frenchTypography(content.standfirst),
    leadCaption: frenchTypography(content.leadCaption),
    body: typographyForDocument(content.body, locale),
  };
}
