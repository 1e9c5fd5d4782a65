import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { personActor } from '#newsroom/actor.ts';
import { beginArticle } from '#newsroom/begin-article.ts';
import { expectOk } from '#tests/builders.ts';
import { aColleague, test as base, signIn } from './colleague.ts';

/** Somebody who writes an article. */
export type Writer = {
  /** Begins an article and opens it; its id. */
  begin: (headline: string) => Promise<string>;
  /** Saves, and waits until that is said. */
  save: () => Promise<void>;
  /** Pastes HTML of another program into the text. */
  paste: (html: string) => Promise<void>;
  /** Drops a file on the text. */
  dropFile: (name: string, type: string, bytes: Buffer) => Promise<void>;
  /** Drops a picture of a few pixels on the text; no two are the same. */
  dropPicture: (name: string) => Promise<void>;
};

/** Tests of people who write. */
export const test = base.extend<{ writer: Writer }>({
  writer: async ({ page, db, sql }, use) => {
    const colleague = await aColleague(db);
    await signIn(page, colleague);
    const actor = personActor({ userId: colleague.userId, name: colleague.name, role: 'editor' });
    const begin = async (headline: string) => {
      const [section] = await sql<{ id: string }[]>`select section_id as id from section_names where slug = 'europe'`;
      const input = { headline, locale: 'fr', sectionId: section?.id ?? '' };
      const { id } = expectOk(await beginArticle(db, actor, input));
      await page.goto(`/admin/articles/${id}`);
      await expect(text(page)).toHaveAttribute('contenteditable', 'true');
      return id;
    };
    const save = async () => {
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await expect(page.getByText(/^Enregistré à/).first()).toBeVisible();
    };
    const paste = async (html: string) => {
      await text(page).focus();
      await text(page).evaluate((element, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', pasted);
        clipboardData.setData('text/plain', 'texte');
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, html);
    };
    const dropFile = (name: string, type: string, bytes: Buffer) => drop(page, { name, type, bytes });
    const dropPicture = async (name: string) => {
      const background = { r: randomByte(), g: randomByte(), b: randomByte() };
      const picture = sharp({ create: { width: 640, height: 360, channels: 3, background } });
      await dropFile(name, 'image/png', await picture.png().toBuffer());
    };
    await use({ begin, save, paste, dropFile, dropPicture });
  },
});

/** The text of the article on the screen. */
export function text(page: Page) {
  return page.getByRole('textbox', { name: 'Texte de l’article' });
}

async function drop(page: Page, { name, type, bytes }: { name: string; type: string; bytes: Buffer }): Promise<void> {
  const file = { name, type, content: bytes.toString('base64') };
  await text(page).evaluate((element, { name, type, content }) => {
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name, { type }));
    const box = element.getBoundingClientRect();
    const at = { clientX: box.left + 40, clientY: box.top + 10 };
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }));
  }, file);
}

function randomByte(): number {
  return Math.floor(Math.random() * 256);
}
