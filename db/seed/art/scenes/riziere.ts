import { type Point, points, through } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { each, line, polygon, shape, stroke, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

/** The lip of a terrace, climbing from the right to the left like a stair of water. */
function lip(index: number): Point[] {
  const y = 300 + index * 46 + index * index * 7;
  return Array.from({ length: 13 }, (_, i): Point => {
    const x = -120 + i * 170;
    return [x, y + (34 + index * 4) * Math.sin(x / 360 + index * 0.7) + (x - 900) * 0.06];
  });
}

function terrace(index: number): string {
  const edge = through(lip(index));
  const water = `${edge}V1240H-120Z`;
  const level = index % 2 === 0 ? rise(index) : '';
  return shape(water, index % 2 === 0 ? PAPER : INK) + within(water, level);
}

function rise(index: number): string {
  return halftone(fade([200, 0], [1700, 0], 0.5 - index * 0.04, 0), RED, {
    angle: 50,
    step: 18,
    box: { x: -20, y: 240, width: 1840, height: 760 },
  });
}

function hills(): string {
  const far = `${through(points('-20,250 240,150 420,210 690,60 930,200 1180,120 1460,230 1820,150'))}V620H-20Z`;
  return (
    shape(far, INK) +
    within(
      far,
      halftone(fade([0, 70], [0, 330], 0, 0.55), PAPER, { step: 18, box: { x: 0, y: 40, width: 1800, height: 390 } }),
    )
  );
}

function pool(): string {
  const edge = through(points('-120,800 200,846 560,800 900,770 1260,800 1560,860 1920,830'));
  const mirror =
    polygon(points('930,1010 1100,1180 1200,1010'), RED) + polygon(points('640,1000 690,1110 900,1140 960,1000'), INK);
  const outline = `${edge}V1240H-120Z`;
  return (
    stroke(edge, INK, 46) +
    shape(outline, PAPER) +
    within(
      outline,
      mirror,
      linescreen(flat(0.42), PAPER, { step: 24, box: { x: 0, y: 1000, width: 1800, height: 210 } }),
      linescreen(fade([900, 0], [1700, 0], 0, 0.34), INK, {
        step: 24,
        box: { x: 0, y: 860, width: 1800, height: 350 },
      }),
    )
  );
}

function seedling(x: number, y: number, size: number): string {
  return [-0.6, -0.2, 0.25, 0.6]
    .map((lean) =>
      stroke(`M${x} ${y}Q${x + lean * size * 0.3} ${y - size * 0.6} ${x + lean * size} ${y - size}`, INK, size * 0.12),
    )
    .join('');
}

function planted(): string {
  return each(3, (row) => each(4, (i) => seedling(110 + i * 150 - row * 60, 900 + row * 120, 56 + row * 16)));
}

const BODY = through(
  points('548,620 570,520 660,450 820,410 950,420 1000,490 960,560 840,570 730,620 690,700 590,720'),
  true,
);

function worker(): string {
  const farLeg = 'M630 640L676 800L700 1000H756L762 800L712 600Z';
  const nearLeg = 'M546 600L548 800L566 1000H626L640 800L690 660Z';
  const arm = through(points('930,500 990,620 1004,760 1000,900'));
  const otherArm = through(points('880,520 910,640 926,760 940,890'));
  const halo =
    [BODY, farLeg, nearLeg].map((path) => stroke(path, PAPER, 34)).join('') +
    stroke(arm, PAPER, 92) +
    stroke(otherArm, PAPER, 84);
  const figure =
    shape(farLeg, INK) +
    shape(nearLeg, INK) +
    shape(BODY, INK) +
    stroke(otherArm, INK, 50) +
    stroke(arm, PAPER, 74) +
    stroke(arm, INK, 58);
  const belt = within(BODY, polygon(points('520,600 700,540 760,600 560,680'), RED));
  const hat =
    polygon(points('850,560 1080,226 1244,520'), PAPER) +
    polygon(points('872,536 1078,254 1220,502'), RED) +
    within(
      'M1078 254L1220 502L1040 530Z',
      halftone(flat(0.55), INK, { step: 16, box: { x: 1030, y: 240, width: 210, height: 300 } }),
    );
  const bundle = seedling(978, 990, 130) + line(points('950,940 1010,940'), RED, 16);
  const ripples = each(3, (i) =>
    stroke(`M${540 - i * 50} ${1000 + i * 14}Q660 ${1030 + i * 34} ${780 + i * 50} ${1000 + i * 14}`, INK, 8),
  );
  return halo + figure + belt + hat + bundle + ripples;
}

/** A planter bent over flooded terraces; the red hat comes back upside down in the water. */
export const scene: Scene = {
  key: 'riziere',
  focal: { x: 0.52, y: 0.55 },
  draw: () =>
    sheet(
      PAPER,
      halftone(fade([0, 0], [0, 260], 0.4, 0.05), RED, { angle: 50 }),
      hills(),
      each(8, terrace),
      pool(),
      planted(),
      worker(),
    ),
};
