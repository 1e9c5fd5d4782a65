import { kilobytes, whole } from '../figures.ts';
import { fetchPage } from '../http/page.ts';
import type { Rig } from '../rig.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

const limits = { HTML: 25_000, CSS: 15_000, script: 10_000, fonts: 120_000 };
type Kind = keyof typeof limits;

export const scenario: Scenario = {
  title: 'Weight of the pages',
  method:
    'The page is fetched, then what it names itself: stylesheets, scripts, and the fonts of both its preloads and its ' +
    'stylesheets, each once. HTML, CSS and script compressed (fonts are by nature). Pictures depend on the screen and are left out.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const rows: string[][] = [];
  const budgets: Budget[] = [];
  const foreign = new Set<string>();
  for (const name of ['front', 'article'] as const) {
    const path = rig.pages[name];
    rig.say(`Weight: ${path}`);
    const { files, others } = await filesOf(rig.web.port, path);
    for (const other of others) foreign.add(other);
    for (const kind of ['HTML', 'CSS', 'script', 'fonts'] as const) {
      const weights = await Promise.all([...files[kind]].map((file) => weightOf(rig.web.port, file)));
      const sum = (coding: keyof Weight) => weights.reduce((total, weight) => total + weight[coding], 0);
      const gzip = sum('gzip');
      rows.push([name, kind, whole(weights.length), whole(sum('identity')), whole(gzip), whole(sum('br'))]);
      const promise = `${kind} of the ${name === 'front' ? 'front page' : 'article'}${kind === 'fonts' ? '' : ', gzip'}`;
      budgets.push(judge(promise, { measured: gzip, atMost: limits[kind], show: kilobytes }));
    }
  }
  budgets.push(judge('files that pages load from other hosts', { measured: foreign.size, atMost: 0, show: whole }));
  const columns = ['page', 'kind', 'files', 'plain (bytes)', 'gzip (bytes)', 'brotli (bytes)'];
  return { tables: [{ labels: 2, columns, rows }], budgets, remarks: [] };
}

type Weight = { identity: number; gzip: number; br: number };

async function weightOf(port: number, path: string): Promise<Weight> {
  const [identity, gzip, br] = await Promise.all(
    (['identity', 'gzip', 'br'] as const).map(async (coding) => (await fetchPage(port, path, coding)).body.length),
  );
  return { identity: identity ?? 0, gzip: gzip ?? 0, br: br ?? 0 };
}

async function filesOf(port: number, path: string): Promise<{ files: Record<Kind, Set<string>>; others: string[] }> {
  const base = `http://127.0.0.1:${port}`;
  const html = (await fetchPage(port, path, 'identity')).body.toString();
  const named = [...html.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const stylesheets = addresses(named.filter(({ rel }) => rel === 'stylesheet'));
  const files: Record<Kind, Set<string>> = {
    HTML: new Set([path]),
    CSS: new Set(),
    script: new Set(),
    fonts: new Set(),
  };
  const others: string[] = [];
  const add = (kind: Kind, address: string, from: string) => {
    const url = new URL(address, from);
    if (url.origin === base) files[kind].add(`${url.pathname}${url.search}`);
    else others.push(url.href);
  };
  for (const address of stylesheets) add('CSS', address, base + path);
  for (const address of addresses(named.filter(({ rel }) => rel === 'modulepreload')))
    add('script', address, base + path);
  for (const { tag, src } of named) if (tag === 'script' && src) add('script', src, base + path);
  for (const address of addresses(named.filter(({ rel, as }) => rel === 'preload' && as === 'font'))) {
    add('fonts', address, base + path);
  }
  for (const { tag, src } of named) {
    if (tag !== 'script' && src && new URL(src, base).origin !== base) others.push(src);
  }
  for (const stylesheet of files.CSS) {
    const css = (await fetchPage(port, stylesheet, 'identity')).body.toString();
    for (const [, address = ''] of css.matchAll(/url\(["']?([^"')]+\.woff2?[^"')]*)["']?\)/g)) {
      add('fonts', address, base + stylesheet);
    }
  }
  return { files, others };
}

type Attributes = Record<string, string>;

function attributesOf(tag: string): Attributes {
  const attributes = [...tag.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value.replaceAll('&amp;', '&'),
  ]);
  return { ...Object.fromEntries(attributes), tag: /^<(\w+)/.exec(tag)?.[1] ?? '' };
}

function addresses(tags: Attributes[]): string[] {
  return tags.flatMap(({ href }) => (href === undefined ? [] : [href]));
}
