/** Markup that is written out: its text is escaped already. */
export type Markup = { readonly markup: string };

type Attributes = Readonly<Record<string, string | number | null>>;
type Content = Markup | string | null;

/**
 * An element; text among its content is escaped, `null` is left out, as are attributes that are null. What XML has no
 * sign for (control characters, halves of a surrogate pair) would make a whole document unreadable, and is dropped.
 */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const inside = content.map((part) => (typeof part === 'string' ? escapeText(part) : (part?.markup ?? ''))).join('');
  return { markup: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

/** Several pieces, one after the other. */
export function together(pieces: readonly Markup[]): Markup {
  return { markup: pieces.map(({ markup }) => markup).join('') };
}

/** Text as a CDATA section, for what is markup itself and shall stay legible. */
export function cdata(text: string): Markup {
  return { markup: `<![CDATA[${legible(text).replaceAll('\r', '\n').replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

/** A whole document: the declaration, a style sheet for browsers, the root. */
export function xmlDocument(root: Markup, { stylesheet = null }: { stylesheet?: string | null } = {}): string {
  const style = stylesheet === null ? '' : `<?xml-stylesheet type="text/css" href="${escapeAttribute(stylesheet)}"?>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}${root.markup}\n`;
}

// «Char» of XML 1.0, section 2.2.
function legible(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

// A parser makes a line feed of a bare carriage return (XML 1.0, section 2.11).
function escapeText(text: string): string {
  return legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
