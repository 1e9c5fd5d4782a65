/** Something that schema.org has a word for; written as JSON-LD. */
export type Thing = { readonly '@type': string | readonly string[]; readonly [property: string]: unknown };

/** The thing without what is not known: properties that are null, undefined, empty texts or empty lists. */
export function known(thing: Thing): Thing {
  const kept = Object.entries(thing).filter(([, value]) => !isNothing(value));
  return { '@type': thing['@type'], ...Object.fromEntries(kept) };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A reference to a thing that stands elsewhere on the page, by its `@id`. */
export type Reference = { readonly '@id': string };

/** Things that belong to one page, as one document. `<` is escaped, so that it may stand in a script element. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
