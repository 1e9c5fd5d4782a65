import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works a screen: a hand on a phone, or the keys alone. */
export type Hand = {
  /** Opens a link or presses a button. */
  press: (target: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (field: Locator, name: string) => Promise<void>;
  tick: (box: Locator) => Promise<void>;
};

/** More stops than any screen has. */
const mostStops = 250;

/** Goes on by Tab until a thing has the focus, as nobody does who could click it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  expect(await hasFocus(), `Tab comes to ${target}`).toBe(true);
}

/** The keys alone. */
export function byKeyboard(page: Page): Hand {
  return {
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    choose: async (field, name) => {
      await tabTo(page, field);
      await page.keyboard.type(name);
      await expect(field.locator('option:checked')).toHaveText(name);
    },
    tick: async (box) => {
      await tabTo(page, box);
      await page.keyboard.press('Space');
    },
  };
}

/** A finger. */
export function byTouch(): Hand {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    choose: async (field, name) => {
      await field.selectOption(name);
    },
    tick: (box) => box.check(),
  };
}
