import { expect, test } from 'vitest';
import { clientAddress } from '#server/http/client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress } as Parameters<typeof clientAddress>[0]['socket'], // all that is looked at
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

test('a reader who comes without a proxy has the address of the connection, whatever the reader claims', () => {
  expect(from('203.0.113.7')).toBe('203.0.113.7');
  expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
});

test('behind a proxy of ours the last address counts, the only one that the proxy saw', () => {
  expect(from('127.0.0.1', '1.2.3.4, 198.51.100.1')).toBe('198.51.100.1');
  expect(from('::ffff:10.0.0.2', '198.51.100.1')).toBe('198.51.100.1');
  expect(from('::1', '')).toBe('::1');
});
