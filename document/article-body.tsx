import { Fragment, type ReactNode } from 'react';
import type { BodyRendering, RenderEmbed, RenderPicture } from '#document/article-body/body-rendering.ts';
import { FigureBlock } from '#document/article-body/figure-block.tsx';
import { InlineContent } from '#document/article-body/inline-content.tsx';
import { PlayerBlock } from '#document/article-body/player-block.tsx';
import { QuotationBlock } from '#document/article-body/quotation-block.tsx';
import { TableBlock } from '#document/article-body/table-block.tsx';
import type { ArticleDocument, Block, Embed, Infobox, List } from '#document/article-document.ts';
import type { ImageView, RenderContext } from '#document/render-context.ts';

type ArticleBodyProps<Image extends ImageView> = {
  document: ArticleDocument;
  context: RenderContext<Image>;
  renderPicture?: RenderPicture<Image>;
  renderEmbed?: RenderEmbed;
  /** Whether pictures of a gallery lead to the whole picture; not where what stands for them is a link itself. */
  hasPictureLinks?: boolean;
  /** What follows a top-level block, by the block's index: the original of a passage. */
  renderAfter?: (index: number) => ReactNode;
  /** Begins the id of each top-level block (`p-1`, `p-2`, …); another one where a page shows two bodies. */
  idPrefix?: string;
};

/**
 * The body of an article as a server component: complete HTML, no client code, no request to another site. Class names for
 * the style sheet: `pullquote`, `quotation`, `attribution`, `infobox`, `infobox-title`, `gallery`, `gallery-link`,
 * `figure-column`, `figure-wide`, `figure-inset`, `figure-audio`, `figure-video`, `credit`, `embed`, `embed-provider`,
 * `embed-title`, `table-scroll`. The text is in the language of the element around it.
 */
export function ArticleBody<Image extends ImageView>(props: ArticleBodyProps<Image>) {
  const { document, renderAfter, idPrefix = 'p', ...rendering } = props;
  return document.content.map((block, index) => {
    const path = `${idPrefix}-${index + 1}`;
    return (
      <Fragment key={path}>
        {renderBlock(block, path, true, rendering)}
        {renderAfter?.(index)}
      </Fragment>
    );
  });
}

// `path` is unique in the page; only top-level blocks show it as their id.
function renderBlock<Image extends ImageView>(
  block: Block,
  path: string,
  isTop: boolean,
  rendering: BodyRendering<Image>,
): ReactNode {
  const { context } = rendering;
  const id = isTop ? path : undefined;
  switch (block.type) {
    case 'paragraph':
      return (
        <p key={path} id={id}>
          <InlineContent content={block.content} context={context} />
        </p>
      );
    case 'heading': {
      const Heading = headingElements[block.attrs.level];
      return (
        <Heading key={path} id={id}>
          <InlineContent content={block.content} context={context} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList':
      return renderList(block, path, id, rendering);
    case 'blockquote':
    case 'pullquote':
      return <QuotationBlock key={path} quotation={block} id={id} context={context} />;
    case 'infobox':
      return renderInfobox(block, path, id, rendering);
    case 'figure':
      return <FigureBlock key={path} figure={block} id={id} rendering={rendering} />;
    case 'gallery': {
      const figures = block.content.map((figure, index) => {
        const figurePath = `${path}-${index + 1}`;
        return <FigureBlock key={figurePath} figure={figure} isInGallery rendering={rendering} />;
      });
      return (
        <div key={path} className="gallery" id={id}>
          {figures}
        </div>
      );
    }
    case 'audio':
    case 'video':
      return <PlayerBlock key={path} player={block} id={id} context={context} />;
    case 'embed':
      return <Fragment key={path}>{rendering.renderEmbed?.(block.attrs, id) ?? linkTo(block, id)}</Fragment>;
    case 'table':
      return <TableBlock key={path} table={block} id={id} captionId={`${path}-caption`} context={context} />;
    case 'codeBlock':
      return renderCode(block.content?.[0].text ?? '', block.attrs.language, path, id);
    case 'horizontalRule':
      return <hr key={path} id={id} />;
  }
}

const headingElements = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function renderList<Image extends ImageView>(
  list: List,
  path: string,
  id: string | undefined,
  rendering: BodyRendering<Image>,
): ReactNode {
  const items = list.content.map((item, index) => {
    const [first, ...rest] = item.content;
    const itemPath = `${path}-${index + 1}`;
    const isTight = rest.every((block) => block.type !== 'paragraph');
    const begin = <InlineContent content={first.content} context={rendering.context} />;
    return (
      <li key={itemPath}>
        {isTight ? begin : <p>{begin}</p>}
        {rest.map((block, position) => renderBlock(block, `${itemPath}-${position + 2}`, false, rendering))}
      </li>
    );
  });
  if (list.type === 'bulletList') {
    return (
      <ul key={path} id={id}>
        {items}
      </ul>
    );
  }
  return (
    <ol key={path} id={id} start={list.attrs.start === 1 ? undefined : list.attrs.start}>
      {items}
    </ol>
  );
}

function renderInfobox<Image extends ImageView>(
  infobox: Infobox,
  path: string,
  id: string | undefined,
  rendering: BodyRendering<Image>,
): ReactNode {
  const titleId = `${path}-title`;
  const parts = infobox.content.map((part, index) => {
    if (part.type !== 'infoboxTitle') return renderBlock(part, `${path}-${index + 1}`, false, rendering);
    return (
      <h2 key={titleId} className="infobox-title" id={titleId}>
        <InlineContent content={part.content} context={rendering.context} />
      </h2>
    );
  });
  const isTitled = infobox.content[0]?.type === 'infoboxTitle';
  return (
    <aside key={path} className="infobox" id={id} aria-labelledby={isTitled ? titleId : undefined}>
      {parts}
    </aside>
  );
}

// A link, not a frame: nothing is asked of the other site before the reader follows it.
function linkTo(embed: Embed, id: string | undefined): ReactNode {
  const { url, title, provider } = embed.attrs;
  return (
    <p className="embed" id={id}>
      <a href={url} rel="noopener">
        <span className="embed-provider">{provider}</span> <span className="embed-title">{title || url}</span>
      </a>
    </p>
  );
}

function renderCode(text: string, language: string | null, path: string, id: string | undefined): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre key={path} id={id} tabIndex={0}>
      <code className={language === null ? undefined : `language-${language}`}>{text}</code>
    </pre>
  );
}
