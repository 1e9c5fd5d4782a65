import type { BodyMedium, Provenance, PublishedArticle } from '#db/queries/published-articles.ts';
import { ArticleBody } from '#document/article-body.tsx';
import type { Block } from '#document/article-document.ts';
import { pairBlocks } from '#document/originals/pair-blocks.ts';
import type { ImageView, RenderContext } from '#document/render-context.ts';
import { articlePath, mediaFilePath, picturePath, pictureWidths } from '#paths.ts';
import { EmbedStill } from './embed-still.tsx';
import { OriginalPassage } from './original-passage.tsx';
import { OriginalQuotation } from './original-quotation.tsx';
import { Picture } from './picture.tsx';
import { ProvenanceNote } from './provenance-note.tsx';
import { ReportLink } from './report-link.tsx';
import type { SiteContext } from './site-context.ts';

type Props = { article: PublishedArticle; site: SiteContext };

/** The running text; of a translation also where it comes from, and the original of each passage where we may show it. */
export function ArticleText({ article, site }: Props) {
  const { provenance, body } = article;
  const pairs = provenance?.original ? pairBlocks(body, provenance.original) : null;
  const isWhole = provenance?.original && pairs === null;
  return (
    <>
      {provenance && (
        <ProvenanceNote provenance={provenance} site={site}>
          {pairs && !site.masthead.edition.isLite && <OriginalsSwitch site={site} />}
          <OriginalQuotation provenance={provenance} site={site} />
        </ProvenanceNote>
      )}
      <div className="article-body mt-6">
        <ArticleBody
          context={bodyContext(article, site)}
          document={body}
          hasPictureLinks={!site.masthead.edition.isLite}
          renderAfter={(index) => renderOriginal(pairs?.get(index), index, article, site)}
          renderEmbed={(embed, id) => <EmbedStill embed={embed} id={id} site={site} />}
          renderPicture={(picture, sizes, alt) => <Picture alt={alt} picture={picture} site={site} sizes={sizes} />}
        />
        {isWhole && provenance.original && (
          <OriginalPassage
            document={provenance.original}
            idPrefix="o"
            label={site.messages.reading.originals.whole(nameOf(provenance, site))}
            language={provenance.language}
          />
        )}
      </div>
      {provenance && <ReportLink articleId={article.id} passage="text" site={site} />}
    </>
  );
}

function OriginalsSwitch({ site }: { site: SiteContext }) {
  const { showAll, hideAll } = site.messages.reading.originals;
  return (
    <p className="scripted no-print">
      <button className="tool" data-on="originals" data-other={hideAll} type="button">
        {showAll}
      </button>
    </p>
  );
}

function renderOriginal(
  block: Block | undefined,
  index: number,
  { id, provenance }: PublishedArticle,
  site: SiteContext,
) {
  // A crosshead needs no comparison: what stands under it has one.
  if (!block || !provenance || block.type === 'heading') return null;
  return (
    <OriginalPassage
      document={{ type: 'doc', content: [block] }}
      idPrefix={`o-${index + 1}`}
      label={site.messages.reading.originals.passage(nameOf(provenance, site))}
      language={provenance.language}
    >
      <ReportLink articleId={id} passage={String(index)} site={site} />
    </OriginalPassage>
  );
}

function nameOf({ language }: Provenance, { messages }: SiteContext): string {
  return messages.provenance.languages[language] ?? language;
}

type BodyPicture = BodyMedium & ImageView;

function bodyContext(article: PublishedArticle, site: SiteContext): RenderContext<BodyPicture> {
  return {
    media: (id) => {
      const medium = article.media[id];
      if (!medium) return null;
      const { kind, width, height, credit } = medium;
      if (kind === 'image') return { ...medium, kind, src: picturePath(id, largestWidth(width), 'webp') };
      const src = mediaFilePath(id, medium.file.slice(medium.file.lastIndexOf('.') + 1));
      if (kind === 'audio') return { kind, src, credit };
      return { kind, src, width, height, credit, hasPreview: !site.masthead.edition.isLite };
    },
    article: (id) => {
      const target = article.linked[id];
      return target ? articlePath(site.masthead.edition, target.section, target.slug) : null;
    },
  };
}

// Only widths that are served have an address.
function largestWidth(width: number): number {
  return pictureWidths.findLast((offered) => offered <= width) ?? width;
}
