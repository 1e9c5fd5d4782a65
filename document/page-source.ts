import { parseHTML } from 'linkedom';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHtmlElement,
  parseHtmlPage,
  textWithin,
} from './from-html/parser.ts';

/** A page, taken apart: its head as words, and its body as HTML in which nothing can act. */
export type PageSource = {
  /** The language of `<html lang>`, as written. */
  language: string | null;
  title: string | null;
  /** Meta elements by name or property in lower case; several of a name in their order. */
  metas: ReadonlyMap<string, readonly string[]>;
  /** Link elements by relation in lower case. */
  links: ReadonlyMap<string, readonly string[]>;
  /** The text of the JSON-LD scripts. */
  structured: readonly string[];
  /** The address of `<base href>`, as written. */
  base: string | null;
  /** The body as a DOM that runs nothing: without script, style, forms' controls, foreign elements, handlers. */
  document: Document;
  isCut: boolean;
};

// Beyond this a page is a list of many things, and looking for one article in it takes seconds.
const mostElements = 12_000;
const mostScripts = 50;
const longestValue = 4096;
const mostAttributes = 100;
const mostCharacters = 500_000;

const dropped = new Set(
  'script style template object embed applet canvas map area input select option textarea button datalist dialog portal frame frameset noframes noembed base link meta title'.split(
    ' ',
  ),
);
// AMP and frameworks have elements of their own for what HTML has: renamed, they are found.
const renamed: Readonly<Record<string, string>> = { 'amp-img': 'img', form: 'div' };

/** Takes a page apart. Never throws; bounded in depth (200), elements, attributes and characters. */
export function readPageSource(html: string): PageSource {
  const { nodes, isCut } = parseHtmlPage(html, mostElements);
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const reader = new SourceReader(document);
  for (const node of nodes) reader.read(node, document.body);
  const { language, title, base, metas, links, structured } = reader;
  return { language, title, base, metas, links, structured, document, isCut };
}

const longestSelector = 500;

/** Whether a text is a CSS selector, and no longer than 500 signs. */
export function isSelector(document: Document, text: string): boolean {
  if (text.length > longestSelector) return false;
  try {
    document.createElement('div').querySelector(text);
    return true;
  } catch {
    return false;
  }
}

class SourceReader {
  language: string | null = null;
  title: string | null = null;
  base: string | null = null;
  readonly metas = new Map<string, string[]>();
  readonly links = new Map<string, string[]>();
  readonly structured: string[] = [];
  readonly #document: Document;
  #charactersLeft = mostCharacters;

  constructor(document: Document) {
    this.#document = document;
  }

  read(node: HtmlNode, into: Element): void {
    if (isElement(node)) this.#readElement(node, into);
    else if (node.nodeName === '#text' && 'value' in node) {
      // Runs of blanks are what a page is laid out with; only program text means them.
      const text = into.closest('pre') ? node.value : node.value.replace(/[ \t\r\n\f\u3000]+/g, ' ');
      const taken = text.slice(0, this.#charactersLeft);
      this.#charactersLeft -= taken.length;
      if (taken !== '') into.appendChild(this.#document.createTextNode(taken));
    }
  }

  #readElement(element: HtmlElement, into: Element): void {
    if (!isHtmlElement(element)) return;
    const { tagName } = element;
    this.#note(element);
    if (dropped.has(tagName) || (tagName === 'noscript' && !holdsPicture(element))) return;
    const isFrame = tagName === 'html' || tagName === 'head';
    const made = isFrame
      ? into
      : tagName === 'body'
        ? this.#document.body
        : this.#document.createElement(nameOf(element));
    if (!isFrame) copyAttributes(element, made);
    if (made !== into && made !== this.#document.body) into.appendChild(made);
    for (const child of element.childNodes) this.read(child, made);
  }

  #note(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === 'html') this.language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    if (tagName === 'title') this.title ??= textWithin(element, new Set());
    if (tagName === 'base') this.base ??= attribute(element, 'href');
    if (tagName === 'meta') this.#noteMeta(element);
    if (tagName === 'link') {
      for (const relation of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/, 10)) {
        append(this.links, relation, attribute(element, 'href'));
      }
    }
    const type = tagName === 'script' ? (attribute(element, 'type') ?? '').trim().toLowerCase() : '';
    if (/^application\/ld\+json\b/.test(type) && this.structured.length < mostScripts) {
      this.structured.push(textWithin(element, new Set()));
    }
  }

  #noteMeta(element: HtmlElement): void {
    const content = attribute(element, 'content');
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => attribute(element, name));
    for (const name of new Set(names)) if (name) append(this.metas, name.trim().toLowerCase(), content);
  }
}

function append(map: Map<string, string[]>, key: string, value: string | null): void {
  const trimmed = value?.trim().slice(0, longestValue) ?? '';
  if (trimmed === '' || key === '' || key.length > 100 || map.size > 500) return;
  const known = map.get(key);
  if (!known) map.set(key, [trimmed]);
  else if (known.length < 100) known.push(trimmed);
}

// Pages that load pictures late keep them there for browsers without script; its other content is notices.
function holdsPicture(element: HtmlElement): boolean {
  return element.childNodes.some((child) => isElement(child) && (child.tagName === 'img' || holdsPicture(child)));
}

function nameOf({ tagName }: HtmlElement): string {
  return renamed[tagName] ?? (/^[a-z][a-z0-9-]*$/.test(tagName) ? tagName : 'span');
}

function copyAttributes(element: HtmlElement, made: Element): void {
  for (const { name, value } of element.attrs.slice(0, mostAttributes)) {
    const isKept =
      /^[a-z][a-z0-9-]*$/.test(name) && !/^(?:on|style$|srcdoc$)/.test(name) && value.length <= longestValue;
    if (isKept) made.setAttribute(name, value);
  }
  if (/display\s*:\s*none/i.test(attribute(element, 'style') ?? '')) made.setAttribute('hidden', '');
}
