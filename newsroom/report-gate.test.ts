import { expect, test } from 'vitest';
import { createReportGate } from './report-gate.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes));

test('thirty reports in ten minutes from a network are looked at, and those of others all the same', () => {
  const admitReport = createReportGate();
  const admitted = Array.from({ length: 40 }, () => admitReport('192.0.2.1', at(0)));
  expect(admitted.filter(Boolean)).toHaveLength(30);
  expect(admitReport('192.0.2.2', at(1))).toBe(true);
  expect(admitReport('192.0.2.1', at(9))).toBe(false);
  expect(admitReport('192.0.2.1', at(10))).toBe(true);
});

test('a flood from everywhere ends at 1,500 in ten minutes', () => {
  const admitReport = createReportGate();
  const admitted = Array.from({ length: 2000 }, (_, network) => admitReport(`n${network}`, at(30)));
  expect(admitted.filter(Boolean)).toHaveLength(1500);
  expect(admitReport('another', at(40))).toBe(true);
});
