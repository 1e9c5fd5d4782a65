import { decodeHTMLStrict } from 'entities';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { FeedText } from './feed.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

const voidElements = new Set('area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(','));

/** How an element's content is to be understood: as text, as HTML written as text, as elements, or as coded bytes. */
type Manner = 'text' | 'html' | 'elements' | 'base64' | 'none';

/**
 * The content of an element as HTML, whatever way it was put there: escaped, in CDATA, as elements, in base64; null where
 * it is empty or of a type that is no text (RFC 4287, section 3.1 and 4.1.3; Atom 0.3, section 3.1; RSS 2.0).
 */
export function htmlOf(element: XmlElement): FeedText | null {
  const manner = mannerOf(element);
  const written = htmlIn(element, manner).trim();
  // Paragraphs of which nothing but signs is left were escaped once too often; who names a type is taken at their word.
  const html = !isTyped(element) && escapedBlocks.test(written) ? decodeHTMLStrict(written) : written;
  return html === '' ? null : { html, baseUrl: baseOf(element, manner) };
}

/** The content of an element as plain text on one line, without markup. */
export function plainTextOf(element: XmlElement): string {
  const manner = mannerOf(element);
  const text = manner === 'text' ? textIn(element) : textOfHtml(htmlIn(element, manner));
  return oneLine(isTyped(element) ? text : decodeHTMLStrict(text));
}

/** The words of an element that holds no markup: a date, a name, an address. */
export function wordsOf(element: XmlElement): string {
  return oneLine(textIn(element));
}

/** The text of a piece of HTML. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const pieces: string[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = parseFragment(html).childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value);
    if (node.nodeName === 'script' || node.nodeName === 'style') continue;
    if (node.nodeName === 'br') pieces.push(' ');
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return pieces.join('');
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const escapedBlocks = /^&lt;(?:p|div|h[1-6]|ul|ol|blockquote|figure|img|table|section|article)\b[^<]*&gt;$/i;

function isTyped({ name, attributes }: XmlElement): boolean {
  return name.startsWith('atom:') && attributes.type !== undefined;
}

function htmlIn(element: XmlElement, manner: Manner): string {
  if (manner === 'none') return '';
  if (manner === 'html') return textIn(element);
  if (manner === 'text') return escapeHtml(textIn(element));
  if (manner === 'base64') return Buffer.from(textIn(element), 'base64').toString('utf8');
  return serialize(element.children);
}

function mannerOf(element: XmlElement): Manner {
  const { attributes, name } = element;
  const type = (attributes.type ?? '').trim().toLowerCase();
  const hasElements = element.children.some((child) => child.kind === 'element');
  const mode = attributes.mode?.toLowerCase();
  if (mode === 'base64') return 'base64';
  if (mode === 'escaped') return /^text\/plain$|^$/.test(type) && !looksLikeHtml(textIn(element)) ? 'text' : 'html';
  if (name.startsWith('content:') || name.startsWith('xhtml:')) return hasElements ? 'elements' : 'html';
  if (type === 'xhtml' || /xhtml/.test(type)) return hasElements ? 'elements' : 'html';
  if (hasElements) return 'elements';
  if (type === 'html' || type === 'text/html') return 'html';
  if (isForeign(type)) return isBase64(textIn(element)) ? 'base64' : 'none';
  // Whoever writes «&lt;p&gt;» where plain text is promised means a paragraph.
  if (name.startsWith('atom:') || type !== '') return looksLikeHtml(textIn(element)) ? 'html' : 'text';
  return 'html';
}

// Pictures, archives, programs: nothing that reads as a text.
function isForeign(type: string): boolean {
  return /^[a-z]+\/[a-z0-9.+-]+$/.test(type) && !/^text\/|[+/]xml$/.test(type);
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) && text.replace(/\s/g, '').length % 4 === 0;
}

const htmlSigns =
  /<\/(?:a|b|i|p|em|strong|div|span|ul|ol|li|blockquote|h[1-6]|table|code|pre|font|sup|sub|center|u)\s*>|<(?:br|hr|img|p)(?:\s[^<>]*)?\/?>|&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i;

function looksLikeHtml(text: string): boolean {
  return htmlSigns.test(text);
}

function textIn(element: XmlElement): string {
  const pieces: string[] = [];
  const waiting: XmlNode[] = [...element.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') pieces.push(node.text);
    else waiting.push(...node.children.toReversed());
  }
  return pieces.join('');
}

/** Elements back to HTML: prefixes go, text is escaped, and what stands in an element that can hold nothing comes after it. */
function serialize(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return escapeHtml(node.text);
      const attributes = Object.entries(node.attributes)
        .filter(([name]) => /^[a-z][a-z0-9-]*$/.test(name))
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
      const name = /^[a-z][a-z0-9-]*$/.test(node.localName) ? node.localName : 'span';
      const within = serialize(node.children);
      return voidElements.has(name) ? `<${name}${attributes}>${within}` : `<${name}${attributes}>${within}</${name}>`;
    })
    .join('');
}

// The base that holds where the text is: a wrapping <div xml:base> counts as much as the element's own.
function baseOf(element: XmlElement, manner: Manner): string | null {
  const [only, other] = element.children.filter((child) => child.kind === 'element');
  return manner === 'elements' && only && !other ? only.baseUrl : element.baseUrl;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}
