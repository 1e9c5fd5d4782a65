import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['accents go', 'Élections régionales', 'elections-regionales'],
  ['ligatures are written out', 'Œuf-en-Ternois', 'oeuf-en-ternois'],
  ['marks and spaces become one hyphen', '« Nous ne vendrons pas » : la grève', 'nous-ne-vendrons-pas-la-greve'],
  ['apostrophes part words', 'L’eau', 'l-eau'],
  ['other scripts leave nothing', 'العربية', ''],
])('%s', (_name, text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('a long slug ends with a whole word', () => {
  expect(slugOf('une phrase bien trop longue pour une adresse', 20)).toBe('une-phrase-bien-trop');
});
