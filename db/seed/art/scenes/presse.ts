import { points, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, polygon, rect, shape, within } from '../hand/shapes.ts';
import { fade, glow } from '../hand/tone.ts';

interface Cylinder {
  readonly y: number;
  readonly r: number;
  readonly left: number;
  readonly width: number;
}

const DRUM: Cylinder = { y: 440, r: 236, left: 400, width: 1000 };
const INKER: Cylinder = { y: 118, r: 88, left: 460, width: 880 };
const ROLLER: Cylinder = { y: 246, r: 46, left: 430, width: 940 };
const GEARS: readonly Cylinder[] = [
  { y: 440, r: 262, left: 286, width: 78 },
  { y: 440, r: 262, left: 1436, width: 78 },
];
// A quarter turn brings the next motif to where this one was: that is the whole loop.
const MOTIFS = 4;

/** Bands that run round a cylinder, seen from the front: they crowd together at its upper and lower edge. */
function bands(cylinder: Cylinder, count: number, turn: number, thickness: number, ink: Ink): string {
  return each(count, (i) => {
    const angle = ((i + turn) / count) * 2 * Math.PI;
    const facing = Math.cos(angle);
    if (facing < 0.06) return '';
    const y = cylinder.y + cylinder.r * Math.sin(angle);
    return rect(cylinder.left, y - (thickness * facing) / 2, cylinder.width, thickness * facing, ink);
  });
}

function roller(cylinder: Cylinder, ink: Ink, ...surface: readonly string[]): string {
  const { y, r, left, width } = cylinder;
  const body = `M${left} ${y - r}H${left + width}V${y + r}H${left}Z`;
  return shape(body, ink) + within(body, ...surface);
}

/** What is being printed: a red point over a black hill, squeezed to `height` as the drum turns it away. */
function motif(cx: number, cy: number, width: number, height: number): string {
  const [left, top] = [cx - width / 2, cy - height / 2];
  return (
    ellipse(cx + width * 0.12, top + height * 0.4, width * 0.19, height * 0.36, RED) +
    polygon(
      [
        [left, top + height],
        [left + width * 0.3, top + height * 0.34],
        [left + width * 0.52, top + height * 0.76],
        [left + width * 0.68, top + height * 0.58],
        [left + width, top + height],
      ],
      INK,
    )
  );
}

function drum(t: number): string {
  const { y, r, left, width } = DRUM;
  const plates = each(MOTIFS, (i) => {
    const angle = ((i + t) / MOTIFS) * 2 * Math.PI - Math.PI / 4;
    const facing = Math.cos(angle);
    return facing < 0.04 ? '' : motif(left + width / 2, y + r * Math.sin(angle), width * 0.62, 280 * facing);
  });
  const shade = halftone((_, py) => 0.7 * Math.abs((py - y) / r) ** 2.4, INK, {
    step: 18,
    box: { x: left, y: y - r, width, height: 2 * r },
  });
  const edges =
    rect(left, y - r, width, 14, INK) +
    rect(left, y + r - 14, width, 14, INK) +
    rect(left, y - r, 16, 2 * r, INK) +
    rect(left + width - 16, y - r, 16, 2 * r, INK);
  return roller(DRUM, PAPER, plates, shade) + edges;
}

/** The printed web comes down towards the viewer, wider and faster the nearer it is. */
function web(t: number): string {
  const outline = straight(points('470,660 1330,660 1690,1240 110,1240'), true);
  const edge = straight(points('440,660 1360,660 1726,1240 74,1240'), true);
  const prints = each(5, (i) => {
    const near = 1.9 ** (i - 1 + t);
    return (
      motif(900, 560 + 170 * near, 440 * near ** 0.5, 96 * near) + rect(0, 560 + 236 * near, 1800, 3 + 2 * near, INK)
    );
  });
  const curl = halftone(fade([0, 655], [0, 800], 0.75, 0), INK, {
    step: 18,
    box: { x: 100, y: 650, width: 1600, height: 170 },
  });
  return shape(edge, INK) + shape(outline, PAPER) + within(outline, prints, curl);
}

function frame(): string {
  const side = (x: number) =>
    rect(x, 40, 200, 1180, INK) + each(3, (i) => disc(x + 100, 110 + (i * 960) / 2, 18, i === 1 ? RED : PAPER));
  return side(90) + side(1510) + rect(90, 30, 1620, 44, INK);
}

/** One moment of the press, `t` from 0 to 1 through the loop; the moment 1 is the moment 0. */
export function drawPress(t: number): string {
  const gears = GEARS.map(
    (gear) =>
      roller(gear, INK, bands(gear, 24, 6 * t, 26, PAPER)) +
      rect(gear.left + gear.width / 2 - 8, gear.y - gear.r, 16, 2 * gear.r, INK),
  ).join('');
  const inkerShade = halftone((_, y) => 0.8 * Math.max(0, (y - INKER.y) / INKER.r) ** 1.4, INK, {
    step: 18,
    box: { x: INKER.left, y: INKER.y - INKER.r, width: INKER.width, height: 2 * INKER.r },
  });
  return sheet(
    PAPER,
    halftone(glow(900, 440, 1300, 0.5), RED, { angle: 50, step: 22 }),
    frame(),
    web(t),
    roller(INKER, RED, bands(INKER, 10, -t, 9, PAPER), inkerShade),
    roller(ROLLER, INK, bands(ROLLER, 6, t, 8, PAPER)),
    gears,
    drum(t),
  );
}

/** The press at work, the moment when one print has just come out. */
export const scene: Scene = { key: 'presse', focal: { x: 0.5, y: 0.5 }, draw: () => drawPress(0.42) };
