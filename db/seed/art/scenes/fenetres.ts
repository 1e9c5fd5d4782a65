import { straight, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, type Ink, PAPER, RED } from '../hand/inks.ts';
import { pairs } from '../hand/pairs.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { disc, each, line, placed, polygon, rect, shape, stroke, within } from '../hand/shapes.ts';
import { fade, flat } from '../hand/tone.ts';

const [WIDE, HIGH] = [220, 270];

/** The room behind a window, drawn from the window's upper left corner at 0,0. */
function pane(light: Ink | 'dark', ...inside: readonly string[]): readonly string[] {
  const opening = straight(pairs([0, 0, WIDE, 0, WIDE, HIGH, 0, HIGH]), true);
  if (light === 'dark')
    return [
      rect(0, 0, WIDE, HIGH, INK),
      stroke(opening, PAPER, 6),
      line(pairs([WIDE / 2, 0, WIDE / 2, HIGH]), PAPER, 5),
      line(pairs([0, 90, WIDE, 90]), PAPER, 5),
      sill(),
    ];
  return [rect(0, 0, WIDE, HIGH, light), within(opening, ...inside), stroke(opening, INK, 6), sill()];
}

function sill(): string {
  return rect(-20, HIGH + 4, WIDE + 40, 16, PAPER) + rect(-20, HIGH + 24, WIDE + 40, 5, PAPER);
}

function newspaperReader(): string {
  return (
    disc(112, 96, 36, INK) +
    shape('M50 280Q50 150 112 146Q174 150 174 280Z', INK) +
    polygon(pairs([30, 150, 110, 166, 194, 150, 194, 262, 110, 278, 30, 262]), PAPER) +
    stroke(straight(pairs([30, 150, 110, 166, 194, 150, 194, 262, 110, 278, 30, 262]), true), INK, 6) +
    line(pairs([110, 166, 110, 278]), INK, 6) +
    each(
      4,
      (i) =>
        line(pairs([46, 182 + i * 20, 94, 191 + i * 20]), INK, 6) +
        line(pairs([126, 191 + i * 20, 178, 182 + i * 20]), INK, 6),
    )
  );
}

function armchairReader(): string {
  return (
    shape('M20 290V150Q20 110 66 110Q100 110 104 170V220H190V290Z', RED) +
    disc(100, 108, 32, INK) +
    shape('M66 260Q66 150 104 146Q138 150 140 230L200 236V290H90Z', INK) +
    polygon(pairs([132, 176, 176, 160, 186, 200, 142, 216]), PAPER) +
    stroke(straight(pairs([132, 176, 176, 160, 186, 200, 142, 216]), true), INK, 6) +
    line(pairs([190, 290, 190, 60]), INK, 7) +
    polygon(pairs([168, 64, 212, 64, 200, 24, 180, 24]), INK)
  );
}

function standingReader(): string {
  return (
    disc(96, 70, 32, INK) +
    shape('M64 64Q60 24 100 26Q146 30 132 100L118 96Q118 60 96 60Q80 62 74 90Z', INK) +
    shape('M52 290L64 150Q70 110 98 108Q130 112 134 150L146 290Z', INK) +
    line(pairs([126, 130, 150, 176, 170, 130]), INK, 20) +
    polygon(pairs([154, 84, 194, 92, 186, 146, 146, 138]), RED) +
    stroke(straight(pairs([154, 84, 194, 92, 186, 146, 146, 138]), true), INK, 6)
  );
}

/** Two under one lamp, one book. */
function bedtimeReaders(): string {
  return (
    line(pairs([110, 0, 110, 30]), INK, 6) +
    polygon(pairs([76, 62, 144, 62, 126, 30, 94, 30]), INK) +
    disc(78, 140, 32, INK) +
    disc(144, 166, 25, INK) +
    shape('M34 290Q34 184 80 180Q112 186 114 216Q130 196 150 200Q182 204 186 290Z', INK) +
    polygon(pairs([66, 232, 112, 246, 160, 232, 160, 276, 112, 290, 66, 276]), PAPER) +
    stroke(straight(pairs([66, 232, 112, 246, 160, 232, 160, 276, 112, 290, 66, 276]), true), INK, 6) +
    line(pairs([112, 246, 112, 290]), INK, 5)
  );
}

/** One has climbed on the sill and reads with a leg over the street. */
function sillReader(): string {
  return (
    shape('M20 270V170Q26 126 62 128Q92 136 92 190L94 240H150V272Z', RED) +
    disc(60, 92, 35, INK) +
    line(pairs([84, 250, 150, 196, 176, 268]), INK, 30) +
    line(pairs([74, 258, 130, 262, 134, 350]), INK, 30) +
    polygon(pairs([118, 344, 176, 344, 176, 362, 118, 362]), INK) +
    line(pairs([70, 160, 100, 200, 128, 176]), RED, 20) +
    polygon(pairs([110, 150, 160, 128, 172, 164, 122, 186]), PAPER) +
    stroke(straight(pairs([110, 150, 160, 128, 172, 164, 122, 186]), true), INK, 6)
  );
}

function catAndPlant(): string {
  return (
    shape('M54 270Q40 200 76 176L72 140L92 158H106L126 140L122 178Q150 210 140 270Z', INK) +
    stroke('M136 260Q180 262 176 214', INK, 14) +
    each(5, (i) =>
      stroke(`M188 250Q${186 + (i - 2) * 10} 190 ${190 + (i - 2) * 22} ${140 + Math.abs(i - 2) * 16}`, INK, 8),
    ) +
    polygon(pairs([168, 236, 208, 236, 202, 270, 174, 270]), RED)
  );
}

function shelfOnly(): string {
  return each(
    3,
    (i) =>
      line(pairs([10, 90 + i * 80, 210, 90 + i * 80]), INK, 7) +
      each(8, (k) =>
        rect(
          18 + k * 24,
          40 + i * 80 + ((k * 7 + i * 5) % 3) * 8,
          17,
          50 - ((k * 7 + i * 5) % 3) * 8,
          (k + i) % 5 === 2 ? RED : INK,
        ),
      ),
  );
}

function facade(): string {
  const lit = halftone(fade([0, 0], [240, 300], 0, 0.4), INK, {
    step: 13,
    box: { x: 0, y: 0, width: WIDE, height: HIGH },
  });
  const night = halftone(flat(0.14), INK, { step: 13, box: { x: 0, y: 0, width: WIDE, height: HIGH } });
  const mirrored = (drawing: string) => placed(WIDE, 0, 1, [drawing], -1);
  const rooms: readonly (readonly string[])[] = [
    pane(PAPER, lit, newspaperReader()),
    pane(PAPER, lit, standingReader()),
    pane('dark'),
    pane(PAPER, lit, shelfOnly()),
    pane(PAPER, lit, mirrored(armchairReader())),
    pane(PAPER, lit, catAndPlant()),
    pane(PAPER, lit, mirrored(standingReader())),
    [...pane(PAPER, lit), sillReader()],
    pane('dark'),
    pane(PAPER, lit, newspaperReader()),
    pane('dark'),
    pane(PAPER, lit, armchairReader()),
    pane(PAPER, lit, shelfOnly()),
    pane(RED, night, bedtimeReaders()),
    pane(PAPER, lit, mirrored(catAndPlant())),
  ];
  return rooms.map((room, i) => placed(90 + (i % 5) * 350, 244 + Math.floor(i / 5) * 318, 1, room)).join('');
}

function roof(): string {
  const zinc = straight(pairs([-20, 200, 40, 110, 1760, 110, 1820, 200]), true);
  const seams = each(22, (i) => line(pairs([40 + i * 82, 110, 20 + i * 84, 200]), PAPER, 4));
  const stack = (x: number) =>
    rect(x, 30, 110, 90, INK) +
    stroke(straight(pairs([x, 118, x, 30, x + 110, 30, x + 110, 118])), PAPER, 6) +
    each(3, (i) => rect(x + 12 + i * 32, 4, 20, 28, RED));
  const smoke = stroke(through(pairs([336, 0, 350, -30, 330, -60])), INK, 8);
  return (
    halftone(fade([0, -60], [0, 200], 0.9, 0.45), INK, { step: 18 }) +
    disc(1180, 92, 74, PAPER) +
    smoke +
    stack(310) +
    stack(1440) +
    shape(zinc, INK) +
    seams +
    rect(-20, 192, 1840, 1040, INK) +
    rect(-20, 194, 1840, 10, PAPER) +
    rect(-20, 212, 1840, 5, PAPER)
  );
}

/** Night over the street; nearly every window is lit, and behind nearly every window somebody reads. */
export const scene: Scene = {
  key: 'fenetres',
  focal: { x: 0.5, y: 0.55 },
  draw: () => sheet(PAPER, roof(), facade()),
};
