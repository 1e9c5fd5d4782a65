import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSelectors } from '#wire/extract/article.ts';
import type { ListSelectors } from '#wire/feed/page-list.ts';
import { root } from '../program.ts';

/** Where the cases stand: a folder for each kind of trouble. */
export const casesFolder = join(root, 'wire/cases');

/**
 * What stands in the file beside a source: what it shows, what a server said of it, and how it must be read.
 * `notYet` says why it is not read so yet.
 */
export type Expectation = {
  shows: string;
  address?: string;
  contentType?: string;
  selectors?: SiteSelectors & ListSelectors;
  notYet?: string;
  read: unknown;
};

/** A source, the kind of trouble that it has, and how it must be read. */
export type WireCase = { kind: string; name: string; bytes: Buffer; expected: Expectation };

const suffix = '.expected.json';

/** Every case of feeds or of pages, by kind and name. Throws where one of a pair has no other. */
export function listCases(what: 'feeds' | 'pages'): WireCase[] {
  const folder = join(casesFolder, what);
  return readdirSync(folder).flatMap((kind) => {
    const files = readdirSync(join(folder, kind)).filter((file) => !file.endsWith('.ts'));
    const sources = files.filter((file) => !file.endsWith(suffix));
    const alone = files.filter(
      (file) => file.endsWith(suffix) && !sources.some((source) => stemOf(source) === stemOf(file)),
    );
    if (alone.length > 0) throw new Error(`${kind}: no source beside ${alone.join(', ')}`);
    return sources.map((source) => {
      const expected = readFileSync(join(folder, kind, stemOf(source) + suffix), 'utf8');
      return {
        kind,
        name: stemOf(source),
        bytes: readFileSync(join(folder, kind, source)),
        expected: JSON.parse(expected),
      };
    });
  });
}

/** The name of a file without what says its type. */
function stemOf(file: string): string {
  return file.endsWith(suffix) ? file.slice(0, -suffix.length) : file.replace(/\.[a-z]+$/, '');
}

/** The text of an expectation, as it stands in its file. */
export function expectationText(expected: Expectation): string {
  return `${JSON.stringify(expected, null, 2)}\n`;
}
