import { err, ok, type Result } from './result.ts';
import { element, type Markup, xmlDocument } from './xml.ts';
import { readXmlFile, type XmlFileError } from './xml-file.ts';

/** A concept of a term base: what it is called in each language (BCP 47), the first term of each. */
export type TermEntry = {
  terms: ReadonlyMap<string, string>;
  /** As TBX-Basic says it: `noun`, `verb`, `adjective`, `properNoun`, …; null where it does not. */
  partOfSpeech: string | null;
  note: string;
};

/** How much one term base may hold. */
const mostEntries = 50_000;
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads a term base: TBX-Basic in the style of ISO 30042:2019 (`conceptEntry`) or of 2008 (`termEntry` in `martif`).
 * Nothing comes of a file that is not whole.
 */
export async function readTbx(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Result<TermEntry[], XmlFileError>> {
  const entries: TermEntry[] = [];
  let terms = new Map<string, string>();
  let said = { partOfSpeech: null as string | null, note: '' }; // widened: the first entry says it
  let language = '';
  let heard: string | null = null;
  let kind = '';
  const read = await readXmlFile(
    pieces,
    { roots: ['tbx', 'martif'], mostBytes },
    {
      open: (name, attributes) => {
        if (name === 'conceptEntry' || name === 'termEntry') {
          terms = new Map();
          said = { partOfSpeech: null, note: '' };
        } else if (name === 'langSec' || name === 'langSet') language = attributes['xml:lang'] ?? attributes.lang ?? '';
        kind = name === 'termNote' ? (attributes.type ?? '') : name;
        heard = ['term', 'note', 'partOfSpeech'].includes(kind) ? '' : null;
      },
      text: (text) => {
        if (heard !== null) heard += text;
      },
      close: (name) => {
        const words = (heard ?? '').replace(/\s+/g, ' ').trim();
        if (name === 'term' && words !== '' && language !== '' && !terms.has(language)) terms.set(language, words);
        else if (kind === 'partOfSpeech' && words !== '') said.partOfSpeech ??= words;
        else if (name === 'note' && words !== '') said.note ||= words;
        else if (name === 'conceptEntry' || name === 'termEntry') entries.push({ terms, ...said });
        heard = null;
        kind = '';
      },
      rest: async () => {},
    },
  );
  if (!read.ok) return read;
  return entries.length > mostEntries ? err({ kind: 'too_large', bytes: mostBytes }) : ok(entries);
}

/** Writes a term base in TBX-Basic (ISO 30042:2019, style DCA). */
export function writeTbx(title: string, entries: readonly TermEntry[]): string {
  const description = element('fileDesc', {}, element('sourceDesc', {}, element('p', {}, title)));
  const body = entries.map(({ terms, partOfSpeech, note }, at) => {
    const sections = [...terms].map(([language, term]) => {
      const notes = [partOfSpeech === null ? null : element('termNote', { type: 'partOfSpeech' }, partOfSpeech)];
      return element('langSec', { 'xml:lang': language }, element('termSec', {}, element('term', {}, term), ...notes));
    });
    const said: Markup[] = note === '' ? [] : [element('note', {}, note)];
    return element('conceptEntry', { id: `c${at + 1}` }, ...said, ...sections);
  });
  const attributes = {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  };
  const text = element('text', {}, element('body', {}, ...body));
  return xmlDocument(element('tbx', attributes, element('tbxHeader', {}, description), text));
}
