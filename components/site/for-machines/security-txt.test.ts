import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

const nobody = { name: '', legalForm: '', postalAddress: '', director: '', host: '', email: '', sameAs: [] };
const somebody = { ...nobody, email: 'securite@depeche.example' };
const siteUrl = 'https://depeche.example';

test('it names whom to tell, in which languages, and until when', () => {
  expect(securityTxt(somebody, ['fr', 'en'], siteUrl, new Date('2026-11-24T06:30:00Z'))).toBe(
    [
      'Contact: mailto:securite@depeche.example',
      'Expires: 2027-06-01T00:00:00.000Z',
      'Preferred-Languages: fr, en',
      'Canonical: https://depeche.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('it is always valid, and for less than a year (RFC 9116, section 2.5.5)', () => {
  for (let day = 0; day < 400; day += 1) {
    const now = new Date(Date.UTC(2026, 0, 1 + day, 12));
    const expires = /^Expires: (.*)$/m.exec(securityTxt(somebody, ['fr'], siteUrl, now) ?? '')?.[1] ?? '';
    const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(365);
  }
});

test('where nobody can be told there is none', () => {
  expect(securityTxt(nobody, ['fr'], siteUrl, new Date())).toBeNull();
});
