import { expect, type Page } from '@playwright/test';
import { text as body, test } from './article-writer.ts';

const picture = (page: Page) => body(page).locator('figure img');
const altField = (page: Page) => body(page).getByRole('textbox', { name: 'Texte de remplacement' });
const words = (page: Page) => body(page).locator('> p');

const inputMethodKey = { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 } as const;

/** Types as an input method does: something that is not decided yet, then what it becomes. */
async function compose(page: Page, steps: readonly string[], final: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchKeyEvent', inputMethodKey);
  for (const text of steps) {
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await devtools.send('Input.insertText', { text: final });
  await devtools.detach();
}

const ways: [name: string, write: (page: Page, text: string) => Promise<void>][] = [
  ['typed', (page, text) => page.keyboard.type(text)],
  ['dictated', (page, text) => page.keyboard.insertText(text)],
  ['composed', (page, text) => compose(page, [text.slice(0, 1), text.slice(0, 2)], text)],
];

for (const [name, write] of ways) {
  test(`what is ${name} while a picture is chosen goes behind it, and the picture stays`, async ({ writer, page }) => {
    await writer.begin('Une image choisie');
    await body(page).focus();
    await page.keyboard.type('Avant.');
    await writer.dropPicture('port.png');
    await picture(page).click();
    await expect(altField(page)).toBeVisible();
    await write(page, 'Après');
    await expect(words(page).last()).toHaveText('Après');
    await expect(picture(page)).toHaveCount(1);
    await page.keyboard.type(' la tempête');
    await expect(words(page)).toHaveText(['Avant.', 'Après la tempête']);
    await writer.save();
    await page.reload();
    await expect(words(page)).toHaveText(['Avant.', 'Après la tempête']);
    await expect(picture(page)).toHaveCount(1);
  });
}

test('a phone’s deleting key, which tells late what it is, takes the chosen picture away', async ({ writer, page }) => {
  await writer.begin('Une image de trop');
  await body(page).focus();
  await page.keyboard.type('Avant.');
  await writer.dropPicture('port.png');
  await picture(page).click();
  await expect(altField(page)).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchKeyEvent', { ...inputMethodKey, commands: ['DeleteBackward'] });
  await expect(picture(page)).toHaveCount(0);
  await expect(words(page).first()).toHaveText('Avant.');
});

test('the fields of a picture keep what is typed into them on a machine that is far behind', async ({
  writer,
  page,
}) => {
  // Each frame comes late, as where the processor is busy.
  await page.addInitScript(() => {
    const next = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => next(callback), 300);
  });
  await writer.begin('Une machine occupée');
  await writer.dropPicture('port.png');
  await body(page).getByRole('button', { name: 'Il manque le texte de remplacement. Il manque le crédit.' }).click();
  await altField(page).pressSequentially('Un port au matin', { delay: 40 });
  await expect(altField(page)).toHaveValue('Un port au matin');
  await expect(altField(page)).toBeFocused();
  await expect(picture(page)).toHaveCount(1);
});
