import { Parser } from 'htmlparser2';
import { err, ok, type Result } from './result.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

/** A feed as a list in OPML names it: `folders` are the outlines around it, `own` the attributes of our namespace. */
export type OutlinedFeed = {
  /** In the file, counted from one. */
  line: number;
  feedUrl: string;
  title: string;
  homepage: string | null;
  language: string | null;
  folders: string[];
  own: Readonly<Record<string, string>>;
};

const namespace = 'urn:x-depeche:sources';
const prefix = 'depeche:';
const deepest = 50;

/**
 * Reads a list of feeds (OPML 1.0 and 2.0, «Subscription lists»), in any encoding that it names, well-formed or not. An
 * outline without the address of a feed is a folder.
 */
export function readOpml(bytes: Uint8Array): Result<OutlinedFeed[], { kind: 'not_opml' }> {
  const text = decode(bytes);
  const feeds: OutlinedFeed[] = [];
  const folders: string[] = [];
  let isOpml = false;
  const lineAt = lineCounter(text);
  const parser = new Parser(
    {
      onopentag: (name, written) => {
        isOpml ||= name.toLowerCase() === 'opml';
        if (!isOpml || name.toLowerCase() !== 'outline') return;
        const attributes = Object.fromEntries(
          Object.entries(written).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const title = attributes.title || attributes.text || '';
        const feed = feedIn(attributes, title);
        if (feed)
          feeds.push({ ...feed, line: lineAt(parser.startIndex), folders: folders.filter((each) => each !== '') });
        // An outline of a feed is closed like a folder, and stands for nothing around others.
        folders.push(feed || folders.length > deepest ? '' : title);
      },
      onclosetag: (name) => {
        if (name.toLowerCase() === 'outline') folders.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return isOpml ? ok(feeds) : err({ kind: 'not_opml' });
}

function feedIn(attributes: Readonly<Record<string, string>>, title: string) {
  const feedUrl = attributes.xmlurl ?? '';
  if (feedUrl === '') return null;
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
  );
  // «unknown» is what OPML 2.0 says where no language was given.
  const language = /^(?:unknown)?$/i.test(attributes.language ?? '') ? null : (attributes.language ?? null);
  return { feedUrl, title, homepage: attributes.htmlurl || null, language, own: Object.fromEntries(own) };
}

/** Writes a list of feeds as OPML 2.0, those with the same folder together. */
export function writeOpml(
  { title, created }: { title: string; created: Date },
  feeds: readonly (Omit<OutlinedFeed, 'line' | 'folders'> & { folder: string | null })[],
): string {
  const groups = Map.groupBy(feeds, ({ folder }) => folder);
  const outlines = [...groups].flatMap(([folder, within]): Markup[] => {
    const lines = within.map(outlineOf);
    return folder === null
      ? lines
      : [element('outline', { text: folder, title: folder }, ...onLines(lines, 6), '\n    ')];
  });
  const head = element(
    'head',
    {},
    ...onLines([element('title', {}, title), element('dateCreated', {}, created.toUTCString())], 4),
    '\n  ',
  );
  const body = element('body', {}, ...onLines(outlines, 4), '\n  ');
  const root = element('opml', { version: '2.0', 'xmlns:depeche': namespace }, ...onLines([head, body], 2), '\n');
  return xmlDocument(root);
}

function outlineOf({ title, feedUrl, homepage, language, own }: Omit<OutlinedFeed, 'line' | 'folders'>): Markup {
  const ours = Object.fromEntries(Object.entries(own).map(([key, value]) => [prefix + key, value]));
  const attributes = { type: 'rss', text: title, title, xmlUrl: feedUrl, htmlUrl: homepage, language, ...ours };
  return element('outline', attributes);
}

const onLines = (pieces: readonly Markup[], indent: number) =>
  pieces.flatMap((piece) => [`\n${' '.repeat(indent)}`, piece]);

// A mark at the beginning says more than the declaration (XML 1.0, appendix F).
function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(marked ?? declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let at = 0;
  return (index) => {
    for (; at < index; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}
