import { chromium, type Page } from 'playwright';
import { connect } from '#db/client.ts';
import { deskQueueEndpoint, wireDeskPath } from '#paths/wire-desk.ts';
import { findChromium } from '#tests/chromium.ts';
import { ms, percentile } from '../figures.ts';
import { holdDispatches } from '../held-dispatches.ts';
import { type NewsroomHeaders, signInAsEditor } from '../http/newsroom-session.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const waiting = 5000;
const longest = 100;

export const scenario: Scenario = {
  title: 'The wire desk',
  method:
    `${waiting.toLocaleString('en')} dispatches of 20 sentences wait. In a real Chromium an editor presses N: from the key until the ` +
    'next dispatch is on the screen (the frame after it stands in the page), at the pace of somebody who glances at each and in a ' +
    'burst. A publishes a short dispatch that was read and shows the next one: the answer of the server is waited for.',
  measure,
};

type Times = Record<'glancing' | 'burst' | 'accepting' | 'list', number[]>;

async function measure(rig: Rig): Promise<Outcome> {
  const found = await findChromium(rig.say);
  if (!found) throw new Error('There is no Chromium to be had.');
  const headers = await signInAsEditor(rig.databaseUrl, rig.web.port);
  const sql = connect(rig.databaseUrl, { max: 1 });
  await holdDispatches(sql, { sourceName: 'Gale', count: waiting, sentences: 20 });
  const short = await holdDispatches(sql, { sourceName: 'Brief', count: 200, sentences: 1 }).finally(() => sql.end());
  rig.say('The wire desk');
  const browser = await chromium.launch({
    executablePath: found.path ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ extraHTTPHeaders: { cookie: headers.cookie } });
    const page = await context.newPage();
    const turns = rig.extent.isQuick ? 15 : 80;
    await open(page, `${headers.origin}${wireDeskPath()}`);
    const glancing = await press(page, { key: 'n', turns, pause: 600 });
    const burst = await press(page, { key: 'n', turns, pause: 60 });
    await open(page, `${headers.origin}${wireDeskPath({ source: short })}`);
    // As long as skimming the few words takes: nobody is believed to have read them quicker.
    const accepting = await press(page, { key: 'a', turns: Math.ceil(turns / 2), pause: 1500 });
    return report({ glancing, burst, accepting, list: await timeList(headers, turns) });
  } finally {
    await browser.close();
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Commencer par la première' }).click();
  await page.getByRole('button', { name: /^Publier, relu par moi/, disabled: false }).waitFor();
  await page.waitForTimeout(1500);
}

type Pressing = { key: string; turns: number; pause: number };

/** Milliseconds from each key until another dispatch is on the screen. */
async function press(page: Page, { key, turns, pause }: Pressing): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -3; turn < turns; turn += 1) {
    const time = await page.evaluate(async (name) => {
      const shown = () => document.querySelector('#wire-item')?.textContent ?? '';
      const before = shown();
      const begun = performance.now();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (shown() === before || shown() === '') {
        if (performance.now() - begun > 10_000) throw new Error(`Nothing came of ${name}.`);
        await frame();
      }
      await frame();
      return performance.now() - begun;
    }, key);
    // The first ones are for warming up.
    if (turn >= 0) taken.push(time);
    await page.waitForTimeout(pause);
  }
  return taken;
}

async function timeList({ cookie, origin }: NewsroomHeaders, turns: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = -3; turn < turns; turn += 1) {
    const begun = performance.now();
    const answer = await fetch(`${origin}${deskQueueEndpoint()}`, { headers: { cookie, origin } });
    await answer.text();
    if (!answer.ok) throw new Error(`The list answered ${answer.status}.`);
    if (turn >= 0) taken.push(performance.now() - begun);
  }
  return taken;
}

function report({ glancing, burst, accepting, list }: Times): Outcome {
  const row = (name: string, all: number[]) => [name, ...[0.5, 0.95, 1].map((share) => ms(percentile(all, share)))];
  const p95 = (promise: string, all: number[]) =>
    judge(promise, { measured: percentile(all, 0.95), atMost: longest, show: ms });
  return {
    tables: [
      {
        labels: 1,
        columns: ['what is pressed', 'p50 (ms)', 'p95 (ms)', 'longest (ms)'],
        rows: [
          row('N, at a glance a dispatch', glancing),
          row('N, in a burst', burst),
          row('A, published and on to the next', accepting),
          row('50 entries of the list, by the endpoint', list),
        ],
      },
    ],
    budgets: [
      p95(`p95 from N to the next dispatch, with ${waiting.toLocaleString('en')} waiting (ms)`, glancing),
      p95('p95 of the list of the wire desk (ms)', list),
    ],
    remarks: [],
  };
}
