import { seedOf } from './chance.ts';
import { type Point, straight, unit } from './curves.ts';
import type { Ink } from './inks.ts';

/** A flat shape from path data. Holes are cut where subpaths overlap (`evenodd`). */
export function shape(path: string, ink: Ink): string {
  return `<path d="${path}" fill="${ink}" fill-rule="evenodd"/>`;
}

/** A flat upright rectangle. */
export function rect(x: number, y: number, width: number, height: number, ink: Ink): string {
  return `<rect x="${unit(x)}" y="${unit(y)}" width="${unit(width)}" height="${unit(height)}" fill="${ink}"/>`;
}

/** A flat disc: sun, moon, head, wheel. */
export function disc(cx: number, cy: number, r: number, ink: Ink): string {
  return `<circle cx="${unit(cx)}" cy="${unit(cy)}" r="${unit(r)}" fill="${ink}"/>`;
}

/** A flat ellipse. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, ink: Ink): string {
  return `<ellipse cx="${unit(cx)}" cy="${unit(cy)}" rx="${unit(rx)}" ry="${unit(ry)}" fill="${ink}"/>`;
}

/** A flat straight-edged shape. */
export function polygon(points: readonly Point[], ink: Ink): string {
  return shape(straight(points, true), ink);
}

/** A drawn line from path data. Round ends unless told otherwise. */
export function stroke(path: string, ink: Ink, width: number, cap: 'round' | 'butt' = 'round'): string {
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${unit(width)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;
}

/** A drawn line through points, straight from each to the next. */
export function line(points: readonly Point[], ink: Ink, width: number, cap: 'round' | 'butt' = 'round'): string {
  return stroke(straight(points), ink, width, cap);
}

/** `count` drawings, one after the other; `draw` gets 0, 1, 2 … */
export function each(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** Layers moved together. */
export function moved(dx: number, dy: number, ...layers: readonly string[]): string {
  return `<g transform="translate(${unit(dx)} ${unit(dy)})">${layers.join('')}</g>`;
}

/** Layers turned together around a point, in degrees clockwise. */
export function turned(degrees: number, cx: number, cy: number, ...layers: readonly string[]): string {
  return `<g transform="rotate(${unit(degrees)} ${unit(cx)} ${unit(cy)})">${layers.join('')}</g>`;
}

/** Layers drawn around 0,0, set down at a place at a scale; a negative `scaleX` mirrors them. */
export function placed(x: number, y: number, scale: number, layers: readonly string[], scaleX = scale): string {
  return `<g transform="translate(${unit(x)} ${unit(y)}) scale(${scaleX.toFixed(3)} ${scale.toFixed(3)})">${layers.join('')}</g>`;
}

/** Layers shown only inside a shape given as path data. */
export function within(path: string, ...layers: readonly string[]): string {
  const id = `clip-${seedOf(path).toString(36)}`;
  return `<clipPath id="${id}"><path d="${path}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${id})">${layers.join('')}</g>`;
}
