import type { ArticleContent } from '#newsroom/article-content.ts';
import type { OpenedArticle } from '#newsroom/open-article.ts';

/** What a person writes of an article, as the screen holds it. */
export type Draft = ArticleContent;

/** The article that the screen is about. */
export type EditorArticle = OpenedArticle;

/** A section that the article can be filed in, in its own language. */
export type SectionChoice = { id: string; name: string; slug: string };

/** The problems that the server found, in sentences, by the name of the field. */
export type FieldProblems = Partial<Record<keyof Draft, string>>;
