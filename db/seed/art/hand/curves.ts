/** A place on the sheet, in drawing units. */
export type Point = readonly [x: number, y: number];

/** A number as it is written in path data: one decimal is finer than the press can print. */
export function unit(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Path data of a straight-edged line through the points; `closed` makes it a shape. */
export function straight(points: readonly Point[], closed = false): string {
  return `M${points.map(([x, y]) => `${unit(x)} ${unit(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** Path data of a soft curve that passes through every point (Catmull-Rom); `closed` makes it a shape. */
export function through(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[place] ?? [0, 0];
  };
  const [startX, startY] = at(0);
  let path = `M${unit(startX)} ${unit(startY)}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const firstHandle = `${unit(from[0] + (to[0] - before[0]) / 6)} ${unit(from[1] + (to[1] - before[1]) / 6)}`;
    const secondHandle = `${unit(to[0] - (after[0] - from[0]) / 6)} ${unit(to[1] - (after[1] - from[1]) / 6)}`;
    path += `C${firstHandle} ${secondHandle} ${unit(to[0])} ${unit(to[1])}`;
  }
  return path + (closed ? 'Z' : '');
}

/** Path data of the ground under a soft skyline: the curve, then down to `floor` and closed. */
export function ground(skyline: readonly Point[], floor: number): string {
  const first = skyline[0] ?? [0, floor];
  const last = skyline[skyline.length - 1] ?? [0, floor];
  return `${through(skyline)}L${unit(last[0])} ${unit(floor)}L${unit(first[0])} ${unit(floor)}Z`;
}

/** Path data of a round-headed opening or stone: a rectangle whose top edge is a half circle inside the box. */
export function arch(x: number, y: number, width: number, height: number): string {
  const radius = width / 2;
  return `M${unit(x)} ${unit(y + height)}V${unit(y + radius)}A${unit(radius)} ${unit(radius)} 0 0 1 ${unit(x + width)} ${unit(y + radius)}V${unit(y + height)}Z`;
}

/** Path data of a full circle, for clips and for shapes with holes (fill rule `evenodd`). */
export function circle(cx: number, cy: number, r: number): string {
  return `M${unit(cx - r)} ${unit(cy)}A${unit(r)} ${unit(r)} 0 1 0 ${unit(cx + r)} ${unit(cy)}A${unit(r)} ${unit(r)} 0 1 0 ${unit(cx - r)} ${unit(cy)}Z`;
}

/** Path data of a piece of a circle's edge, angles in degrees, 0 to the right and clockwise. */
export function arc(cx: number, cy: number, r: number, from: number, to: number): string {
  const [x1, y1] = onCircle(cx, cy, r, from);
  const [x2, y2] = onCircle(cx, cy, r, to);
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return `M${unit(x1)} ${unit(y1)}A${unit(r)} ${unit(r)} 0 ${large} ${to > from ? 1 : 0} ${unit(x2)} ${unit(y2)}`;
}

/** The point of a circle at an angle in degrees, 0 to the right and clockwise. */
export function onCircle(cx: number, cy: number, r: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
}

/** The point at `t` (0…1) of the way from one point to another. */
export function along(from: Point, to: Point, t: number): Point {
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** Points written as in SVG, `'120,40 300,90'`: long outlines stay on one line of code. Throws on anything else. */
export function points(written: string): Point[] {
  return written.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`not a point: “${pair}”`);
    return [x, y];
  });
}
