import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Messages } from './catalogue.ts';
import { loadMessages } from './catalogue.ts';
import { messages as french } from './fr.ts';

const locales = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'catalogue.ts')
  .map((file) => file.replace('.ts', ''));

/** Texts that are rightly the same in another language as in French. */
const sameAsFrench: Record<string, readonly string[]> = {
  en: [
    'article.corrections',
    'lists.corrections.title',
    'provenance.source',
    'reading.listen.pause',
    'reading.share.email',
    'search.source',
    'site.menu',
  ],
};

/** What is written otherwise than in the letters of the language, such as the names of locales. */
const notInOwnLetters = ['locale', 'dateLocale', 'direction', 'reading.quoted'];

/** Every text by its path; a text with blanks is the source of the function that fills them. */
function textsOf(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return [];
  if (typeof value === 'string' || typeof value === 'function') return [[path.join('.'), String(value)]];
  return Object.entries(value as object).flatMap(([key, part]) => textsOf(part, [...path, key])); // what is left
}

// The article kinds without a name are null in every language.
const shapeOf = (messages: Messages) => textsOf(messages).map(([path]) => path);

describe.each(locales)('the texts in %s', (locale) => {
  test('are found by their locale and have one for everything that French has', async () => {
    const messages = await loadMessages(locale);
    expect(messages.locale).toBe(locale);
    expect(shapeOf(messages).sort()).toEqual(shapeOf(french).sort());
  });
});

test.each(locales.filter((locale) => locale !== 'fr'))('no text in %s is French by mistake', async (locale) => {
  const inFrench = new Map(textsOf(french));
  const same = textsOf(await loadMessages(locale))
    .filter(([path, text]) => path !== 'direction' && /\p{L}/u.test(text) && inFrench.get(path) === text)
    .map(([path]) => path);
  expect(same.sort()).toEqual(sameAsFrench[locale] ?? []);
});

test('the Arabic texts are written in Arabic', async () => {
  const foreign = textsOf(await loadMessages('ar')).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
  expect(foreign.map(([path]) => path)).toEqual(notInOwnLetters);
});

test('Arabic counts in its six ways', async () => {
  const { readingTime, oldNews } = (await loadMessages('ar')).article;
  expect([1, 2, 3, 11, 100].map(readingTime)).toEqual([
    'مدة القراءة: دقيقة واحدة',
    'مدة القراءة: دقيقتان',
    'مدة القراءة: 3 دقائق',
    'مدة القراءة: 11 دقيقة',
    'مدة القراءة: 100 دقيقة',
  ]);
  expect([1, 2, 4].map(oldNews)).toEqual([
    'مضى على هذا المقال أكثر من عام.',
    'مضى على هذا المقال أكثر من عامين.',
    'مضى على هذا المقال أكثر من 4 أعوام.',
  ]);
});

test('a language without texts speaks French', async () => {
  expect(await loadMessages('qu')).toBe(french);
});
