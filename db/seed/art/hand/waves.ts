import { ground, type Point, through } from './curves.ts';
import { WIDTH } from './inks.ts';

/** One line of water: `length` from crest to crest, `height` from trough to crest, `phase` 0…1 shifts it along. */
export interface Swell {
  readonly y: number;
  readonly length: number;
  readonly height: number;
  readonly phase?: number;
  /** Where the line begins and ends; the whole width of the sheet if left out. */
  readonly from?: number;
  readonly to?: number;
}

/** The points of a rolling swell, to draw with `through` or to bend further. */
function swellPoints(swell: Swell): Point[] {
  const { y, length, height, phase = 0, from = -60, to = WIDTH + 60 } = swell;
  const stride = length / 8;
  const points: Point[] = [];
  for (let x = from; x <= to + stride / 2; x += stride) {
    points.push([x, y - (height / 2) * Math.sin((x / length + phase) * 2 * Math.PI)]);
  }
  return points;
}

/** Path data of a rolling line of water, for `stroke`. */
export function swellLine(swell: Swell): string {
  return through(swellPoints(swell));
}

/** Path data of a body of water under a rolling line, down to `floor`, for `shape`. */
export function swellBody(swell: Swell, floor: number): string {
  return ground(swellPoints(swell), floor);
}

/** Path data of a sea whose edge is a row of sharp crests, down to `floor`: bad weather. */
export function choppyBody(swell: Swell, floor: number): string {
  const { y, length, height, phase = 0, from = -60, to = WIDTH + 60 } = swell;
  const start = from - phase * length;
  let path = `M${start} ${floor}V${y}`;
  for (let x = start; x < to; x += length) {
    path += `C${x + length * 0.4} ${y} ${x + length * 0.72} ${y - height * 0.3} ${x + length * 0.86} ${y - height}`;
    path += `C${x + length * 0.84} ${y - height * 0.45} ${x + length * 0.92} ${y} ${x + length} ${y}`;
  }
  return `${path}V${floor}Z`;
}
