import {
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
  type Response,
} from '@playwright/test';
import { demo } from './demo.ts';
import type { KindOfPage } from './kinds-of-pages.ts';

/** Somebody who reads the site in a browser. */
export type Reader = {
  /** Opens a page of the site and gives its status. */
  open: (address: string) => Promise<number>;
  /** Opens a page that tells what is missing or gone: its own status is no problem then. */
  openGone: (address: string) => Promise<number>;
  /** Opens a page that stands for its kind, and sees to it that it answers as it should. */
  openKind: (kind: KindOfPage) => Promise<void>;
  /** The word that opens the menu. */
  menu: Locator;
};

type Fixtures = { reader: Reader; problems: string[] };

/** Tests in a browser. An error in the console, a request that fails or one to another host fails the test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
  baseURL: async ({}, use) => use(demo.url),
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        const { message } = error.error();
        // The browser itself gives up a transition when the reader is quicker than the page.
        if (!message.startsWith('Transition was')) problems.push(`page: ${message}`);
      });
      context.on('requestfailed', (request: Request) => {
        // The browser itself gives up what it no longer needs when the reader leaves a page.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
      });
      context.on('response', (response: Response) => {
        if (response.status() >= 400) problems.push(`answer: ${response.status()} ${response.url()}`);
      });
      context.on('request', (request: Request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== demo.url) problems.push(`another host: ${request.url()}`);
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page, problems }, use) => {
    const open = async (address: string) => (await page.goto(address))?.status() ?? 0;
    const openGone = async (address: string) => {
      const before = problems.length;
      const status = await open(address);
      // Chromium writes the status of the page itself to the console.
      const own = (problem: string) => problem.includes(address) || problem.includes(`status of ${status}`);
      problems.splice(before, problems.length, ...problems.slice(before).filter((problem) => !own(problem)));
      return status;
    };
    const openKind = async ({ address, status = 200 }: KindOfPage) =>
      expect(await (status < 400 ? open(address) : openGone(address)), address).toBe(status);
    await use({ open, openGone, openKind, menu: page.getByRole('group').getByText(/^Menu/).first() });
  },
});

/** The links to the other editions, which a phone keeps in the menu. */
export async function openEditions(page: Page): Promise<Locator> {
  const editions = page.getByRole('navigation', { name: /Éditions|Editions|الطبعات/ });
  if (!(await editions.isVisible()))
    await page
      .getByRole('group')
      .getByText(/^(?:Menu|القائمة)/)
      .first()
      .click();
  return editions;
}

/** What has the focus now: its name or words, and where it stands. Null when it is the page itself. */
export async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const style = getComputedStyle(element);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const at = (x: number, y: number) => document.elementFromPoint(x, y);
    const points = [0.1, 0.5, 0.9].map((share) => at(box.left + box.width * share, box.top + box.height / 2));
    // A link may lie under its own text, or stretch over the picture beside it.
    const isSeen = points.some((hit) => hit !== null && (element.contains(hit) || hit.contains(element)));
    return {
      words: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '',
      tag: element.tagName.toLowerCase(),
      id: element.id,
      hasOutline,
      isSeen,
    };
  });
}
