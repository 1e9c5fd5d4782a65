import type { Result } from './result.ts';
import { element, type Markup } from './xml.ts';
import { readXmlFile, type XmlFileError } from './xml-file.ts';

/** One sentence in several languages (BCP 47), with numbered markup as segments have it: `<1>…</1>`, `<2/>`, `&lt;`, `&amp;`. */
export type TmxUnit = { texts: ReadonlyMap<string, string>; changed: Date | null };

const mostBytes = 2 * 1024 * 1024 * 1024;

/**
 * Reads a translation memory (TMX 1.4b), however large, and hands its units over as they come. What was handed over before
 * an error is not to be kept. Inline codes become numbered markup: pairs by `i`, single ones by `x`.
 */
export async function readTmx(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  take: (units: readonly TmxUnit[]) => Promise<void>,
): Promise<Result<void, XmlFileError>> {
  let units: TmxUnit[] = [];
  const unit = new UnitReader((read) => units.push(read));
  return readXmlFile(
    pieces,
    { roots: ['tmx'], mostBytes },
    {
      open: (name, attributes) => unit.open(name, attributes),
      text: (text) => unit.text(text),
      close: (name) => unit.close(name),
      rest: async () => {
        const ready = units;
        units = [];
        if (ready.length > 0) await take(ready);
      },
    },
  );
}

class UnitReader {
  readonly done: (unit: TmxUnit) => void;
  texts = new Map<string, string>();
  changed: Date | null = null;
  language = '';
  segment: string | null = null;
  /** Within a native code, whose text is of another program and says nothing. */
  codes = 0;

  constructor(done: (unit: TmxUnit) => void) {
    this.done = done;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'tu') {
      this.texts = new Map();
      this.changed = dateOf(attributes.changedate ?? attributes.creationdate);
    } else if (name === 'tuv') this.language = attributes['xml:lang'] ?? attributes.lang ?? '';
    else if (name === 'seg') this.segment = '';
    else if (this.segment !== null && ['bpt', 'ept', 'ph', 'it', 'ut'].includes(name)) {
      if (this.codes === 0) this.segment += markOf(name, attributes);
      this.codes += 1;
    }
  }

  text(text: string): void {
    if (this.segment !== null && this.codes === 0) this.segment += escapeMarks(text);
  }

  close(name: string): void {
    if (['bpt', 'ept', 'ph', 'it', 'ut'].includes(name)) this.codes = Math.max(0, this.codes - 1);
    else if (name === 'seg' && this.segment !== null) {
      const text = this.segment.replace(/[ \t\r\n]+/g, ' ').trim();
      if (text !== '' && this.language !== '') this.texts.set(this.language, text);
      this.segment = null;
    } else if (name === 'tu' && this.texts.size > 1) this.done({ texts: this.texts, changed: this.changed });
  }
}

function markOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const number = Number(name === 'bpt' || name === 'ept' ? attributes.i : attributes.x);
  if (!Number.isInteger(number) || number < 1) return '';
  if (name === 'bpt') return `<${number}>`;
  return name === 'ept' ? `</${number}>` : `<${number}/>`;
}

// «20261124T160000Z», as TMX writes an instant.
function dateOf(text: string | undefined): Date | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Writes a translation memory piece by piece; `from` is the language of its sources. */
export async function* writeTmx(from: string, units: AsyncIterable<TmxUnit>): AsyncGenerator<string> {
  const header = element('header', {
    creationtool: 'Dépêche',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'Dépêche',
    adminlang: 'en',
    srclang: from,
    datatype: 'xml',
  });
  yield `<?xml version="1.0" encoding="utf-8"?>\n<tmx version="1.4">\n${header.markup}\n<body>\n`;
  for await (const { texts, changed } of units) {
    const variants = [...texts].map(([language, text]) =>
      element('tuv', { 'xml:lang': language }, element('seg', {}, ...contentOf(text))),
    );
    const changedate = changed ? changed.toISOString().replace(/[-:]|\.\d+/g, '') : null;
    yield `${element('tu', { changedate }, ...variants).markup}\n`;
  }
  yield '</body>\n</tmx>\n';
}

function contentOf(text: string): (Markup | string)[] {
  const content: (Markup | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(/<(\/?)(\d{1,6})(\/?)>/g)) {
    if (match.index > from) content.push(unescapeMarks(text.slice(from, match.index)));
    const [whole, close, number = '', atom] = match;
    const kind = atom ? 'ph' : close ? 'ept' : 'bpt';
    content.push(element(kind, kind === 'ph' ? { x: number } : { i: number }));
    from = match.index + whole.length;
  }
  if (from < text.length) content.push(unescapeMarks(text.slice(from)));
  return content;
}

function escapeMarks(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function unescapeMarks(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
