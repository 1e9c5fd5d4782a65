import { expect, test } from 'vitest';
import { decidePicture, type PictureAgreement } from './picture-rights.ts';

const full: PictureAgreement = { policy: 'full', givesPictures: true };
const texts: PictureAgreement = { policy: 'full', givesPictures: false };
const by = 'https://creativecommons.org/licenses/by/4.0/';

const cases: [sentence: string, credit: string, licence: string[], agreement: PictureAgreement, mayCopy: boolean][] = [
  ['the source’s own, where it gives them', 'Luis Prado', [], full, true],
  ['the source’s own, where it gives whole texts and says nothing of pictures', 'Luis Prado', [], texts, false],
  ['without a credit, where it gives its pictures', '', [], full, true],
  ['without a credit, where it says nothing of pictures', '', [], texts, false],
  ['an agency’s, which the source can’t pass on', 'Ada Bell / Reuters', [], full, false],
  ['of somebody whose name holds letters of an agency', 'Aparicio Tapia', [], full, true],
  ['where only excerpts are given', 'Luis Prado', [], { ...full, policy: 'excerpt' }, false],
  ['where only links are allowed', 'Luis Prado', [], { ...full, policy: 'link_only' }, false],
  ['under CC BY, where it gives whole texts and says nothing of pictures', 'Luis Prado', [by], texts, true],
  ['of an agency under CC BY', 'Ada Bell / Reuters', [by], texts, true],
  ['under CC BY, where only excerpts are given', 'Luis Prado', [by], { ...full, policy: 'excerpt' }, false],
  ['under CC BY, where only links are allowed', 'Luis Prado', [by], { ...full, policy: 'link_only' }, false],
  ['under CC BY without a credit', '', [by], full, false],
  ['of the public domain, without a credit', '', ['https://creativecommons.org/publicdomain/zero/1.0/'], texts, true],
  [
    'under a licence that forbids changes or trade',
    'Luis Prado',
    ['https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    texts,
    false,
  ],
];

test.each(cases)('a picture %s', (_sentence, credit, licence, agreement, mayCopy) => {
  const decision = decidePicture({ credit, licence }, agreement);
  expect(decision.mayCopy).toBe(mayCopy);
  expect(decision.reason).not.toBe('');
});
