import { ArticleBody } from '#document/article-body.tsx';
import type { ArticleDocument } from '#document/article-document.ts';
import type { RenderContext } from '#document/render-context.ts';

const withoutMedia: RenderContext = { media: () => null, article: () => null };

/** The text of the article. */
export function BodyField({ body }: { body: ArticleDocument }) {
  return (
    <div className="article-body mt-8 font-serif" data-field="body">
      <ArticleBody context={withoutMedia} document={body} />
    </div>
  );
}
