import type { BodyMedium, PublishedArticle } from '#db/queries/published-articles.ts';
import type { Card } from '#db/queries/published-cards.ts';
import { ArticleBody } from '#document/article-body.tsx';
import type { ImageView, RenderContext } from '#document/render-context.ts';
import { articlePath, mediaFilePath, picturePath } from '#paths.ts';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHead } from './article-head.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { Picture } from './picture.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReadNext } from './read-next.tsx';
import type { SiteContext } from './site-context.ts';

/** An article with everything that belongs to it. */
export function ArticlePage({
  article,
  related,
  site,
}: {
  article: PublishedArticle;
  related: Card[];
  site: SiteContext;
}) {
  return (
    <div>
      <ArticleHead article={article} site={site} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18.75rem]">
        <article>
          <LeadPicture article={article} site={site} />
          {article.provenance && <ProvenanceNote provenance={article.provenance} site={site} />}
          <div className="article-body mt-6">
            <ArticleBody
              context={bodyContext(article, site)}
              document={article.body}
              renderPicture={(picture, sizes, alt) => <Picture alt={alt} picture={picture} site={site} sizes={sizes} />}
            />
          </div>
          <ArticleFoot article={article} site={site} />
        </article>
        <ReadNext cards={related} site={site} />
      </div>
    </div>
  );
}

type BodyPicture = BodyMedium & ImageView;

function bodyContext(article: PublishedArticle, site: SiteContext): RenderContext<BodyPicture> {
  return {
    media: (id) => {
      const medium = article.media[id];
      if (!medium) return null;
      const { kind, width, height, credit } = medium;
      if (kind === 'image') return { ...medium, kind, src: picturePath(id, width, 'webp') };
      const src = mediaFilePath(id, medium.file.slice(medium.file.lastIndexOf('.') + 1));
      return kind === 'audio' ? { kind, src, credit } : { kind, src, width, height, credit };
    },
    article: (id) => {
      const target = article.linked[id];
      return target ? articlePath(site.masthead.edition, target.section, target.slug) : null;
    },
  };
}
