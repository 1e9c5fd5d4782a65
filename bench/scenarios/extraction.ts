import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { documentFromHtml } from '#document/from-html.ts';
import { documentToText } from '#document/to-text.ts';
import { extractArticle } from '#wire/extract/extract-article.ts';
import { type Score, score, trialPages } from '../extraction/trial.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const packages = {
  '@mozilla/readability 0.6.0': ['@mozilla/readability@0.6.0', 'linkedom@0.18.15'],
  'defuddle 0.19.4': ['defuddle@0.19.4'],
};
const address = 'https://paper.example/news/article.html';

type Extract = (html: string) => Promise<string> | string;

export const scenario: Scenario = {
  title: 'Finding the article in a page',
  method:
    `${trialPages.length} pages of our own making, in the manner of as many kinds of newspapers, in six languages ` +
    '(bench/extraction). «Kept» counts paragraphs (and items of lists) of the article that came out whole; «foreign» words of ' +
    'what came out that are none of the article’s. The two extractors are as npm fetches them, each with the DOM that it ' +
    'needs, and see the page as it is; below them, what the wire makes of the pages, with the first of them inside.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const rows: string[][] = [];
  const hard: string[][] = trialPages.map(({ name }) => [name]);
  const extractors = await loadExtractors(rig);
  for (const { name, extract, size } of extractors) {
    const scores: Score[] = [];
    for (const page of trialPages) scores.push(await score(page, extract));
    rows.push([name, ...summary(scores), size]);
    for (const [index, { kept, wanted, foreign }] of scores.entries()) {
      hard[index]?.push(`${kept}/${wanted}`, String(foreign));
    }
  }
  const each = extractors.flatMap(({ name }) => [`${name.replace(/ [\d.]+$/, '')}: kept`, 'foreign words']);
  const [, kept = '', foreign = ''] = rows.at(-1) ?? [];
  return {
    tables: [
      { labels: 1, columns: ['extractor', 'kept', 'foreign', 'ms a page', 'installed (MB)'], rows },
      { labels: 1, columns: ['page', ...each], rows: hard },
    ],
    budgets: [
      judge('paragraphs of articles that the wire keeps (%)', {
        measured: Number.parseFloat(kept),
        atLeast: 98,
        show: percent,
      }),
      judge('words of others that the wire lets in (%)', {
        measured: Number.parseFloat(foreign),
        atMost: 3,
        show: percent,
      }),
    ],
    remarks: [
      'What the wire adds was made with these pages at hand, so its own row says less than the other two; the pages of wire/cases judge it too.',
    ],
  };
}

const percent = (value: number) => `${value.toFixed(1)} %`;

function summary(scores: readonly Score[]): string[] {
  const sum = (read: (score: Score) => number) => scores.reduce((total, one) => total + read(one), 0);
  return [
    percent((100 * sum(({ kept }) => kept)) / sum(({ wanted }) => wanted)),
    percent((100 * sum(({ foreign }) => foreign)) / sum(({ words }) => words)),
    (sum(({ milliseconds }) => milliseconds) / scores.length).toFixed(1),
  ];
}

async function loadExtractors(rig: Rig): Promise<{ name: string; extract: Extract; size: string }[]> {
  const folders: string[] = [];
  for (const [index, names] of Object.values(packages).entries()) {
    const folder = join(rig.dataDir, `extractor-${index}`);
    await rig.processes.run('npm', [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...names,
    ]);
    folders.push(folder);
  }
  const [readability = '', defuddle = ''] = folders;
  const [first = '', second = ''] = Object.keys(packages);
  const ours: Extract = (html) => {
    const extracted = extractArticle(html, address);
    return extracted.ok ? documentToText(extracted.value.document) : '';
  };
  return [
    { name: first, extract: loadReadability(readability), size: await megabytesOf(readability) },
    { name: second, extract: loadDefuddle(defuddle), size: await megabytesOf(defuddle) },
    { name: 'the wire', extract: ours, size: '—' },
  ];
}

function loadReadability(folder: string): Extract {
  const load = createRequire(join(folder, 'node_modules', 'x.js'));
  const { Readability } = load('@mozilla/readability');
  const { parseHTML } = load('linkedom');
  return (html) => textOf(new Readability(parseHTML(html).document).parse()?.content ?? '');
}

function loadDefuddle(folder: string): Extract {
  const loading = import(join(folder, 'node_modules', 'defuddle', 'dist', 'node.js'));
  // Left to itself it asks other sites for pages in which it finds nothing.
  return async (html) => textOf((await (await loading).Defuddle(html, address, { useAsync: false })).content ?? '');
}

function textOf(html: string): string {
  return documentToText(documentFromHtml(html, { resolveMedia: () => null }).document);
}

async function megabytesOf(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
  return ((await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0) / 1_000_000).toFixed(1);
}
