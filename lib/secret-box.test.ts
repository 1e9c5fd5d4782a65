import { describe, expect, test } from 'vitest';
import { secretBox } from './secret-box.ts';

const box = secretBox('a secret that is long enough for everything');
const noon = new Date('2026-11-24T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

describe('a secret box', () => {
  test('opens what it sealed, and seals the same text differently each time', () => {
    const sealed = [box.seal('a', 'été'), box.seal('a', 'été')];
    expect(sealed.map((text) => box.open('a', text))).toEqual(['été', 'été']);
    expect(sealed[0]).not.toBe(sealed[1]);
  });

  test('opens nothing for another purpose, of another secret, changed, or cut', () => {
    const sealed = box.seal('a', 'text');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(box.open('b', sealed)).toBeNull();
    expect(secretBox('another secret').open('a', sealed)).toBeNull();
    for (const text of [changed, sealed.slice(0, 20), '', 'é']) expect(box.open('a', text)).toBeNull();
  });

  test('opens a value until its moment, and no longer', () => {
    const sealed = box.sealUntil('a', { id: 1 }, later(60));
    expect(box.openUntil('a', sealed, later(59))).toEqual({ id: 1 });
    expect(box.openUntil('a', sealed, later(60))).toBeNull();
    expect(box.openUntil('b', sealed, noon)).toBeNull();
  });

  test('hashes the same text alike for one purpose and secret alone', () => {
    expect(box.hash('a', 'text')).toBe(box.hash('a', 'text'));
    expect(box.hash('a', 'text')).not.toBe(box.hash('b', 'text'));
    expect(box.hash('a', 'text')).not.toBe(secretBox('another secret').hash('a', 'text'));
  });
});
