/** Black ink. It always overprints: where it lies over red, the red plate stays whole underneath. */
export const INK = '#16130f';
/** Signal red, the second plate, printed a few units off register. Drawn over black it knocks the black out. */
export const RED = '#d5322d';
/** The warm paper. Drawing in paper knocks out both plates. */
export const PAPER = '#efe8da';

/** The three colours a scene may use; the press recognises no other. */
export type Ink = typeof INK | typeof RED | typeof PAPER;

/** Size of a sheet in drawing units, which are also the pixels of the printed picture. */
export const WIDTH = 1800;
export const HEIGHT = 1200;
