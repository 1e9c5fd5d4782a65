import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { decidePicture } from '#wire/extract/picture-rights.ts';
import { fetchPicture } from '#wire/fetch/fetch-picture.ts';
import { explainLeftPicture } from './left-pictures.ts';

const english = /\b(?:the|it|is|of|this|with|picture)\b/i;

test('why a picture was left is told in the words of the newsroom, whatever the reason', async () => {
  const agreement = { policy: 'full', givesPictures: true } as const;
  const picture = { credit: 'Foto: EFE', licence: [] };
  const needsCredit = { credit: '', licence: ['https://creativecommons.org/licenses/by/4.0/'] };
  const answered = (status: number, body = '') =>
    fetchPicture('https://gale.example/a.jpg', async (address) =>
      ok({ status, body: Buffer.from(body), address, headers: {} }),
    );
  const [refused, nothing] = [await answered(403), await answered(200, 'no picture')];
  const reasons = [
    decidePicture(picture, { ...agreement, policy: 'link_only' }).reason,
    decidePicture(picture, { ...agreement, policy: 'excerpt' }).reason,
    decidePicture(picture, agreement).reason,
    decidePicture(needsCredit, agreement).reason,
    decidePicture({ credit: '', licence: [] }, { ...agreement, givesPictures: false }).reason,
    ...[refused, nothing].flatMap((result) => (result.ok ? [] : [result.error.sentence])),
  ];
  expect(reasons).toHaveLength(7);
  for (const reason of reasons) expect(explainLeftPicture(reason)).not.toMatch(english);
  expect(explainLeftPicture(decidePicture(picture, agreement).reason)).toContain('une image de EFE');
  expect(explainLeftPicture('It was refused: too_large.')).toBe('It was refused: too_large.');
});
