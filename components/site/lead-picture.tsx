import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { Picture } from './picture.tsx';
import type { SiteContext } from './site-context.ts';

/** The picture that opens an article, with its caption and credit. */
export function LeadPicture({ article, site }: { article: PublishedArticle; site: SiteContext }) {
  if (!article.picture) return null;
  return (
    <figure>
      <Picture
        className="aspect-16/9 w-full object-cover"
        isFirst
        picture={article.picture}
        site={site}
        sizes="(width >= 80rem) 860px, (width >= 64rem) 66vw, 100vw"
      />
      <figcaption className="pt-2 font-sans text-ui leading-ui text-soft">
        {article.leadCaption} <bdi>{article.picture.credit}</bdi>
      </figcaption>
    </figure>
  );
}
