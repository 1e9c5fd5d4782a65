/** Without what says nothing: absent, null, empty. Instants as people write them. */
export function withoutEmpty(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, withoutEmpty(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => !isEmpty(part)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Where two values differ, a sentence each: `items[2].authors[0].name: expected "Ana", read "Eva"`. */
export function differencesOf(expected: unknown, read: unknown, place = ''): string[] {
  if (isObject(expected) && isObject(read) && Array.isArray(expected) === Array.isArray(read)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(read)])];
    const step = (name: string) =>
      Array.isArray(read) ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`;
    return names.flatMap((name) => differencesOf(expected[name], read[name], step(name)));
  }
  if (Object.is(expected, read)) return [];
  return [`${place}: expected ${inWords(expected)}, read ${inWords(read)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function inWords(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
