import { expect, test } from 'vitest';
import { stepOfCode, toBase32, totpCode, totpStep, totpUri } from './totp.ts';

const secret = toBase32(Buffer.from('12345678901234567890'));

// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
const cases: [seconds: number, code: string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

test.for(cases)('at %d seconds the code is %s', ([seconds, code]) => {
  const at = new Date(seconds * 1000);
  expect(totpCode(secret, totpStep(at))).toBe(code);
  expect(stepOfCode(secret, code, at)).toBe(totpStep(at));
});

test('a secret is written in base32 as RFC 4648 has it', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => toBase32(Buffer.from(text)))).toEqual([
    '',
    'MY',
    'MZXQ',
    'MZXW6',
    'MZXW6YQ',
    'MZXW6YTB',
    'MZXW6YTBOI',
  ]);
});

test('a code is taken one step early and one step late, and no further', () => {
  const at = (step: number) => new Date(step * 30_000 + 5000);
  const code = totpCode(secret, 1000);
  expect([998, 999, 1000, 1001, 1002].map((step) => stepOfCode(secret, code, at(step)))).toEqual([
    null,
    1000,
    1000,
    1000,
    null,
  ]);
});

test('what is no code is none', () => {
  for (const text of ['', '12345', '1234567', 'abcdef', '１２３４５６', '12 456'])
    expect(stepOfCode(secret, text, new Date(0))).toBeNull();
});

test('an authenticator is told whose secret it is', () => {
  expect(totpUri('ABC', 'Dépêche', 'a@b.example')).toBe(
    'otpauth://totp/D%C3%A9p%C3%AAche:a%40b.example?secret=ABC&issuer=D%C3%A9p%C3%AAche&digits=6&period=30',
  );
});
