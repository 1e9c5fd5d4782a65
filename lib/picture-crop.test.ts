import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropOf, cropRatios, servedHeight } from './picture-crop.ts';

const landscape = { width: 1600, height: 900, focalX: 0.5, focalY: 0.5 };

test.each([
  ['a picture that has the shape stays whole', landscape, '16x9', [0, 0, 1600, 900, 1200, 675]],
  ['a wide one loses its sides', landscape, '1x1', [350, 0, 900, 900, 900, 900]],
  ['… but for the side that matters', { ...landscape, focalX: 0.9 }, '1x1', [700, 0, 900, 900, 900, 900]],
  ['a tall one loses top and bottom', { ...landscape, width: 900, height: 1600 }, '4x3', [0, 463, 900, 675, 900, 675]],
  ['a small one is not made larger', { ...landscape, width: 320, height: 180 }, '4x3', [40, 0, 240, 180, 240, 180]],
  ['a point of one pixel', { ...landscape, width: 1, height: 1 }, '16x9', [0, 0, 1, 1, 1, 1]],
] as const)('%s', (_what, picture, ratio, [left, top, width, height, servedWidth, served]) => {
  const crop = cropOf(picture, cropRatios[ratio]);
  expect(crop).toEqual({ left, top, width, height, servedWidth });
  expect(servedHeight(crop)).toBe(served);
});

test('a crop lies in its picture and holds the focal point', () => {
  const sides = fc.integer({ min: 1, max: 9000 });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(sides, sides, shares, shares, fc.constantFrom(...Object.values(cropRatios)), (...given) => {
      const [width, height, focalX, focalY, ratio] = given;
      const crop = cropOf({ width, height, focalX, focalY }, ratio);
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(height);
      expect(crop.left).toBeLessThanOrEqual(focalX * width + 1);
      expect(crop.left + crop.width).toBeGreaterThanOrEqual(focalX * width - 1);
    }),
  );
});
