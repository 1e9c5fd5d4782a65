import { expect, test } from 'vitest';
import { canonicalLanguage } from './language.ts';

test.each([
  ['EN', 'en'],
  ['en_us', 'en-US'],
  [' zh-hant-tw ', 'zh-Hant-TW'],
  ['english', null],
  ['e', null],
  ['en-', null],
  ['', null],
])('«%s» is %s', (text, language) => expect(canonicalLanguage(text)).toBe(language));
