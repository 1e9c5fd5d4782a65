import { between, chance } from '../hand/chance.ts';
import { type Point, straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, placed, shape, stroke, within } from '../hand/shapes.ts';
import { fade, glow, times } from '../hand/tone.ts';

function light(): string {
  const rays = [
    [420, 120, 220],
    [760, 170, 330],
    [1120, 110, 260],
    [1400, 150, 300],
  ].map(([x = 0, top = 0, bottom = 0]) => {
    const lean = (x - 900) * 0.5;
    const beam = straight(
      [
        [x - top / 2, -20],
        [x + top / 2, -20],
        [x + lean + bottom / 2, 1000],
        [x + lean - bottom / 2, 1000],
      ],
      true,
    );
    return within(beam, halftone(fade([0, 0], [0, 900], 0.8, 0), PAPER, { step: 18 }));
  });
  return halftone(times(glow(900, -100, 1300, 0.5), fade([0, 0], [0, 900], 1, 0)), PAPER, { step: 18 }) + rays.join('');
}

/** A fish of unit length that swims to the left. */
function fish(x: number, y: number, size: number, ink: Ink, other: Ink): string {
  return placed(x, y, size / 100, [
    stroke('M-60 0Q-30 -36 14 -24Q34 -16 44 -4L78 -30Q70 0 78 30L44 6Q34 18 14 26Q-30 36 -60 0Z', INK, 16),
    shape('M-60 0Q-30 -36 14 -24Q34 -16 44 -4L78 -30Q70 0 78 30L44 6Q34 18 14 26Q-30 36 -60 0Z', ink),
    shape('M-10 -30Q10 -54 30 -46Q20 -34 22 -20Z', ink),
    disc(-36, -5, 5, other),
    stroke('M-18 -16Q-8 0 -18 17', other, 5),
  ]);
}

/** The school comes down out of the light, turns in front of the fan and swims off to the left. */
function school(): string {
  const next = chance(31);
  return each(24, (i) => {
    const t = (i % 12) / 11;
    const lane = i < 12 ? -1 : 1;
    const x = 1680 - t * 1520 + lane * 34 + between(next, -8, 8);
    const y = 210 + Math.sin(t * Math.PI * 1.3) * 120 + lane * 66 + between(next, -10, 10);
    return fish(x, y, 84 + between(next, -8, 10), PAPER, INK);
  });
}

/** Fingers of coral that part from one foot. */
function fingers(x: number, y: number, reach: number, seed: number, ink: Ink, gap: Ink): string {
  const next = chance(seed);
  const stems = Array.from({ length: 13 }, (_, i) => {
    const angle = -Math.PI / 2 + ((i - 6) / 6) * 1.25;
    const length = reach * between(next, 0.72, 1.06) * (1 - Math.abs(i - 6) * 0.035);
    const bend: Point = [x + Math.cos(angle) * length * 0.5 + (i - 6) * 5, y + Math.sin(angle) * length * 0.42];
    const tip: Point = [x + Math.cos(angle * 0.86 - 0.22) * length, y + Math.sin(angle * 0.86 - 0.22) * length];
    const path = through([[x + (i - 6) * 12, y], bend, tip]);
    const bud: Point = [
      bend[0] + Math.cos(angle + (i % 2 ? 0.7 : -0.7)) * length * 0.3,
      bend[1] + Math.sin(angle + (i % 2 ? 0.7 : -0.7)) * length * 0.3,
    ];
    return (
      stroke(path, gap, 58) +
      stroke(through([bend, bud]), gap, 50) +
      stroke(through([bend, bud]), ink, 34) +
      stroke(path, ink, 42)
    );
  });
  return [0, 12, 2, 10, 4, 8, 6, 1, 11, 3, 9, 5, 7].map((i) => stems[i] ?? '').join('');
}

/** A sea fan: a flat net of branches whose outermost twigs stick out of the edge. */
function seaFan(): string {
  const next = chance(23);
  const foot: Point = [892, 1120];
  const edge = (angle: number): number => {
    const t = angle / Math.PI - 1;
    return 350 + 170 * Math.sin(Math.PI * t) + 30 * Math.sin(t * 5 * Math.PI) + 16 * Math.sin(t * 13 * Math.PI);
  };
  const at = (angle: number, r: number): Point => [
    foot[0] + Math.cos(angle) * r * 0.98,
    foot[1] + Math.sin(angle) * r * 1.16,
  ];
  const angles = Array.from({ length: 41 }, (_, i) => Math.PI * (1.03 + (i / 40) * 0.94));
  const leaf = through([foot, ...angles.map((angle) => at(angle, edge(angle) - 14))], true);
  const twigs = angles.map((angle) => {
    const lean = between(next, -0.04, 0.04);
    return (
      stroke(straight([at(angle, edge(angle) - 60), at(angle + lean, edge(angle) + between(next, 10, 62))]), RED, 15) +
      stroke(
        straight([at(angle + 0.03, edge(angle) - 50), at(angle + 0.045 - lean, edge(angle) + between(next, 0, 40))]),
        RED,
        11,
      )
    );
  });
  const veins = angles
    .filter((_, i) => i % 2 === 0)
    .map((angle, i) =>
      stroke(
        through([
          foot,
          at(angle * 0.4 + 4.712 * 0.6, 150),
          at(angle + (i % 2 ? 0.03 : -0.03), 330),
          at(angle, edge(angle) + 20),
        ]),
        INK,
        i % 5 === 0 ? 13 : 7,
      ),
    );
  const net = each(15, (k) => {
    const points = Array.from(
      { length: 84 },
      (_, i): Point => at(Math.PI * (1 + i / 83), 130 + k * 34 + (i % 2 ? 11 : -11) + Math.sin(i * 0.6 + k) * 10),
    );
    return stroke(straight(points), INK, 4.5);
  });
  return (
    twigs.join('') +
    shape(leaf, RED) +
    within(leaf, net, veins.join('')) +
    shape('M800 1210Q872 1170 858 1090H926Q912 1170 990 1210Z', RED)
  );
}

function brainCoral(x: number, y: number, r: number): string {
  const dome = `M${x - r} ${y}A${r} ${r * 0.8} 0 0 1 ${x + r} ${y}Z`;
  const folds = each(7, (i) => {
    const points: Point[] = Array.from({ length: 15 }, (_, k) => [
      x - r + (k / 14) * 2 * r,
      y - r * 0.86 + i * r * 0.145 + (k % 2 ? 0.05 : -0.05) * r,
    ]);
    return stroke(through(points), INK, 7);
  });
  return (
    shape(dome, PAPER) +
    within(dome, folds, halftone(fade([x + r, y], [x - r * 0.2, y - r * 0.6], 0.8, 0), INK, { step: 15 }))
  );
}

function tubes(x: number, y: number, heights: readonly number[]): string {
  return heights
    .map((height, i) => {
      const left = x + i * 74;
      const side = `M${left} ${y}L${left - 8} ${y - height}H${left + 72}L${left + 62} ${y}Z`;
      return (
        shape(side, PAPER) +
        within(side, halftone(fade([left + 72, 0], [left, 0], 0.85, 0), INK, { step: 13 })) +
        `<ellipse cx="${left + 32}" cy="${y - height}" rx="40" ry="15" fill="${PAPER}"/><ellipse cx="${left + 32}" cy="${y - height}" rx="27" ry="9" fill="${INK}"/>`
      );
    })
    .join('');
}

function bed(): string {
  const sand =
    shape('M-20 1080Q300 1020 620 1070T1200 1060T1820 1040V1240H-20Z', PAPER) +
    shape('M-20 1100Q300 1044 620 1094T1200 1084T1820 1064V1240H-20Z', INK);
  return (
    fingers(250, 1110, 430, 3, PAPER, INK) +
    sand +
    brainCoral(470, 1140, 150) +
    tubes(1320, 1130, [220, 350, 270, 150]) +
    brainCoral(1690, 1190, 190) +
    brainCoral(70, 1220, 150)
  );
}

/** The one night of the year: the eggs leave the fan and rise to the surface. */
function eggs(): string {
  const next = chance(52);
  return each(46, (i) => {
    const rise = i / 45;
    const x = 900 + between(next, -1, 1) * (330 - rise * 120) + Math.sin(rise * 5) * 60;
    const y = 640 - rise * 640 + between(next, -30, 30);
    const r = between(next, 8, 17) * (1 - rise * 0.35);
    return disc(x, y, r + 6, INK) + disc(x, y, r, RED);
  });
}

/** Among corals that have gone white one sea fan is still red, and spawns; the fish pass over it. */
export const scene: Scene = {
  key: 'recif',
  focal: { x: 0.49, y: 0.6 },
  draw: () => sheet(INK, light(), school(), bed(), seaFan(), eggs()),
};
