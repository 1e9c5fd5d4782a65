import { expect, test } from 'vitest';
import { networkOf } from './network-of.ts';

test.for([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('of %s counts %s', ([address, network]) => {
  expect(networkOf(address ?? '')).toBe(network);
});
