import { expect, test } from 'vitest';
import { hubCallbackPath } from './hub.ts';

test('a hub speaks at an address that its source alone has', () => {
  expect(hubCallbackPath('c2VjcmV0')).toBe('/api/websub/c2VjcmV0');
});
