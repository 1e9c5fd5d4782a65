import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { SiteContext } from './site-context.ts';

const wordsAMinute = 230;

/** How long the reading takes, and what else can be done with an article: hand it on, listen to it. */
export function ArticleTools({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  const { article: words, reading } = site.messages;
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
      <span>{words.readingTime(Math.max(1, Math.round(article.wordCount / wordsAMinute)))}</span>
      <a className="tool" href="#share">
        {reading.share.title}
      </a>
      {!site.masthead.edition.isLite && (
        <button className="tool is-waiting" data-on="listen" data-needs="voice" type="button">
          {reading.listen.start}
        </button>
      )}
    </p>
  );
}
