import { between, chance } from '../hand/chance.ts';
import { ground, points, through } from '../hand/curves.ts';
import { halftone, linescreen } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade } from '../hand/tone.ts';
import { swellBody } from '../hand/waves.ts';

const CABLE = through(points('1012,212 1000,330 960,520 860,720 700,880 480,978 260,1010 -40,1040'));

function ship(): string {
  return placed(1250, 226, 1, [
    polygon(points('-260,-20 -240,-70 330,-84 270,20 -220,20'), INK),
    polygon(points('-250,-8 300,-20 292,-4 -246,6'), RED),
    rect(40, -150, 150, 74, PAPER),
    line(points('40,-150 190,-150 190,-78 40,-78 40,-150'), INK, 8),
    each(4, (i) => rect(56 + i * 33, -134, 20, 22, INK)),
    rect(80, -196, 60, 46, RED),
    line(points('210,-90 210,-230'), INK, 9),
    line(points('210,-210 280,-90'), INK, 5),
    disc(-120, -92, 50, INK),
    disc(-120, -92, 26, PAPER),
    disc(-120, -92, 12, RED),
    line(points('-200,-76 -270,-120 -240,-30'), INK, 12),
    disc(-240, -40, 22, INK),
    disc(-240, -40, 9, PAPER),
  ]);
}

function water(): string {
  const sea = swellBody({ y: 236, length: 220, height: 20 }, 1220);
  return (
    shape(sea, INK) +
    within(
      sea,
      linescreen(fade([0, 220], [0, 700], 0.72, 0), PAPER, {
        step: 24,
        box: { x: 0, y: 220, width: 1800, height: 500 },
      }),
    )
  );
}

function floor(): string {
  const ridge = ground(
    points('-20,1060 240,1030 480,998 700,1040 900,1110 1100,1060 1280,960 1420,1010 1560,900 1680,960 1820,880'),
    1220,
  );
  const front = ground(points('-20,1150 300,1110 620,1140 900,1180 1300,1120 1820,1150'), 1220);
  return (
    shape(ridge, PAPER) +
    within(
      ridge,
      halftone(fade([0, 900], [0, 1200], 0.28, 0.85), INK, {
        step: 20,
        box: { x: 0, y: 860, width: 1800, height: 350 },
      }),
    ) +
    shape(front, INK) +
    stroke(through(points('-20,1150 300,1110 620,1140 900,1180 1300,1120 1820,1150')), PAPER, 6)
  );
}

function whale(): string {
  const body =
    'M-300 10C-260 -80 -60 -120 110 -70C190 -46 250 -20 330 -40C350 -90 400 -110 440 -104C420 -70 410 -40 380 -22C420 0 440 30 446 60C400 56 360 30 336 -2C230 50 120 84 -40 92C-180 98 -290 70 -300 10Z';
  const pleats = each(5, (i) =>
    stroke(`M${-290 + i * 10} ${26 + i * 11}Q-180 ${60 + i * 9} ${-60 + i * 8} ${60 + i * 8}`, INK, 5),
  );
  return placed(1330, 700, 0.82, [
    shape(body, PAPER),
    within(
      body,
      halftone(fade([0, 20], [0, -110], 0, 0.8), INK, { step: 18, box: { x: -310, y: -130, width: 780, height: 240 } }),
      pleats,
    ),
    shape('M-90 60C-80 120 -40 170 10 180C20 140 0 90 -20 60Z', PAPER),
    disc(-220, 12, 9, INK),
  ]);
}

function snow(): string {
  const next = chance(77);
  return each(70, () => disc(between(next, 0, 1800), between(next, 560, 1000), between(next, 2, 5), PAPER));
}

/** A small ship at the surface pays out a red line into the dark; a whale passes, the sea floor is far. */
export const scene: Scene = {
  key: 'cables-sous-marins',
  focal: { x: 0.55, y: 0.42 },
  draw: () =>
    sheet(
      PAPER,
      within(
        'M0 0H1800V260H0Z',
        halftone(fade([0, 0], [0, 240], 0.4, 0.06), RED, {
          angle: 50,
          box: { x: -20, y: -20, width: 1840, height: 290 },
        }),
      ),
      ship(),
      water(),
      snow(),
      whale(),
      floor(),
      stroke(CABLE, INK, 34),
      stroke(CABLE, RED, 17),
    ),
};
