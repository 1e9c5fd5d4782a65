import type { Audio, Block, Embed, FigureLayout, Inline, Video } from '#document/article-document.ts';
import { embedProvider } from '#document/from-html/embed-provider.ts';
import { Flow, type ReadElement, type Reading } from '#document/from-html/flow.ts';
import { isDepthFree } from '#document/from-html/lists.ts';
import { attribute, classNames, type HtmlElement, isElement, textWithin } from '#document/from-html/parser.ts';
import { isBlank } from '#document/from-html/running-text.ts';
import { cleanHref, isSafeEmbedUrl, isUuid } from '#document/schema/addresses.ts';
import { cleanText } from '#document/schema.ts';

/** Reads `<img>`: a figure, after the paragraph it stands in; pictures that stand for a character are that character. */
export const readImage: ReadElement = (reading, element, flow, marks) => {
  const alt = shortText(attribute(element, 'alt') ?? '', 2000);
  if (classNames(element).some((name) => name === 'emoji' || name === 'wp-smiley')) {
    flow.addText(alt, marks);
    return;
  }
  const media = resolveMedia(reading, element);
  if (media === null) return;
  reading.countNodes(2);
  const isMediaAlt = alt === '' || attribute(element, 'data-alt') === 'media';
  flow.add({ type: 'figure', attrs: { media, layout: layoutOf(element), alt: isMediaAlt ? null : alt } });
};

/** Reads `<audio>` and `<video>`, with the address on the element or on its first `<source>`. */
export const readPlayer: ReadElement = (reading, element, flow) => {
  const source = element.childNodes.filter(isElement).find((child) => child.tagName === 'source');
  const media = resolveMedia(reading, attribute(element, 'src') === null && source ? source : element);
  if (media === null) return;
  reading.countNodes(2);
  const player: Audio | Video = { type: element.tagName === 'audio' ? 'audio' : 'video', attrs: { media } };
  flow.add(player);
};

/** Reads `<iframe>`: an embed, if its address is https. */
export const readFrame: ReadElement = (reading, element, flow) => {
  const raw = attribute(element, 'src') ?? '';
  const url = cleanHref(raw, reading.options.baseUrl);
  if (url === null || !isSafeEmbedUrl(url)) {
    reading.lose({ kind: 'unsafe_address', element: 'iframe', address: raw.trim().slice(0, 200) });
    return;
  }
  reading.countNodes(1);
  const title = shortText(attribute(element, 'title') ?? '', 500);
  flow.add({ type: 'embed', attrs: { url, provider: embedProvider(url), title } });
};

/** Reads `<figure>`: what it holds, with its caption given to the picture, film, sound, table or quotation. */
export const readFigure: ReadElement = (reading, element, flow, marks) => {
  const embed = ownEmbed(element);
  if (embed) {
    reading.countNodes(1);
    flow.add(embed);
    return;
  }
  const inner = new Flow(reading, 'figure', flow.depth);
  reading.read(reading, element.childNodes, inner, marks);
  inner.endParagraph();
  const blocks = withCaption(inner.blocks, inner.label ?? []);
  const layout = layoutOf(element);
  for (const block of [...blocks, ...inner.escaped]) {
    const isLaidOut = block.type === 'figure' && layout !== 'column';
    flow.add(isLaidOut ? { ...block, attrs: { ...block.attrs, layout } } : block);
  }
};

/** Reads an element of class `gallery`: two pictures or more; everything else in it moves behind them. */
export const readGallery: ReadElement = (reading, element, flow, marks) => {
  if (!flow.allows('gallery') || !isDepthFree(reading, flow.depth + 1)) {
    reading.read(reading, element.childNodes, flow, marks);
    return;
  }
  const inner = new Flow(reading, 'gallery', flow.depth + 1);
  reading.read(reading, element.childNodes, inner, marks);
  inner.endParagraph();
  const figures = inner.blocks.filter((block) => block.type === 'figure');
  reading.countNodes(1);
  if (figures.length >= 2) flow.add({ type: 'gallery', content: figures });
  else flow.addAll(figures);
  flow.addAll(inner.escaped);
  if (inner.label) flow.addParagraph(inner.label);
};

function withCaption(blocks: readonly Block[], caption: readonly Inline[]): readonly Block[] {
  if (isBlank(caption)) return blocks;
  const index = blocks.findLastIndex(canBeCaptioned);
  const bearer = blocks[index];
  const captioned = bearer ? addCaption(bearer, caption) : null;
  return captioned ? blocks.with(index, captioned) : [...blocks, { type: 'paragraph', content: caption }];
}

function canBeCaptioned(block: Block): boolean {
  return addCaption(block, []) !== null;
}

function addCaption(block: Block, content: readonly Inline[]): Block | null {
  switch (block.type) {
    case 'figure':
    case 'audio':
    case 'video':
      return block.content ? null : { ...block, content: [{ type: 'caption', content }] };
    case 'table':
      return block.content[0]?.type === 'tableCaption'
        ? null
        : { ...block, content: [{ type: 'tableCaption', content }, ...block.content] };
    case 'blockquote':
      return block.content.at(-1)?.type === 'attribution'
        ? null
        : { ...block, content: [...block.content, { type: 'attribution', content }] };
    default:
      return null;
  }
}

// The form that documentToHtml gives an embed: a link, and the provider as the caption.
function ownEmbed(element: HtmlElement): Embed | null {
  if (!classNames(element).includes('embed')) return null;
  const children = element.childNodes.filter(isElement);
  const link = children.find((child) => child.tagName === 'a');
  const url = link ? cleanHref(attribute(link, 'href') ?? '') : null;
  if (!link || url === null || !isSafeEmbedUrl(url)) return null;
  const caption = children.find((child) => child.tagName === 'figcaption');
  const title = shortText(textWithin(link, new Set()), 500);
  const provider = caption ? shortText(textWithin(caption, new Set()), 200) : '';
  return {
    type: 'embed',
    attrs: { url, provider: provider || embedProvider(url), title: title === shortText(url, 500) ? '' : title },
  };
}

function resolveMedia(reading: Reading, element: HtmlElement): string | null {
  // Pages that load pictures late keep the address elsewhere, with a placeholder in `src`.
  const addresses = ['src', 'data-src', 'data-original'].map((name) => attribute(element, name)?.trim() ?? '');
  const address = addresses.find((candidate) => candidate !== '' && !/^data:/i.test(candidate));
  if (address === undefined) {
    reading.lose({ kind: 'unsafe_address', element: element.tagName, address: (addresses[0] ?? '').slice(0, 200) });
    return null;
  }
  const { baseUrl } = reading.options;
  const absolute = baseUrl !== undefined && URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : address;
  const media = reading.options.resolveMedia(absolute);
  if (media !== null && isUuid(media)) return media;
  reading.lose({ kind: 'unknown_media', address: address.slice(0, 200) });
  return null;
}

function layoutOf(element: HtmlElement): FigureLayout {
  const names = classNames(element);
  if (names.some((name) => ['figure-wide', 'alignwide', 'alignfull'].includes(name))) return 'wide';
  if (names.some((name) => ['figure-inset', 'alignleft', 'alignright'].includes(name))) return 'inset';
  return 'column';
}

function shortText(text: string, longest: number): string {
  return cleanText(text)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed();
}
