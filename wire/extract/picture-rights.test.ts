import { expect, test } from 'vitest';
import { decidePicture, type PictureAgreement } from './picture-rights.ts';

const full: PictureAgreement = { policy: 'full', isInTerm: true };
const by = 'https://creativecommons.org/licenses/by/4.0/';

const cases: [sentence: string, credit: string, licence: string[], agreement: PictureAgreement, mayCopy: boolean][] = [
  ['the source’s own, where it gives full texts', 'Luis Prado', [], full, true],
  ['without a credit, where it gives full texts', '', [], full, true],
  ['an agency’s, which the source can’t pass on', 'Ada Bell / Reuters', [], full, false],
  ['an agency’s, where the agreement covers it', 'Ada Bell / Reuters', [], { ...full, coversAgencies: true }, true],
  ['of somebody whose name holds letters of an agency', 'Aparicio Tapia', [], full, true],
  ['after the term', 'Luis Prado', [], { ...full, isInTerm: false }, false],
  ['where only excerpts are given', 'Luis Prado', [], { ...full, policy: 'excerpt' }, false],
  ['where only links are allowed', 'Luis Prado', [], { ...full, policy: 'link_only' }, false],
  ['under CC BY, whatever the agreement', 'Luis Prado', [by], { ...full, policy: 'link_only' }, true],
  ['under CC BY without a credit', '', [by], full, false],
  [
    'of the public domain, without a credit',
    '',
    ['https://creativecommons.org/publicdomain/zero/1.0/'],
    { ...full, policy: 'link_only' },
    true,
  ],
  [
    'under a licence that forbids changes or trade',
    'Luis Prado',
    ['https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    { ...full, policy: 'excerpt' },
    false,
  ],
];

test.each(cases)('a picture %s', (_sentence, credit, licence, agreement, mayCopy) => {
  const decision = decidePicture({ credit, licence }, agreement);
  expect(decision.mayCopy).toBe(mayCopy);
  expect(decision.reason).not.toBe('');
});
