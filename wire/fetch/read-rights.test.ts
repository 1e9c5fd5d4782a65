import { describe, expect, test } from 'vitest';
import {
  joinRights,
  licencesInRobots,
  noRightsStated,
  rightsInHeaders,
  rightsInPage,
  rightsInTdmFile,
} from './read-rights.ts';

test('headers reserve mining, and name who may do it all the same', () => {
  const rights = rightsInHeaders({ 'tdm-reservation': '1', 'tdm-policy': 'https://x.example/terms.json' });
  expect(rights).toEqual({ ...noRightsStated, isMiningReserved: true, policy: 'https://x.example/terms.json' });
});

test.each([
  ['noindex, noarchive', { isIndexRefused: true, isArchiveRefused: true }],
  ['otherbot: noindex', {}],
  ['*: noai', { isAiRefused: true }],
  ['depeche: none', { isIndexRefused: true }],
])('«X-Robots-Tag: %s»', (tag, rights) => {
  expect(rightsInHeaders({ 'x-robots-tag': tag })).toEqual({ ...noRightsStated, ...rights });
});

test('a page says the same in its head, and nothing in its text', () => {
  const html = `<head><meta name="tdm-reservation" content="1"><meta name="robots" content="noai">
    <link rel="license" type="application/rsl+xml" href="/license.xml"></head><body><meta name="robots" content="noindex">`;
  expect(rightsInPage(html)).toEqual({
    ...noRightsStated,
    isMiningReserved: true,
    isAiRefused: true,
    licence: '/license.xml',
  });
});

describe('the file of a site', () => {
  const file = JSON.stringify([
    { location: '/free/*', 'tdm-reservation': 0 },
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://x.example/p.json' },
  ]);

  test('speaks by its first rule that fits', () => {
    expect(rightsInTdmFile(file, '/free/a').isMiningReserved).toBe(false);
    expect(rightsInTdmFile(file, '/news/a')).toMatchObject({
      isMiningReserved: true,
      policy: 'https://x.example/p.json',
    });
  });

  test.each(['no json', '{}', '[{"location":1}]', '[]'])('says nothing as «%s»', (json) => {
    expect(rightsInTdmFile(json, '/a')).toEqual(noRightsStated);
  });
});

test('robots.txt names licences', () => {
  expect(licencesInRobots('User-agent: *\nLicense: https://x.example/license.xml\n')).toEqual([
    'https://x.example/license.xml',
  ]);
});

test('whoever reserves anything anywhere has reserved it', () => {
  const free = { ...noRightsStated, isMiningReserved: false };
  expect(joinRights([free, { ...noRightsStated, isMiningReserved: true }]).isMiningReserved).toBe(true);
  expect(joinRights([noRightsStated, free]).isMiningReserved).toBe(false);
  expect(joinRights([]).isMiningReserved).toBeNull();
});
