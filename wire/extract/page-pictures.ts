import { createHash } from 'node:crypto';
import type { PagePicture } from './article.ts';
import { addressOf, isNode, type StructuredNode, textOf, typesOf, valuesOf } from './json-ld.ts';
import { oneLine } from './one-line.ts';
import { absolute, metaOf, type PageView } from './page-view.ts';
import { captions, figures, settleCredit } from './picture-credit.ts';
import { plainText } from './plain-text.ts';
import { isPlaceholder, settleImage } from './settle-image.ts';

const mostPictures = 100;
const smallest = 100;
const above =
  'article figure, main figure, header figure, [class*="featured-image" i], [class*="field-image" i], [class*="lead-image" i], [class*="hero" i]';
/** The id under which a document names a picture before it is in the library; the form of a UUID, version 8 (RFC 9562). */
export function pictureId(url: string): string {
  const digits = createHash('sha256').update(url).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join('-');
}

/** The pictures of a page: the leading one that its data name, then those of the text, each once. */
export function findPictures(view: PageView, body: Element): PagePicture[] {
  const inText = [...body.querySelectorAll('img')].flatMap((image) => pictureOf(image, view) ?? []);
  const lead = withWords(leadOf(view), view, inText);
  const same = lead && inText.find((picture) => areSamePicture(picture.url, lead.url));
  // In the text it has its caption; the data know its size and its licence.
  if (same && lead) Object.assign(same, joined(same, lead));
  const pictures = [...(lead && !same ? [lead] : []), ...inText];
  const known = new Map(pictures.toReversed().map((picture) => [picture.id, picture]));
  return pictures.filter((picture) => known.get(picture.id) === picture).slice(0, mostPictures);
}

// What opens the page stands above the text, with its caption; where the data name no picture, it is the leading one.
function withWords(lead: PagePicture | null, view: PageView, inText: readonly PagePicture[]): PagePicture | null {
  for (const figure of [...view.document.querySelectorAll(above)].slice(0, 20)) {
    const image = figure.querySelector('img');
    if (!image) continue;
    if (figure.querySelector('noscript')) continue;
    settleImage(image);
    settleCredit(figure);
    const shown = pictureOf(image, view);
    if (!shown || isPlaceholder(shown.url) || inText.some(({ url }) => areSamePicture(url, shown.url))) continue;
    if (lead === null) return { ...shown, place: 'lead' };
    if (areSamePicture(lead.url, shown.url)) return { ...lead, ...joined(shown, lead) };
    // The preview for other sites is often cut from another picture; what people see has a credit.
    if (isPreview(view) && opens(figure, view.document)) return { ...shown, place: 'lead' };
  }
  return lead;
}

function isPreview({ article }: PageView): boolean {
  return article === null || valuesOf(article, 'image').length === 0;
}

// Between headline and text: after the <h1>, with no more than standfirst and byline between them.
function opens(figure: Element, document: Document): boolean {
  const elements = [...document.querySelectorAll('h1, figure, p')].slice(0, 200);
  const headline = elements.findIndex(({ localName }) => localName === 'h1');
  const at = elements.indexOf(figure);
  const between = elements.slice(headline + 1, at);
  const isShort = ({ localName, textContent }: Element) => localName === 'p' && (textContent ?? '').length < 300;
  return headline >= 0 && at > headline && between.length <= 3 && between.every(isShort);
}

function joined(inText: PagePicture, lead: PagePicture): Partial<PagePicture> {
  return {
    credit: inText.credit || lead.credit,
    caption: inText.caption || lead.caption,
    alt: inText.alt || lead.alt,
    width: inText.width ?? lead.width,
    height: inText.height ?? lead.height,
    licence: [...new Set([...inText.licence, ...lead.licence])],
  };
}

function leadOf(view: PageView): PagePicture | null {
  const [stated] = view.article ? valuesOf(view.article, 'image') : [];
  const node = resolveNode(isNode(stated) ? stated : null, view.nodes);
  const address = node
    ? addressOf({ url: node.contentUrl ?? node.url ?? null }, 'url')
    : typeof stated === 'string'
      ? stated
      : null;
  const url =
    absolute(address, view.baseUrl) ??
    absolute(metaOf(view, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'), view.baseUrl);
  if (url === null) return null;
  const isStated = address !== null && absolute(address, view.baseUrl) === url;
  const described = isStated && node ? node : {};
  return {
    id: pictureId(url),
    url,
    place: 'lead',
    alt: isStated ? '' : (metaOf(view, 'og:image:alt', 'twitter:image:alt') ?? ''),
    caption: plainText(textOf(described, 'caption') ?? textOf(described, 'description') ?? ''),
    credit: plainText(
      textOf(described, 'creditText') ?? textOf(described, 'creator') ?? textOf(described, 'author') ?? '',
    ),
    width: pixels(textOf(described, 'width') ?? (isStated ? null : metaOf(view, 'og:image:width'))),
    height: pixels(textOf(described, 'height') ?? (isStated ? null : metaOf(view, 'og:image:height'))),
    licence: licenceIn(described),
  };
}

function resolveNode(node: StructuredNode | null, nodes: readonly StructuredNode[]): StructuredNode | null {
  if (node === null || node.url !== undefined || node.contentUrl !== undefined) return node;
  const id = node['@id'];
  return (
    nodes.find((other) => typeof id === 'string' && other['@id'] === id && typesOf(other).includes('imageobject')) ??
    node
  );
}

function licenceIn(node: StructuredNode): string[] {
  const texts = ['license', 'acquireLicensePage', 'usageInfo'].map((name) => addressOf(node, name));
  return [...texts, textOf(node, 'copyrightNotice')].flatMap((text) => (text ? [plainText(text)] : []));
}

function pictureOf(image: Element, { baseUrl }: PageView): PagePicture | null {
  const url = absolute(image.getAttribute('src'), baseUrl);
  if (url === null) return null;
  const [width, height] = [pixels(image.getAttribute('width')), pixels(image.getAttribute('height'))];
  // Counters, faces beside names, signs.
  if ((width !== null && width < smallest) || (height !== null && height < smallest / 2) || /\.svg(?:$|\?)/i.test(url))
    return null;
  const figure = image.closest(figures);
  const caption = figure?.querySelector(captions);
  const licences = (image.getAttribute('data-licence') ?? '').split(' ').filter(Boolean);
  return {
    id: pictureId(url),
    url,
    place: 'text',
    alt: oneLine(image.getAttribute('alt') ?? '').slice(0, 1000),
    caption: oneLine(caption?.textContent ?? ''),
    credit: oneLine(image.getAttribute('data-credit') ?? '').slice(0, 200),
    width,
    height,
    licence: licences.flatMap((link) => absolute(link, baseUrl) ?? []),
  };
}

// One picture is served under many sizes: what differs is the query, a size in the name, a folder of the resizer.
function areSamePicture(one: string, other: string): boolean {
  const stem = (url: string) => {
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    return decodeURIComponentSafely(name)
      .replace(/[-_@]\d{2,4}x\d{2,4}|[-_@]\d{3,4}w?(?=\.)|\.\w+$/g, '')
      .toLowerCase();
  };
  return one === other || (isTelling(stem(one)) && stem(one) === stem(other));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pixels(text: string | null): number | null {
  const [digits] = /^\s*\d{1,5}(?:\.\d+)?(?:px)?\s*$/.exec(text ?? '') ?? [];
  const number = digits === undefined ? Number.NaN : Math.round(Number.parseFloat(digits));
  return number > 0 ? number : null;
}

// Some systems call every picture the same.
function isTelling(stem: string): boolean {
  return (
    stem.length >= 4 && !/^(?:images?|photo|foto|main|default|original|thumb|large|cover|header|index)$/.test(stem)
  );
}
