import type { Point } from './curves.ts';

/** A flat surface seen at a slant: gives the place on the sheet of a point measured on the surface. */
export type Plane = (across: number, along: number) => Point;

/** The surface through `origin` whose two unit steps are drawn as `first` and `second` (parallel projection). */
export function slanted(origin: Point, first: Point, second: Point): Plane {
  return (across, along) => [
    origin[0] + first[0] * across + second[0] * along,
    origin[1] + first[1] * across + second[1] * along,
  ];
}

/** The corners of a rectangle lying on a surface. */
export function panel(on: Plane, x: number, y: number, width: number, height: number): Point[] {
  return [on(x, y), on(x + width, y), on(x + width, y + height), on(x, y + height)];
}

/** A rectangle with round corners lying on a surface, as a many-sided outline. */
export function roundPanel(on: Plane, x: number, y: number, width: number, height: number, radius: number): Point[] {
  const centres: readonly Point[] = [
    [x + width - radius, y + height - radius],
    [x + radius, y + height - radius],
    [x + radius, y + radius],
    [x + width - radius, y + radius],
  ];
  return centres.flatMap(([cx, cy], quarter) =>
    Array.from({ length: 7 }, (_, i) => {
      const angle = ((quarter + i / 6) * Math.PI) / 2;
      return on(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
    }),
  );
}

/** A circle lying on a surface. */
export function roundOn(on: Plane, x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 40 }, (_, i) => {
    const angle = (i / 20) * Math.PI;
    return on(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
}
