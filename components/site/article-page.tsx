import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Card } from '#db/queries/published-cards.ts';
import type { SourceUpdate } from '#db/queries/published-updates.ts';
import { scriptPath } from '#paths.ts';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { GalleryViewer } from './gallery-viewer.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { ListenBar } from './listen-bar.tsx';
import { ReadNext } from './read-next.tsx';
import { ResumeOffer } from './resume-offer.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  article: PublishedArticle;
  /** Its updates, of which readers are told what changed. */
  updates: readonly SourceUpdate[];
  related: Card[];
  site: SiteContext;
  /** Its whole address, as it is handed on: that of the full version. */
  address: string;
};

/** An article with everything that belongs to it. */
export function ArticlePage({ article, updates, related, site, address }: Props) {
  return (
    <div className="article-page">
      <ArticleHead article={article} site={site} updates={updates} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
        <article>
          <LeadPicture article={article} site={site} />
          <ArticleText article={article} site={site} />
          <ArticleFoot address={address} article={article} site={site} />
        </article>
        <ReadNext cards={related} site={site} />
      </div>
      {!site.masthead.edition.isLite && <Tools article={article} site={site} />}
    </div>
  );
}

// What only works with a script, and so has no place in the light version.
function Tools({ article, site }: Pick<Props, 'article' | 'site'>) {
  const hasGallery = article.body.content.some(({ type }) => type === 'gallery' || type === 'infobox');
  return (
    <>
      {hasGallery && <GalleryViewer site={site} />}
      <ListenBar site={site} />
      <ResumeOffer site={site} />
      <script src={scriptPath('article')} type="module" />
    </>
  );
}
