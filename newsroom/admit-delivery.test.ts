import { expect, test } from 'vitest';
import { admitDelivery } from './admit-delivery.ts';

const inMinutes = (minutes: number) => new Date(Date.UTC(2100, 0, 1, 0, minutes));

test('thirty deliveries a minute are read about each source, and others again in the next one', () => {
  const outcomes = Array.from({ length: 40 }, () => admitDelivery('a', inMinutes(0)));
  expect(outcomes.filter(Boolean)).toHaveLength(30);
  expect(admitDelivery('b', inMinutes(0))).toBe(true);
  expect(admitDelivery('a', inMinutes(1))).toBe(true);
});
