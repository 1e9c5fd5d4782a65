import { unit } from './curves.ts';
import { HEIGHT, type Ink, WIDTH } from './inks.ts';
import type { Tone } from './tone.ts';

/** An upright part of the sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a tone is screened; every field has a default that suits a sky. */
export interface Screen {
  /** Distance between dots or lines. 14 is fine, 20 the house screen, 30 coarse. */
  readonly step?: number;
  /** Turn of the screen in degrees. Black at 20 and red at 50 do not make moiré on each other. */
  readonly angle?: number;
  /** Only dots whose centre lies in this part of the sheet are printed: faster. For a clean edge, use `within`. */
  readonly box?: Box;
}

// Wider than the sheet, so that dots are cut by its edge rather than kept away from it.
const WHOLE: Box = { x: -40, y: -40, width: WIDTH + 80, height: HEIGHT + 80 };
// Dots are gathered in a few sizes so that a sky is some twenty paths instead of five thousand circles.
const SIZES = 22;
const FAINTEST = 0.015;

/** A tone printed as round dots: the classic screen of this paper. For any inner shape, put it in `within`. */
export function halftone(tone: Tone, ink: Ink, screen: Screen = {}): string {
  const { step = 20, angle = 20, box = WHOLE } = screen;
  const bySize = new Map<number, string>();
  for (const [x, y] of grid(box, step, angle)) {
    const level = Math.min(1, tone(x, y));
    if (level < FAINTEST) continue;
    const size = Math.ceil(Math.sqrt(level) * SIZES);
    bySize.set(size, `${bySize.get(size) ?? ''}M${unit(x)} ${unit(y)}h0`);
  }
  const dots = [...bySize].map(([size, path]) => {
    const diameter = (size / SIZES) * step * 1.22;
    return `<path d="${path}" stroke="${ink}" stroke-width="${unit(diameter)}"/>`;
  });
  return `<g fill="none" stroke-linecap="round">${dots.join('')}</g>`;
}

function* grid(box: Box, step: number, angle: number): Generator<readonly [number, number]> {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const reach = Math.ceil(Math.hypot(box.width, box.height) / 2 / step) + 1;
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const x = cx + (column * cos - row * sin) * step;
      const y = cy + (column * sin + row * cos) * step;
      const isInside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
      if (isInside) yield [x, y];
    }
  }
}

/** A tone printed as level lines that swell and thin: water, dusk, haze, woodcut skies. */
export function linescreen(tone: Tone, ink: Ink, screen: Screen = {}): string {
  const { step = 18, box = WHOLE } = screen;
  const stride = 24;
  let path = '';
  for (let y = box.y + step / 2; y < box.y + box.height; y += step) {
    const upper: string[] = [];
    const lower: string[] = [];
    for (let x = box.x; x <= box.x + box.width + stride; x += stride) {
      const half = (Math.max(0, Math.min(1, tone(x, y))) * step) / 2;
      upper.push(`${unit(x)} ${unit(y - half)}`);
      lower.unshift(`${unit(x)} ${unit(y + half)}`);
    }
    path += `M${upper.join('L')}L${lower.join('L')}Z`;
  }
  return `<path d="${path}" fill="${ink}"/>`;
}
