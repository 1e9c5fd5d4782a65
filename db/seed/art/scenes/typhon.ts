import { ground, onCircle, type Point, points, through } from '../hand/curves.ts';
import { halftone } from '../hand/halftone.ts';
import { INK, PAPER, RED } from '../hand/inks.ts';
import { type Scene, sheet } from '../hand/scene.ts';
import { each, placed, polygon, rect, shape, stroke } from '../hand/shapes.ts';
import { glow } from '../hand/tone.ts';
import { choppyBody } from '../hand/waves.ts';

const EYE: Point = [900, 440];

/** One arm of the storm: a blade that leaves the eye thick, turns with the wind and ends in a point. */
function arm(turn: number, reach: number, thickness: number): string {
  const outer: Point[] = [];
  const inner: Point[] = [];
  for (let i = 0; i <= 22; i++) {
    const t = i / 22;
    const angle = turn + t * 205;
    const r = 96 + reach * t ** 1.35;
    const half = thickness * Math.sin(Math.PI * Math.min(1, 0.16 + t * 0.84)) * (0.5 + t);
    const flat = 0.66;
    const place = (radius: number): Point => {
      const [x, y] = onCircle(0, 0, radius, angle);
      return [EYE[0] + x, EYE[1] + y * flat];
    };
    outer.push(place(r + half));
    inner.unshift(place(r - half));
  }
  return `${through(outer)}L${through(inner).slice(1)}Z`;
}

function storm(): string {
  const arms = each(5, (i) => shape(arm(i * 72, 900, 62), PAPER));
  const threads = each(5, (i) => shape(arm(i * 72 + 36, 980, 15), i % 2 === 0 ? RED : PAPER));
  return halftone(glow(EYE[0], EYE[1], 1150, 0.62, 720), PAPER, { step: 22 }) + arms + threads;
}

function eye(): string {
  return `<ellipse cx="${EYE[0]}" cy="${EYE[1]}" rx="132" ry="90" fill="${INK}"/><ellipse cx="${EYE[0]}" cy="${EYE[1]}" rx="96" ry="64" fill="${RED}"/>`;
}

function house(x: number, y: number, scale: number, isLit: boolean): string {
  return placed(x, y, scale, [
    rect(-60, -84, 120, 90, PAPER),
    polygon(points('-92,-80 -50,-146 50,-146 92,-80'), isLit ? RED : PAPER),
    stroke('M-92 -76H92', INK, 8),
    rect(-38, -56, 30, 34, isLit ? RED : INK),
    rect(12, -56, 28, 60, INK),
  ]);
}

/** Five roofs on a bare spit of land: enough to be afraid for. */
function coast(): string {
  const land = ground(points('-20,1100 300,1060 620,1030 900,1022 1180,1032 1500,1064 1820,1100'), 1220);
  return (
    shape(choppyBody({ y: 930, length: 300, height: 96, phase: 0.2 }, 1220), PAPER) +
    shape(choppyBody({ y: 958, length: 300, height: 92, phase: 0.2 }, 1220), INK) +
    stroke(land, PAPER, 22) +
    shape(land, INK) +
    house(420, 1064, 0.9, false) +
    house(660, 1050, 1.1, false) +
    house(930, 1044, 1.6, true) +
    house(1210, 1052, 1.1, false) +
    house(1440, 1070, 0.9, false)
  );
}

/** The typhoon turns over a row of small houses on the shore: the eye is red, and so is the one roof beneath it. */
export const scene: Scene = {
  key: 'typhon',
  focal: { x: 0.5, y: 0.42 },
  draw: () => sheet(INK, storm(), eye(), coast()),
};
