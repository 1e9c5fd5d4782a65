import { defaultTreeAdapter, html as htmlNames, parseFragment } from 'parse5';
import type { HtmlNode } from '#document/from-html/parser.ts';

const allowedElements = new Set(
  'p h2 h3 h4 ul ol li blockquote aside div figure figcaption img audio video a span strong em s sup sub code small br hr pre table caption thead tbody tr th td cite'.split(
    ' ',
  ),
);
const allowedAttributes = new Set(
  'href src poster alt data-alt width height class id lang dir rel start scope colspan rowspan controls preload playsinline loading decoding tabindex role aria-labelledby'.split(
    ' ',
  ),
);
const addresses = new Set(['href', 'src', 'poster']);

/** For tests: what in rendered HTML must never be there, read again as a browser reads it; empty when all is well. */
export function harmIn(html: string): string[] {
  return parseFragment(html, { scriptingEnabled: true }).childNodes.flatMap(harmOfNode);
}

function harmOfNode(node: HtmlNode): string[] {
  if (defaultTreeAdapter.isCommentNode(node)) return ['a comment'];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const isKnown = node.namespaceURI === htmlNames.NS.HTML && allowedElements.has(node.tagName);
  const own = isKnown ? [] : [`<${node.tagName}>`];
  for (const { name, value } of node.attrs) {
    if (!allowedAttributes.has(name)) own.push(`${node.tagName}[${name}]`);
    if (addresses.has(name) && !isHarmlessAddress(value)) own.push(`${name}="${value}"`);
  }
  return [...own, ...node.childNodes.flatMap(harmOfNode)];
}

// As the browser would resolve it, not as it is written.
function isHarmlessAddress(value: string): boolean {
  const base = 'https://site.example/article';
  if (!URL.canParse(value, base)) return false;
  const { protocol, host } = new URL(value, base);
  if (/^[/#]/.test(value)) return host === 'site.example';
  return ['http:', 'https:', 'mailto:'].includes(protocol);
}
