import { expect, test } from 'vitest';
import { readPreviewAddress } from './preview-address.ts';

const token = 'aB3-_'.repeat(9);

test('a secret link leads to the page of its edition, and says that it is a preview', () => {
  expect(readPreviewAddress(`/preview/fr/${token}`)).toMatchObject({
    internalPath: `/fr/preview/${token}`,
    locale: 'fr',
    isPreview: true,
  });
});

test.each([
  '/preview',
  '/preview/fr',
  '/preview/fr/short',
  `/preview/../${token}`,
  `/preview/fr/${token}/x`,
  `/fr/${token}`,
])('«%s» is none', (path) => {
  expect(readPreviewAddress(path)).toBeNull();
});
