import { chromium, type Page } from 'playwright';
import { connect, openDatabase } from '#db/client.ts';
import { listLatest } from '#db/queries/published-lists.ts';
import { machineActor } from '#newsroom/actor.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { findChromium } from '#tests/chromium.ts';
import { ms, percentile } from '../figures.ts';
import { signInAsEditor } from '../http/newsroom-session.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const longest = 1500;
const sentence = 'Le vent est tombé dans la nuit et le ferry a quitté le port avec douze heures de retard. ';

export const scenario: Scenario = {
  title: 'The editor opens',
  method:
    'In a real Chromium an editor who is signed in opens an article: from the beginning of the navigation until its text can ' +
    'be written on (the browser’s own clock), with an empty cache and with the screen’s files at hand.',
  measure,
};

type Times = Record<'cold' | 'warm' | 'short', number[]>;

async function measure(rig: Rig): Promise<Outcome> {
  const found = await findChromium(rig.say);
  if (!found) throw new Error('There is no Chromium to be had.');
  const { cookie, origin } = await signInAsEditor(rig.databaseUrl, rig.web.port);
  const articles = { short: await write(rig, 400), long: await write(rig, 4000) };
  rig.say('The editor opens');
  const browser = await chromium.launch({
    executablePath: found.path ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const rounds = rig.extent.isQuick ? 4 : 15;
    const times: Times = { cold: [], warm: [], short: [] };
    for (let round = -1; round < rounds; round += 1) {
      const context = await browser.newContext({ extraHTTPHeaders: { cookie } });
      const page = await context.newPage();
      const open = (id: string) => timeOpening(page, `${origin}${articleEditorPath(id)}`);
      const [cold, warm, short] = [await open(articles.long), await open(articles.long), await open(articles.short)];
      await context.close();
      // The first round is for warming up.
      if (round < 0) continue;
      times.cold.push(cold);
      times.warm.push(warm);
      times.short.push(short);
    }
    return report(times);
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the beginning of the navigation until the text can be written on. */
async function timeOpening(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const text = page.locator('.editor-body[contenteditable="true"]');
  return text.evaluate(() => performance.now());
}

async function write(rig: Rig, words: number): Promise<string> {
  const db = openDatabase(rig.databaseUrl, { max: 1 });
  try {
    const perParagraph = sentence.split(' ').length * 4;
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: sentence.repeat(4).trim() }] };
    const content = Array.from({ length: Math.ceil(words / perParagraph) }, () => paragraph);
    const sectionId = await findSection(rig);
    const slug = `banc-${words}-${Date.now()}`;
    const created = await createArticle(db, machineActor('import'), {
      locale: 'fr',
      storyId: null,
      origin: 'staff',
      content: { headline: `Un article de ${words} mots`, slug, sectionId, body: { type: 'doc', content } },
    });
    if (!created.ok) throw new Error(`No article: ${created.error.kind}`);
    return created.value.id;
  } finally {
    await db.end();
  }
}

async function findSection({ databaseUrl }: Rig): Promise<string> {
  const sql = connect(databaseUrl, { max: 1 });
  const [latest] = await listLatest(sql, { locale: 'fr', limit: 1 }).finally(() => sql.end());
  if (!latest) throw new Error('The site has no article yet.');
  return latest.section.id;
}

function report(times: Times): Outcome {
  const row = (name: string, all: number[]) => [name, ...[0.5, 0.95, 1].map((share) => ms(percentile(all, share)))];
  const rows = [
    row('4,000 words, empty cache', times.cold),
    row('4,000 words, files at hand', times.warm),
    row('400 words, files at hand', times.short),
  ];
  return {
    tables: [{ labels: 1, columns: ['article', 'p50 (ms)', 'p95 (ms)', 'longest (ms)'], rows }],
    budgets: [
      judge('p95 until an article of 4,000 words can be written on, empty cache (ms)', {
        measured: percentile(times.cold, 0.95),
        atMost: longest,
        show: ms,
      }),
    ],
    remarks: [],
  };
}
