import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as htmlNames, Parser, type Token } from 'parse5';

type TreeMap = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** An element of parsed HTML. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Any node of parsed HTML. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const deepest = 200;
const mostElements = 400_000;
const longestInput = 10_000_000;

// They neither stay open nor may be overlooked: the parser switches to raw text at some of them.
const keptAtAnyDepth = new Set('br,img,hr,script,style,textarea,title,iframe,xmp,noembed,noframes'.split(','));

/**
 * parse5 with a bound on depth (deeper start tags are overlooked, their text stays) and on the number of elements, which the
 * standard's error recovery can multiply («reconstruct the active formatting elements», HTML, section 13.2.4.3).
 */
class BoundedParser extends Parser<TreeMap> {
  isCut = false;
  #overlooked = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    if (this.#isFull()) return;
    if (this.openElements.stackTop < deepest || keptAtAnyDepth.has(token.tagName)) {
      super.onStartTag(token);
      return;
    }
    this.isCut = true;
    this.#overlooked.set(token.tagName, (this.#overlooked.get(token.tagName) ?? 0) + 1);
  }

  override onEndTag(token: Token.TagToken): void {
    const overlooked = this.#overlooked.get(token.tagName) ?? 0;
    if (overlooked === 0) super.onEndTag(token);
    else this.#overlooked.set(token.tagName, overlooked - 1);
  }

  override onCharacter(token: Token.CharacterToken): void {
    if (!this.#isFull()) super.onCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (!this.#isFull()) super.onWhitespaceCharacter(token);
  }

  #isFull(): boolean {
    const isFull =
      this.treeAdapter instanceof CountingAdapter && this.treeAdapter.elements > this.treeAdapter.mostElements;
    this.isCut ||= isFull;
    return isFull;
  }
}

class CountingAdapter {
  elements = 0;
  mostElements: number;

  constructor(most: number) {
    this.mostElements = most;
  }
}

function countingAdapter(most: number): typeof defaultTreeAdapter & CountingAdapter {
  const adapter = Object.assign(new CountingAdapter(most), defaultTreeAdapter);
  adapter.createElement = (tagName, namespaceURI, attrs) => {
    adapter.elements += 1;
    return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
  };
  return adapter;
}

/**
 * Parses an HTML fragment or page as the content of `<body>` (HTML, section 13.4), without scripting. Never throws; trees
 * are at most some 200 levels deep. `isCut` says that the input was too long, too deep or too large to be read whole.
 */
export function parseHtml(html: string): { nodes: readonly HtmlNode[]; isCut: boolean } {
  const treeAdapter = countingAdapter(mostElements);
  const context = defaultTreeAdapter.createElement(htmlNames.TAG_NAMES.BODY, htmlNames.NS.HTML, []);
  const parser = BoundedParser.getFragmentParser<TreeMap>(context, { scriptingEnabled: false, treeAdapter });
  parser.tokenizer.write(html.slice(0, longestInput), true);
  const isCut = html.length > longestInput || (parser instanceof BoundedParser && parser.isCut);
  return { nodes: parser.getFragment().childNodes, isCut };
}

/** Parses a whole page, with its head, under the same bounds; `most` is how many elements it may have. */
export function parseHtmlPage(html: string, most: number): { nodes: readonly HtmlNode[]; isCut: boolean } {
  const treeAdapter = countingAdapter(most);
  const parser = new BoundedParser({ scriptingEnabled: false, treeAdapter });
  parser.tokenizer.write(html.slice(0, longestInput), true);
  return { nodes: parser.document.childNodes, isCut: html.length > longestInput || parser.isCut };
}

/** Whether a node is an element (of any namespace). */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

/** Whether an element belongs to HTML, not to SVG or MathML. */
export function isHtmlElement(element: HtmlElement): boolean {
  return element.namespaceURI === htmlNames.NS.HTML;
}

/** The value of an attribute, or null where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The class names of an element, in lower case. */
export function classNames(element: HtmlElement): readonly string[] {
  return (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/, 50);
}

/** The text within a node, with line feeds for `<br>`; elements named in `skipped` are left out with their text. */
export function textWithin(node: HtmlNode, skipped: ReadonlySet<string>): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!isElement(node) || skipped.has(node.tagName)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map((child) => textWithin(child, skipped)).join('');
}
