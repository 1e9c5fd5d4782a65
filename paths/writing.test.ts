import { expect, test } from 'vitest';
import * as paths from './writing.ts';

// Every address that writing needs: what is not here does not exist.
const addresses: Record<string, [made: string, address: string][]> = {
  mediaEndpoint: [
    [paths.mediaEndpoint(), '/api/newsroom/media'],
    [paths.mediaEndpoint({ ids: ['8f3a', '9d0e'], locale: 'fr' }), '/api/newsroom/media?ids=8f3a%2C9d0e&locale=fr'],
  ],
  mediumEndpoint: [[paths.mediumEndpoint('8f3a'), '/api/newsroom/media/8f3a']],
  articleLinksEndpoint: [
    [paths.articleLinksEndpoint(), '/api/newsroom/article-links'],
    [
      paths.articleLinksEndpoint({ q: 'mer égée', locale: 'fr' }),
      '/api/newsroom/article-links?q=mer+%C3%A9g%C3%A9e&locale=fr',
    ],
  ],
  namesEndpoint: [
    [paths.namesEndpoint('tags'), '/api/newsroom/tags'],
    [paths.namesEndpoint('authors', { q: 'léa', locale: 'fr' }), '/api/newsroom/authors?q=l%C3%A9a&locale=fr'],
  ],
};

test.each(Object.entries(addresses))('%s', (_name, made) => {
  expect(made.map(([address]) => address)).toEqual(made.map(([, address]) => address));
});

test('every address of writing is listed here', () => {
  expect(Object.keys(paths).toSorted()).toEqual(Object.keys(addresses).toSorted());
});
