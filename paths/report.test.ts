import { expect, test } from 'vitest';
import { readReportWord, reportPath, reportThanksPath } from './report.ts';

const fr = { locale: 'fr', isDefault: true };
const en = { locale: 'en', isDefault: false };

test('a passage is reported at an address in the words of its edition', () => {
  expect(reportPath(fr, 'ID', '2')).toBe('/signaler/ID/p-3');
  expect(reportPath(fr, 'ID', 'text')).toBe('/signaler/ID/texte');
  expect(reportPath({ ...en, isLite: true }, 'ID', 'standfirst')).toBe('/en/lite/report/ID/standfirst');
  expect(reportThanksPath('fr', '/signaler/ID/p-3')).toBe('/signaler/ID/merci');
  expect(reportThanksPath('en', '/en/lite/report/ID/text')).toBe('/en/lite/report/ID/thanks');
});

test.for(['text', 'headline', 'standfirst', '0', '17'])('what the address of %s means is read back', (passage) => {
  for (const edition of [fr, en]) {
    const word = reportPath(edition, 'ID', passage).split('/').at(-1) ?? '';
    expect(readReportWord(edition.locale, word)).toBe(passage);
  }
});

test.for(['p-0', 'p-', 'p-01', 'p-99999', 'p-1x', 'constructor', 'toString', '', 'titres'])(
  '%s means nothing',
  (word) => {
    expect(readReportWord('fr', word)).toBeNull();
  },
);
