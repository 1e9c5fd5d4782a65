import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { readDoctype } from './doctype.ts';
import { mendMarkup } from './mend-markup.ts';
import { canonicalName, type Scope, scopeWithin } from './xml-names.ts';

/** An element of a feed: named in our terms, with the base address and the language that hold within it. */
export type XmlElement = {
  kind: 'element';
  /** `title`, `atom:link`, `dc:creator`: see `canonicalName`. */
  name: string;
  /** The name as the feed wrote it, without its prefix: what HTML calls it. */
  localName: string;
  /** By names in lower case, without the prefix of an attribute (`resource` for `rdf:resource`). */
  attributes: Readonly<Record<string, string>>;
  baseUrl: string | null;
  language: string | null;
  children: XmlNode[];
};

/** Text as it reads, entities decoded. */
export type XmlText = { kind: 'text'; text: string };
export type XmlNode = XmlElement | XmlText;

const deepest = 200;
const hopelesslyDeep = 10_000;
const pieceLength = 65_536;
const mostNodes = 1_000_000;
const mostReplaced = 1_000_000;

/**
 * Reads XML as feeds really are: unknown entities, undeclared prefixes, bare ampersands, missing end tags and text around
 * the root are all taken as they were probably meant. Entities of the document's own DTD are replaced once and never within
 * each other; nothing outside the text is ever fetched. At most 200 levels and a million nodes; what lies deeper stays as text,
 * and nothing is read behind ten thousand levels.
 */
export function parseXml(source: string, baseUrl: string | null): XmlElement {
  const { text, entities } = readDoctype(mendMarkup(source));
  const builder = new TreeBuilder(baseUrl, entities);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (data) => builder.addText(data),
      oncdatastart: () => builder.setLiteral(true),
      oncdataend: () => builder.setLiteral(false),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true },
  );
  // In pieces, because the tokenizer's own list of open elements takes the square of its length.
  for (let at = 0; at < text.length && !builder.isTooDeep; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
  }
  parser.end();
  return builder.root;
}

const wordsOnly = new Set(['title', 'link', 'guid', 'pubdate', 'language', 'comments']);
const fields = new Set([...wordsOnly, 'description', 'item', 'category', 'author', 'enclosure', 'content:encoded']);

class TreeBuilder {
  readonly root: XmlElement;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #open: XmlElement[];
  readonly #scopes: Scope[] = [new Map()];
  #isLiteral = false;
  #overlooked = 0;
  #nodes = 0;
  #replaced = 0;

  constructor(baseUrl: string | null, entities: ReadonlyMap<string, string>) {
    this.#entities = entities;
    this.root = { kind: 'element', name: '', localName: '', attributes: {}, baseUrl, language: null, children: [] };
    this.#open = [this.root];
  }

  get isTooDeep(): boolean {
    return this.#overlooked > hopelesslyDeep;
  }

  open(written: string, raw: Readonly<Record<string, string>>): void {
    this.#nodes += 1;
    if (this.#open.length > deepest || this.#nodes > mostNodes) {
      this.#overlooked += 1;
      return;
    }
    const decoded = Object.entries(raw).map(([name, value]) => [name, this.#decode(value)] as const);
    const scope = scopeWithin(this.#scopes.at(-1) ?? new Map(), Object.fromEntries(decoded));
    const name = canonicalName(written, scope);
    const parent = this.#parentOf(name);
    const attributes = Object.fromEntries(decoded.map(([name, value]) => [localPart(name).toLowerCase(), value]));
    const base = decoded.find(([name]) => name.toLowerCase() === 'xml:base')?.[1];
    const language = decoded.find(([name]) => name.toLowerCase() === 'xml:lang')?.[1];
    const element: XmlElement = {
      kind: 'element',
      name,
      localName: localPart(written).toLowerCase(),
      attributes,
      baseUrl: base === undefined ? parent.baseUrl : (resolve(base, parent.baseUrl) ?? parent.baseUrl),
      language: language === undefined ? parent.language : language.trim() || null,
      children: [],
    };
    parent.children.push(element);
    this.#open.push(element);
    this.#scopes.push(scope);
  }

  close(): void {
    if (this.#overlooked > 0) {
      this.#overlooked -= 1;
      return;
    }
    if (this.#open.length === 1) return;
    this.#open.pop();
    this.#scopes.pop();
  }

  addText(data: string): void {
    const text = this.#isLiteral ? data : this.#decode(data);
    const { children } = this.#current();
    const last = children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else children.push({ kind: 'text', text });
  }

  setLiteral(isLiteral: boolean): void {
    this.#isLiteral = isLiteral;
  }

  // A field of an item that begins within another one, which holds nothing but words: that one was never closed.
  #parentOf(name: string): XmlElement {
    if (!fields.has(name)) return this.#current();
    return this.#open.findLast((element) => !wordsOnly.has(element.name)) ?? this.root;
  }

  #current(): XmlElement {
    return this.#open.at(-1) ?? this.root;
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text;
    if (this.#entities.size === 0) return decodeHTMLStrict(text);
    return decodeHTMLStrict(text.replace(/&([\w.-]+);/g, (whole, name) => this.#replace(name) ?? whole));
  }

  // Bounded: a long entity that a feed names a million times would fill the memory.
  #replace(name: string): string | undefined {
    const value = this.#replaced < mostReplaced ? this.#entities.get(name) : undefined;
    this.#replaced += value?.length ?? 0;
    return value;
  }
}

/** An address completed by `baseUrl`, or null where that gives none. */
export function resolve(address: string, baseUrl: string | null): string | null {
  // An ampersand that was escaped once too often is no parameter of any address.
  const trimmed = address
    .trim()
    .replace(/[\t\r\n]/g, '')
    .replaceAll('&amp;', '&');
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  if (baseUrl === null) return trimmed === '' ? null : trimmed;
  return URL.canParse(trimmed, baseUrl) ? new URL(trimmed, baseUrl).href : null;
}

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
