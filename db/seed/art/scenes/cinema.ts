import { arc, type Point, straight } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, ellipse, line, polygon, rect, shape, stroke, turned, within } from '../hand/shapes.ts';
import { clouds, fade, flat, plus, times } from '../hand/tone.ts';

const LAMP: Point = [150, 210];

/** The beam widens from the window of the booth to the right edge, where the screen must be. */
function beam(): string {
  const outer = straight([LAMP, [1840, -300], [1840, 1400]], true);
  const core = straight([LAMP, [1840, -60], [1840, 1060]], true);
  const dust = halftone(
    plus(fade([150, 0], [1500, 0], 0, 0.12), times(clouds(17, 150, 2), fade([150, 0], [900, 0], 0, 0.5))),
    INK,
    { step: 15 },
  );
  return (
    within(outer, halftone(fade([200, 0], [1800, 0], 0.85, 0.5), PAPER, { step: 18 })) +
    shape(core, PAPER) +
    within(core, dust)
  );
}

function shell(x: number, y: number): string {
  const outline = straight(
    [
      [x - 20, y - 54],
      [x + 190, y - 62],
      [x + 250, y - 104],
      [x + 250, y + 104],
      [x + 190, y + 62],
      [x - 20, y + 54],
    ],
    true,
  );
  return (
    stroke(outline, PAPER, 16) +
    shape(outline, INK) +
    rect(x + 56, y - 58, 12, 116, PAPER) +
    rect(x + 172, y - 62, 12, 124, PAPER) +
    disc(x + 120, y, 24, PAPER) +
    ellipse(x - 20, y, 26, 66, PAPER) +
    ellipse(x - 26, y, 20, 56, RED)
  );
}

/** The oldest joke of the films: the Moon gets the shell in the eye. */
function moon(): string {
  const [x, y, r] = [1130, 400, 215];
  return (
    disc(x, y, r, RED) +
    ellipse(x - 84, y - 30, 34, 26, PAPER) +
    disc(x - 76, y - 28, 13, INK) +
    stroke(arc(x - 84, y - 44, 54, 200, 320), INK, 10) +
    stroke(arc(x - 14, y + 60, 84, 20, 150), INK, 12) +
    stroke(`M${x - 14} ${y - 10}Q${x - 46} ${y + 50} ${x + 4} ${y + 46}`, INK, 9) +
    disc(x - 130, y + 76, 22, PAPER) +
    disc(x + 96, y + 120, 16, PAPER) +
    disc(x - 20, y - 150, 19, PAPER) +
    turned(-34, x + 86, y - 30, shell(x + 86, y - 30)) +
    line(pairs([x + 62, y + 44, x + 50, y + 100]), PAPER, 12) +
    line(pairs([x + 96, y + 44, x + 100, y + 88]), PAPER, 10)
  );
}

function booth(): string {
  return (
    rect(-20, -20, 160, 1240, INK) +
    rect(60, 150, 92, 120, PAPER) +
    rect(76, 166, 60, 88, INK) +
    disc(LAMP[0] - 20, LAMP[1], 36, PAPER) +
    disc(LAMP[0] - 20, LAMP[1], 20, RED)
  );
}

function spectator(x: number, y: number, s: number, hair: number): string {
  const head = disc(x, y, 62 * s, INK);
  const nose = polygon(pairs([x + 58 * s, y - 8 * s, x + 76 * s, y + 16 * s, x + 56 * s, y + 24 * s]), INK);
  const rim = stroke(arc(x, y, 62 * s, -100, -22), PAPER, 8);
  const styles = [
    '',
    disc(x - 40 * s, y - 52 * s, 32 * s, INK),
    shape(
      `M${x - 78 * s} ${y + 70 * s}Q${x - 96 * s} ${y - 76 * s} ${x} ${y - 76 * s}Q${x + 20 * s} ${y - 60 * s} ${x} ${y + 70 * s}Z`,
      INK,
    ),
    polygon(
      [
        [x - 74 * s, y - 28 * s],
        [x - 50 * s, y - 92 * s],
        [x + 54 * s, y - 92 * s],
        [x + 66 * s, y - 38 * s],
        [x + 104 * s, y - 26 * s],
      ],
      INK,
    ),
  ];
  const body = `M${x - 100 * s} ${y + 330 * s}Q${x - 110 * s} ${y + 76 * s} ${x - 6 * s} ${y + 70 * s}Q${x + 84 * s} ${y + 80 * s} ${x + 86 * s} ${y + 330 * s}Z`;
  return (
    disc(x, y, 68 * s, PAPER) +
    stroke(body, PAPER, 9) +
    shape(body, INK) +
    stroke(`M${x + 4 * s} ${y + 74 * s}Q${x + 84 * s} ${y + 86 * s} ${x + 88 * s} ${y + 250 * s}`, PAPER, 6) +
    head +
    nose +
    (styles[hair] ?? '') +
    (hair === 3 ? '' : rim)
  );
}

function seat(x: number, y: number, s: number): string {
  return (
    shape(
      `M${x - 160 * s} ${y + 400 * s}L${x - 176 * s} ${y + 90 * s}Q${x - 176 * s} ${y + 40 * s} ${x - 130 * s} ${y + 40 * s}Q${x - 92 * s} ${y + 40 * s} ${x - 84 * s} ${y + 90 * s}L${x - 50 * s} ${y + 400 * s}Z`,
      RED,
    ) +
    stroke(
      `M${x - 140 * s} ${y + 44 * s}Q${x - 94 * s} ${y + 40 * s} ${x - 86 * s} ${y + 90 * s}L${x - 56 * s} ${y + 380 * s}`,
      PAPER,
      6,
    )
  );
}

function audience(): string {
  const back = each(
    6,
    (i) => seat(300 + i * 280, 850, 0.8) + spectator(300 + i * 280, 850, 0.8, [1, 0, 2, 3, 0, 1][i] ?? 0),
  );
  const front = each(
    5,
    (i) =>
      seat(230 + i * 380, 1010, 1.15) + (i === 3 ? '' : spectator(230 + i * 380, 1010, 1.15, [0, 2, 3, 0, 1][i] ?? 0)),
  );
  return back + rect(-20, 1090, 1840, 130, INK) + front;
}

/** The film is already in the beam: over the heads of the audience the Moon flies towards the screen. */
export const scene: Scene = {
  key: 'cinema',
  focal: { x: 0.56, y: 0.48 },
  draw: () => sheet(INK, halftone(flat(0.1), PAPER, { step: 20 }), beam(), moon(), booth(), audience()),
};
