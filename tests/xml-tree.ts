/** An element of an XML document; `text` is what stands in it outside of its children. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

const piece = /<\?[^>]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML of the simple kind that sitemaps are, and throws at whatever is not well-formed. */
export function readXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const match = piece.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 80)}`);
    const [, closed, opened, attributes = '', isEmpty, text] = match;
    if (text !== undefined) parent.text += resolveEntities(text);
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing at ${at}`);
    if (opened === undefined) continue;
    const element = { name: opened, attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (isEmpty === '') open.push(element);
  }
  const [root, ...others] = document.children;
  if (!root || open.length > 1 || others.length > 0) throw new Error('not one whole element');
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    resolveEntities(value),
  ]);
  return Object.fromEntries(pairs);
}

function resolveEntities(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&(#?)(\w+);/g, (_, hash, name) =>
    hash ? String.fromCodePoint(Number(name)) : (entities[name] ?? ''),
  );
}
