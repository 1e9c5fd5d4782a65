import { chromium } from 'playwright';
import { findChromium } from '#tests/chromium.ts';
import { median } from '../figures.ts';
import type { Rig } from '../rig.ts';
import { type Budget, judge, type Outcome, type Scenario } from '../scenario.ts';

// Not among the dependencies: it weighs 185 MB and takes a fresh clone ten seconds more. npm fetches it once, and keeps it.
const program = 'lighthouse@13.5.0';
const limits = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const measures: [audit: string, column: string, show: (value: number) => string][] = [
  ['first-contentful-paint', 'first paint (s)', (value) => (value / 1000).toFixed(1)],
  ['largest-contentful-paint', 'largest paint (s)', (value) => (value / 1000).toFixed(1)],
  ['total-blocking-time', 'blocked (ms)', (value) => value.toFixed(0)],
  ['cumulative-layout-shift', 'shift', (value) => value.toFixed(3)],
];

type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
};

export const scenario: Scenario = {
  title: 'Lighthouse',
  method:
    `${program} as it comes: a phone of the middle class on slow 4G, simulated. Each figure is the median of three runs ` +
    '(of one with --quick). Results of a search are kept from search engines on purpose: whether they may be crawled is ' +
    'the one audit left out, there alone.',
  measure,
};

async function measure(rig: Rig): Promise<Outcome> {
  const browser = await findChromium(rig.say);
  if (!browser) throw new Error('Lighthouse needs a Chromium, and there is none to be had.');
  const chromePath = browser.path ?? chromium.executablePath();
  const pages = { 'front page': rig.pages.front, article: rig.pages.article, section: rig.pages.section };
  const rows: string[][] = [];
  const budgets: Budget[] = [];
  for (const [name, path] of Object.entries({ ...pages, search: '/recherche?q=port' })) {
    rig.say(`Lighthouse: ${path}`);
    const reports: Report[] = [];
    const runs = rig.extent.isQuick ? 1 : 3;
    while (reports.length < runs) reports.push(await runLighthouse(rig, chromePath, path));
    const scores = categories.map((category) =>
      Math.round(100 * median(reports.map((report) => report.categories[category]?.score ?? 0))),
    );
    const figures = measures.map(([audit, , show]) =>
      show(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))),
    );
    rows.push([name, ...scores.map(String), ...figures]);
    for (const [index, category] of categories.entries()) {
      const promise = `Lighthouse, ${nameOf(category)}, ${name}`;
      budgets.push(judge(promise, { measured: scores[index] ?? 0, atLeast: limits[category], show: String }));
    }
  }
  const columns = ['page', ...categories.map(nameOf), ...measures.map(([, column]) => column)];
  return { tables: [{ labels: 1, columns, rows }], budgets, remarks: [] };
}

async function runLighthouse(rig: Rig, chromePath: string, path: string): Promise<Report> {
  const flags = ['--no-sandbox', '--disable-background-networking', '--headless=new'];
  const args = [
    ...['exec', '--yes', `--package=${program}`, '--', 'lighthouse', `http://127.0.0.1:${rig.web.port}${path}`],
    ...['--quiet', '--output=json', '--output-path=stdout', `--only-categories=${categories.join()}`],
    `--chrome-flags=${flags.join(' ')}`,
    ...(path.includes('?') ? ['--skip-audits=is-crawlable'] : []),
  ];
  const run = () => rig.processes.run('npm', args, { environment: { CHROME_PATH: chromePath } });
  // On a busy machine Chromium may lose the trace of a page (NO_NAVSTART): that says nothing of the page.
  const report: Report = JSON.parse(await run().catch(run));
  return report;
}

function nameOf(category: string): string {
  return category === 'seo' ? 'SEO' : category.replace('-', ' ');
}
