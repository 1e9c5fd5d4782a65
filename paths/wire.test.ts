import { expect, test } from 'vitest';
import { wireStatusPath } from './wire.ts';

test('the state of the wire stands under the wire of its edition', () => {
  expect(wireStatusPath({ locale: 'fr', isDefault: true })).toBe('/fil/etat');
  expect(wireStatusPath({ locale: 'en', isDefault: false, isLite: true })).toBe('/en/lite/wire/status');
});
