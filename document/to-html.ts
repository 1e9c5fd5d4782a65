import type {
  ArticleDocument,
  Attribution,
  Block,
  Caption,
  Figure,
  InfoboxTitle,
  Inline,
  ListItem,
  Mark,
  Table,
  TableCell,
  TableRow,
  TextBlock,
} from '#document/article-document.ts';
import { hrefOf, type RenderContext } from '#document/render-context.ts';
import { type InlineTree, nestMarks } from '#document/schema/mark-sets.ts';
import { directionOf } from '#document/text-direction.ts';

/**
 * The document as clean HTML for feeds and exports: escaped, without scripts, styles or requests to other sites than
 * the media's, one line a block. `documentFromHtml` reads it back to an equal document (with resolvers that invert the
 * context's, and as long as running text holds no white space that HTML would collapse). Media that the context does not know
 * are left out; a caption is followed by the media's credit in `<small class="credit">`.
 */
export function documentToHtml(document: ArticleDocument, context: RenderContext): string {
  return blocksToHtml(document.content, context);
}

function blocksToHtml(blocks: readonly Block[], context: RenderContext): string {
  return blocks
    .map((block) => blockToHtml(block, context))
    .filter((html) => html !== '')
    .join('\n');
}

function blockToHtml(block: Block, context: RenderContext): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${lineToHtml(block, context)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${lineToHtml(block, context)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map((item) => itemToHtml(item, context)).join('')}</ul>`;
    case 'orderedList': {
      const start = block.attrs.start === 1 ? '' : ` start="${block.attrs.start}"`;
      return `<ol${start}>${block.content.map((item) => itemToHtml(item, context)).join('')}</ol>`;
    }
    case 'blockquote':
      return `<blockquote>${partsToHtml(block.content, context)}</blockquote>`;
    case 'pullquote':
      return `<aside class="pullquote">${partsToHtml(block.content, context)}</aside>`;
    case 'infobox':
      return `<aside class="infobox">${partsToHtml(block.content, context)}</aside>`;
    case 'gallery':
      return `<div class="gallery">${block.content.map((figure) => figureToHtml(figure, context)).join('')}</div>`;
    case 'figure':
      return figureToHtml(block, context);
    case 'audio':
    case 'video':
      return playerToHtml(block, context);
    case 'embed': {
      const { url, title, provider } = block.attrs;
      const caption = `<figcaption>${escapeText(provider)}</figcaption>`;
      return `<figure class="embed"><a href="${escapeAttribute(url)}">${escapeText(title || url)}</a>${caption}</figure>`;
    }
    case 'table':
      return tableToHtml(block, context);
    case 'codeBlock': {
      const language =
        block.attrs.language === null ? '' : ` class="language-${escapeAttribute(block.attrs.language)}"`;
      return `<pre><code${language}>${escapeText(block.content?.[0].text ?? '')}\n</code></pre>`;
    }
    case 'horizontalRule':
      return '<hr>';
  }
}

// The children of quotations and boxes: blocks, and the text blocks that only occur there.
function partsToHtml(parts: readonly (Block | Attribution | InfoboxTitle)[], context: RenderContext): string {
  return parts
    .map((part) => {
      if (part.type === 'attribution') return `<cite>${lineToHtml(part, context)}</cite>`;
      if (part.type === 'infoboxTitle') return `<h3>${lineToHtml(part, context)}</h3>`;
      return blockToHtml(part, context);
    })
    .join('');
}

function itemToHtml(item: ListItem, context: RenderContext): string {
  const [first, ...rest] = item.content;
  // Without <p> where it makes no difference, as in lists that people write.
  const isTight = rest.every((block) => block.type !== 'paragraph');
  const begin = isTight ? lineToHtml(first, context) : blockToHtml(first, context);
  return `<li>${begin}${rest.map((block) => blockToHtml(block, context)).join('')}</li>`;
}

function figureToHtml(figure: Figure, context: RenderContext): string {
  const media = context.media(figure.attrs.media);
  if (media?.kind !== 'image') return '';
  const { layout, alt } = figure.attrs;
  const className = layout === 'column' ? '' : ` class="figure-${layout}"`;
  // data-alt keeps the media's own text apart from one that this article gives the picture.
  const altText =
    alt === null ? `alt="${escapeAttribute(media.alt)}" data-alt="media"` : `alt="${escapeAttribute(alt)}"`;
  const size = `width="${media.width}" height="${media.height}"`;
  const caption = captionToHtml(figure.content?.[0], media.credit, context);
  return `<figure${className}><img src="${escapeAttribute(media.src)}" ${altText} ${size}>${caption}</figure>`;
}

function playerToHtml(player: Block & { type: 'audio' | 'video' }, context: RenderContext): string {
  const media = context.media(player.attrs.media);
  if (media === null || media.kind !== player.type) return '';
  const name = player.type;
  const caption = captionToHtml(player.content?.[0], media.credit, context);
  return `<figure><${name} src="${escapeAttribute(media.src)}" controls preload="none"></${name}>${caption}</figure>`;
}

function captionToHtml(caption: Caption | undefined, credit: string | null, context: RenderContext): string {
  const text = caption ? lineToHtml(caption, context) : '';
  const owner = credit ? `<small class="credit">${escapeText(credit)}</small>` : '';
  const parts = [text, owner].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`;
}

function tableToHtml(table: Table, context: RenderContext): string {
  const rows = table.content.filter((part) => part.type === 'tableRow');
  const firstBodyRow = rows.findIndex((row) => row.content.some((cell) => cell.type === 'tableCell'));
  const headRows = Math.max(0, firstBodyRow);
  const caption = table.content.find((part) => part.type === 'tableCaption');
  const head = rows.slice(0, headRows).map((row) => rowToHtml(row, 'col', context));
  const body = rows.slice(headRows).map((row) => rowToHtml(row, 'row', context));
  return [
    '<table>',
    caption ? `<caption>${lineToHtml(caption, context)}</caption>` : '',
    head.length > 0 ? `<thead>${head.join('')}</thead>` : '',
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
}

function rowToHtml(row: TableRow, scope: 'col' | 'row', context: RenderContext): string {
  return `<tr>${row.content.map((cell) => cellToHtml(cell, scope, context)).join('')}</tr>`;
}

function cellToHtml(cell: TableCell, scope: 'col' | 'row', context: RenderContext): string {
  const name = cell.type === 'tableHeader' ? 'th' : 'td';
  const { colspan, rowspan } = cell.attrs;
  const attributes = [
    name === 'th' ? ` scope="${scope}"` : '',
    colspan === 1 ? '' : ` colspan="${colspan}"`,
    rowspan === 1 ? '' : ` rowspan="${rowspan}"`,
  ].join('');
  const [only] = cell.content;
  const content = cell.content.length === 1 && only ? lineToHtml(only, context) : blocksToHtml(cell.content, context);
  return `<${name}${attributes}>${content}</${name}>`;
}

function lineToHtml(block: TextBlock, context: RenderContext): string {
  return treesToHtml(nestMarks(block.content ?? []), context);
}

function treesToHtml(trees: readonly InlineTree[], context: RenderContext): string {
  return trees
    .map((tree) => (tree.kind === 'leaf' ? leafToHtml(tree.node) : markToHtml(tree.mark, tree.children, context)))
    .join('');
}

function leafToHtml(node: Inline): string {
  return node.type === 'hardBreak' ? '<br>' : escapeText(node.text);
}

function markToHtml(mark: Mark, children: readonly InlineTree[], context: RenderContext): string {
  const content = treesToHtml(children, context);
  switch (mark.type) {
    case 'link': {
      const href = hrefOf(mark, context);
      return href === null ? content : `<a href="${escapeAttribute(href)}">${content}</a>`;
    }
    case 'language': {
      const direction = directionOf(mark.attrs.lang) === 'rtl' ? ' dir="rtl"' : '';
      return `<span lang="${escapeAttribute(mark.attrs.lang)}"${direction}>${content}</span>`;
    }
    default: {
      const name = elementOfMark[mark.type];
      return `<${name}>${content}</${name}>`;
    }
  }
}

const elementOfMark = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
