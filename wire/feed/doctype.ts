const mostEntities = 200;
const longestEntity = 1000;

// A name of the document's own within an entity; XML's five and numbers are plain signs.
const reference = /&(?!(?:amp|lt|gt|quot|apos);)[\w.-]+;/;

/**
 * Takes the document type declaration out of XML, and the plain entities that it declares. External entities, parameter
 * entities and entities within entities are left alone: a feed has no use for them, an attack has.
 */
export function readDoctype(source: string, times = 3): { text: string; entities: ReadonlyMap<string, string> } {
  const at = source.search(/<!DOCTYPE[\s[]/i);
  // Only in front of the first element; later it is the text of an item.
  if (times === 0 || at < 0 || /<[A-Za-z]/.test(source.slice(0, at))) return { text: source, entities: new Map() };
  const end = endOfDeclaration(source, at);
  const { text, entities } = readDoctype(source.slice(0, at) + source.slice(end), times - 1);
  return { text, entities: new Map([...readEntities(source.slice(at, end)), ...entities]) };
}

/** Just after the `>` that ends the declaration: not one in quotes, a comment or the internal subset. */
function endOfDeclaration(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '"' || sign === "'") {
      const close = source.indexOf(sign, at + 1);
      if (close < 0) return source.length;
      at = close;
    } else if (source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at + 4);
      if (close < 0) return source.length;
      at = close + 2;
    } else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (sign === '>' && depth <= 0) return at + 1;
  }
  return source.length;
}

function readEntities(declaration: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of declaration.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gi)) {
    const value = double ?? single ?? '';
    if (found.size >= mostEntities) break;
    if (name !== undefined && value.length <= longestEntity && !reference.test(value)) found.set(name, value);
  }
  return found;
}
