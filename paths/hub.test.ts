import { expect, test } from 'vitest';
import { hubCallbackPath, isHubCallback } from './hub.ts';

test('a hub speaks at an address that its source alone has', () => {
  expect(hubCallbackPath('c2VjcmV0')).toBe('/api/websub/c2VjcmV0');
});

test('such an address is told from others', () => {
  const callback = 'x'.repeat(43);
  expect(isHubCallback(hubCallbackPath(callback))).toBe(true);
  expect(isHubCallback(`${hubCallbackPath(callback)}?hub.mode=subscribe`)).toBe(true);
  for (const other of ['/api/websub/', `${hubCallbackPath(callback)}/..`, `/admin${hubCallbackPath(callback)}`])
    expect(isHubCallback(other)).toBe(false);
});
