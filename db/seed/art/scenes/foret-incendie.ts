import { between, chance } from '../hand/chance.ts';
import { ground, points, through, unit } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, shape, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

/** A spruce as a stack of drooping tiers. */
function spruce(x: number, foot: number, height: number, width: number, ink: Ink): string {
  const tiers = 6;
  let right = '';
  let left = '';
  for (let i = 1; i <= tiers; i++) {
    const y = foot - height + (height * 0.94 * i) / tiers;
    const half = (width / 2) * (i / tiers);
    const neck = half * 0.45;
    right += `L${unit(x + half)} ${unit(y)}L${unit(x + neck)} ${unit(y - height * 0.02)}`;
    left = `L${unit(x - neck)} ${unit(y - height * 0.02)}L${unit(x - half)} ${unit(y)}${left}`;
  }
  return shape(`M${unit(x)} ${unit(foot - height)}${right}L${unit(x + 9)} ${unit(foot)}H${unit(x - 9)}${left}Z`, ink);
}

/** A spruce that has turned into its own flame: the same height and place, a bending tongue of fire. */
function flame(x: number, foot: number, height: number, width: number, ink: Ink): string {
  const top = foot - height;
  const side = `M${x + width * 0.16} ${top}C${x - width * 0.1} ${top + height * 0.2} ${x + width * 0.62} ${top + height * 0.36} ${x + width * 0.5} ${top + height * 0.72}`;
  return shape(
    `${side}C${x + width * 0.48} ${foot - 10} ${x + width * 0.2} ${foot} ${x} ${foot}C${x - width * 0.3} ${foot} ${x - width * 0.56} ${top + height * 0.86} ${x - width * 0.48} ${top + height * 0.62}C${x - width * 0.42} ${top + height * 0.4} ${x + width * 0.02} ${top + height * 0.3} ${x + width * 0.16} ${top}Z`,
    ink,
  );
}

function smoke(): string {
  const billow = through(
    points(
      '2000,-200 1960,520 1560,700 1330,640 1240,520 1050,500 980,380 780,350 740,220 520,190 440,40 240,-20 200,-200',
    ),
    true,
  );
  const second = through(
    points('2000,-200 1960,420 1640,520 1480,440 1360,340 1160,320 1100,190 900,150 860,20 640,-60 700,-200'),
    true,
  );
  return (
    within(billow, shape(billow, PAPER), halftone(flat(0.5), INK, { step: 24 })) +
    within(second, shape(second, PAPER), halftone(fade([1200, 500], [1500, -50], 0.62, 0.95), INK, { step: 24 }))
  );
}

/** What a spruce is an hour later: a mast with stumps of branches. */
function skeleton(x: number, foot: number, height: number): string {
  const stumps = each(8, (i) => {
    const y = foot - height * (0.3 + i * 0.08);
    const reach = (46 - i * 4) * (i % 2 === 0 ? 1 : -1);
    return line(
      [
        [x, y],
        [x + reach, y - 18],
      ],
      INK,
      8,
    );
  });
  return shape(`M${x - 12} ${foot}L${x - 3} ${foot - height}H${x + 3}L${x + 12} ${foot}Z`, INK) + stumps;
}

/** One wall of fire, not a row of flames: tongues of very different height, and the burnt trees black in front of it. */
function burningRow(): string {
  const tongues: readonly (readonly [number, number, number])[] = [
    [1010, 300, 170],
    [1110, 480, 220],
    [1250, 660, 300],
    [1400, 540, 260],
    [1540, 830, 380],
    [1690, 640, 300],
    [1800, 760, 320],
  ];
  const wall = tongues.map(([x, height, width]) => flame(x, 1090, height, width, RED)).join('');
  const heart = tongues.map(([x, height, width]) => flame(x + 14, 1100, height * 0.52, width * 0.5, PAPER)).join('');
  const embers = halftone(fade([0, 1080], [0, 700], 0.7, 0), RED, {
    angle: 50,
    step: 18,
    box: { x: 940, y: 660, width: 900, height: 440 },
  });
  return (
    wall +
    heart +
    embers +
    points('1080,330 1190,440 1310,380 1450,560 1610,460 1740,600')
      .map(([x = 0, height = 0]) => skeleton(x, 1090, height))
      .join('')
  );
}

function standingRow(): string {
  const next = chance(5);
  const far = each(15, (i) => within('M0 0H1800V1200H0Z', spruce(i * 78, 1030, between(next, 300, 420), 130, INK)));
  return far;
}

function foreground(): string {
  const next = chance(23);
  const heights = [720, 520, 640, 410, 560, 470];
  const left = heights.map((height, i) => spruce(60 + i * 168, 1230, height, 210, INK)).join('');
  const right = each(6, (i) => spruce(1080 + i * 150, 1240, between(next, 150, 250), 130, INK));
  return shape(ground(points('-20,1050 500,1030 1000,1060 1400,1080 1820,1050'), 1220), INK) + left + right;
}

/** A boreal forest on the day the fire arrives: to the left still spruces, to the right already flames, a red sun in the smoke. */
export const scene: Scene = {
  key: 'foret-incendie',
  focal: { x: 0.56, y: 0.55 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 300], [0, 1050], 0.04, 0.6), RED, { angle: 50 }),
      smoke(),
      disc(930, 420, 150, RED),
      standingRow(),
      burningRow(),
      foreground(),
    ),
};
