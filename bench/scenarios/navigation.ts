import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright';
import { z } from 'zod';
import { findChromium } from '#tests/chromium.ts';
import { BrowserTab } from '../browser-tab.ts';
import { median, ms, percentile } from '../figures.ts';
import { openSlowLine } from '../http/slow-line.ts';
import type { Rig } from '../rig.ts';
import { judge, type Outcome, type Scenario } from '../scenario.ts';

const roundTrip = 150;
/** How long a pointer rests on a link before it is clicked, in milliseconds. */
const rest = 600;
/** How long the button of the mouse, or a finger, stays down: as long as people take. */
const press = 90;
// Faster than this looks like no waiting at all (Card, Moran and Newell 1983, as the RAIL model of the web uses it).
const instant = 100;
const dearestTransition = 50;
const header = 'Speculation-Rules';

export const scenario: Scenario = {
  title: 'From one page to the next',
  method:
    `In a real Chromium, on a line where an answer takes ${roundTrip} ms more: from the click on a story of the front page ` +
    'until the browser paints the article (first contentful paint), by the browser’s own clock. The four ways take turns, ' +
    `each time with another story and an empty cache. «Rests» is ${rest} ms on the link; every click takes ${press} ms, and counts from its end.`,
  measure,
};

type Way = { name: string; hasRules: boolean; rests: boolean; moves: boolean };

const ways = {
  prerendered: { name: 'speculation rules, the pointer rests on the link', hasRules: true, rests: true, moves: true },
  hurried: { name: 'speculation rules, clicked at once', hasRules: true, rests: false, moves: true },
  plain: { name: 'no speculation rules', hasRules: false, rests: true, moves: true },
  still: { name: 'neither rules nor view transition', hasRules: false, rests: true, moves: false },
} satisfies Record<string, Way>;

async function measure(rig: Rig): Promise<Outcome> {
  const browser = await findChromium(rig.say);
  if (!browser) throw new Error('There is no Chromium to be had.');
  const program = browser.path ?? chromium.executablePath();
  const tab = await BrowserTab.open(rig.processes, program);
  const lines = {
    rules: await openSlowLine(rig.processes, rig.web.port, roundTrip / 2),
    noRules: await openSlowLine(rig.processes, rig.web.port, roundTrip / 2, withoutRules),
  };
  rig.say('From one page to the next');
  const times = new Map<Way, number[]>(Object.values(ways).map((way) => [way, []]));
  const stories = await countStories(tab, lines.noRules);
  const rounds = rig.extent.isQuick ? 4 : 16;
  for (let round = -1; round < rounds; round += 1) {
    for (const [way, taken] of times) {
      const port = way.hasRules ? lines.rules : lines.noRules;
      const time = await timeClick(tab, `http://127.0.0.1:${port}/`, (round + 1) % stories, way);
      if (round >= 0) taken.push(time);
    }
  }
  return report(times);
}

// The same number of bytes with another name.
function withoutRules(data: Buffer): Buffer {
  const at = data.indexOf(header);
  if (at >= 0) data.write('X', at);
  return data;
}

const links = `document.querySelectorAll('main h2 a, main h3 a')`;

async function countStories(tab: BrowserTab, port: number): Promise<number> {
  await tab.send('Page.navigate', { url: `http://127.0.0.1:${port}/` });
  await tab.waitUntil(`${links}.length > 0 && document.readyState === 'complete'`);
  return z.number().parse(await tab.evaluate(`${links}.length`));
}

/** Opens the front page, clicks its story number `index`, and says how long the article took to be painted. */
async function timeClick(tab: BrowserTab, front: string, index: number, way: Way): Promise<number> {
  await tab.send('Network.clearBrowserCache');
  const features = [{ name: 'prefers-reduced-motion', value: way.moves ? 'no-preference' : 'reduce' }];
  await tab.send('Emulation.setEmulatedMedia', { features });
  await tab.send('Page.navigate', { url: front });
  await tab.waitUntil(`location.href === '${front}' && document.readyState === 'complete'`);
  const place = z.tuple([z.number(), z.number(), z.string()]).parse(
    await tab.evaluate(`(() => {
      addEventListener('click', (event) => sessionStorage.setItem('click', performance.timeOrigin + event.timeStamp), true);
      const link = ${links}[${index}];
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [line] = link.getClientRects();
      return [line.x + 8, line.y + line.height / 2, link.href];
    })()`),
  );
  const [x, y, href] = place;
  const pointer = (type: string) =>
    tab.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
    });
  await pointer('mouseMoved');
  if (way.rests) await delay(rest);
  await pointer('mousePressed');
  await delay(press);
  // The page may be gone before it says that it heard.
  void pointer('mouseReleased').catch(() => {});
  const paint = `performance.getEntriesByName('first-contentful-paint')[0]`;
  await tab.waitUntil(`location.href === '${href}' && ${paint} !== undefined`);
  // A prerendered page was made before the click, and counts from when it was shown.
  const shown = `Math.max(${paint}.startTime, performance.getEntriesByType('navigation')[0].activationStart)`;
  return z
    .number()
    .parse(await tab.evaluate(`performance.timeOrigin + ${shown} - Number(sessionStorage.getItem('click'))`));
}

function report(times: Map<Way, number[]>): Outcome {
  const rows = [...times].map(([{ name }, taken]) => [name, ms(median(taken)), ms(percentile(taken, 0.95))]);
  const middle = (way: Way) => median(times.get(way) ?? []);
  return {
    tables: [{ labels: 1, columns: ['way', 'click to paint, median (ms)', 'p95'], rows }],
    budgets: [
      judge('click to paint of a prerendered page, median (ms)', {
        measured: middle(ways.prerendered),
        atMost: instant,
        show: ms,
      }),
      judge('a hurried click, beside one without rules', {
        measured: middle(ways.hurried) / middle(ways.plain),
        atMost: 1.1,
        show: (value) => value.toFixed(2),
      }),
      judge('what a view transition costs, median (ms)', {
        measured: middle(ways.plain) - middle(ways.still),
        atMost: dearestTransition,
        show: ms,
      }),
    ],
    remarks: [],
  };
}
