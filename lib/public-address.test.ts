import { expect, test } from 'vitest';
import { isPublicAddress, isPublicHost } from './public-address.ts';

test.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fe80::1%eth0',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  '',
  'localhost',
  '127.1',
  '2130706433',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['https://depeche.news', 'http://8.8.8.8/', 'https://www.depeche.news:8443/'])(
  '%s has a public host',
  (address) => expect(isPublicHost(address)).toBe(true),
);

test.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://0x7f000001/',
  'http://[::1]/',
  'http://newsroom/',
  'http://newsroom.local/',
  'http://depeche.localhost',
  'https://depeche.internal',
  'not an address',
])('%s has none', (address) => expect(isPublicHost(address)).toBe(false));
