import type { ListedArticle } from '#db/queries/editor-lists.ts';
import { deskTexts } from '#messages/newsroom/desk.ts';
import type { listTexts } from '#messages/newsroom/lists.ts';
import { ArticleTable } from './article-table.tsx';

type Props = {
  /** A name for the part within the page. */
  id: string;
  title: string;
  articles: readonly ListedArticle[];
  moment: keyof typeof listTexts.moments;
  /** What it says where there is nothing. */
  empty: string;
  /** The list that this is the beginning of. */
  seeAll: string;
};

/** A part of the desk: some articles that have something in common, and the way to all of them. */
export function DeskPart({ id, title, articles, moment, empty, seeAll }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="mb-1 flex items-baseline justify-between gap-x-4">
        <h2 className="text-label font-black" id={id}>
          {title}
        </h2>
        {articles.length > 0 && (
          <a className="py-2 underline underline-offset-2" href={seeAll}>
            {deskTexts.seeAll}
            <span className="sr-only">{`\u00a0: ${title}`}</span>
          </a>
        )}
      </div>
      {articles.length > 0 ? (
        <ArticleTable articles={articles} isNarrow labelledBy={id} moment={moment} />
      ) : (
        <p className="border-t border-ink py-3 text-soft">{empty}</p>
      )}
    </section>
  );
}
