import { documentToHtml } from '#document/to-html.ts';
import { documentToText } from '#document/to-text.ts';
import type { ExtractedArticle } from './article.ts';

/** An extracted article with its text as people and other programs read it. */
export type ShownArticle = ExtractedArticle & { text: string; html: string };

/** Adds the text as plain text and as clean HTML, in which pictures have their addresses at the source. */
export function showArticle(article: ExtractedArticle): ShownArticle {
  const pictures = new Map(article.pictures.map((picture) => [picture.id, picture]));
  const html = documentToHtml(article.document, {
    media: (id) => {
      const picture = pictures.get(id);
      if (!picture) return null;
      const { url: src, width, height, alt, credit } = picture;
      return { kind: 'image', src, width: width ?? 0, height: height ?? 0, alt, credit: credit || null };
    },
    article: () => null,
  });
  return { ...article, text: documentToText(article.document), html: html.replaceAll(' width="0" height="0"', '') };
}
