import { expect, test } from 'vitest';
import { rightsLicence, tdmReservation, tdmRules } from './reserve-rights.ts';

const rights = { isMiningReserved: true, policyUrl: '/infos/mentions-legales', blockedCrawlers: [] };
const publisher = {
  name: 'Dépêche & Cie',
  legalForm: '',
  postalAddress: '',
  director: '',
  host: '',
  email: 'droits@depeche.example',
  sameAs: [],
};
const siteUrl = 'https://depeche.example';
const policy = 'https://depeche.example/infos/mentions-legales';

test('mining is reserved for the whole site, and the policy says who may all the same', () => {
  expect(tdmRules(rights, siteUrl)).toEqual([{ location: '/', 'tdm-reservation': 1, 'tdm-policy': policy }]);
  expect(tdmReservation({ ...rights, policyUrl: 'https://autre.example/tdm' }, siteUrl)['tdm-policy']).toBe(
    'https://autre.example/tdm',
  );
});

test('without a policy there is none, and without a reservation no policy', () => {
  expect(tdmReservation({ ...rights, policyUrl: '' }, siteUrl)).toEqual({ 'tdm-reservation': 1 });
  expect(tdmReservation({ ...rights, isMiningReserved: false }, siteUrl)).toEqual({ 'tdm-reservation': 0 });
});

test('the licence lets searches find the site and nothing learn from it', () => {
  expect(rightsLicence(rights, publisher, siteUrl)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license>' +
      '<permits type="usage">search</permits><prohibits type="usage">ai-all</prohibits></license>' +
      '<copyright type="organization" contactEmail="droits@depeche.example">Dépêche &amp; Cie</copyright>' +
      `<terms>${policy}</terms></content></rsl>\n`,
  );
});

test('what the newsroom has not settled is not in the licence', () => {
  const licence = rightsLicence({ ...rights, policyUrl: '' }, { ...publisher, email: '' }, siteUrl);
  expect(licence).not.toMatch(/terms|contactEmail/);
});
