import sharp, { type OverlayOptions } from 'sharp';
import { renderCrop } from '#lib/picture.ts';
import { cropOf } from '#lib/picture-crop.ts';
import { faces, type Ink, type SetText, setText } from './set-text.ts';
import { type ShareContent, shareSize } from './share-content.ts';

/** The colours of the light theme, as components/styles/tokens.css has them. */
export const inks = {
  ink: [22, 19, 15],
  soft: [89, 82, 73],
  paper: [255, 253, 249],
  signal: [198, 40, 31],
} satisfies Record<string, Ink>;

const margin = 56;
const pictureWidth = 500;
const nameTop = 44;
const ruleTop = 124;
const kickerTop = 154;
const headlineTop = 208;

// The largest of these at which a headline fits; beside a picture the last one holds some 300 characters.
const sizes = [96, 88, 80, 72, 66, 60, 54, 48, 43, 38, 34, 30, 26];
const largestBesidePicture = 66;
const leastWithWholeWords = 43;
const largestBroken = 54;
// Letters may lean a little out of their line; a word that is too long for it leans out further.
const overhang = 6;
const mostCharacters = 400;

type Column = { left: number; width: number; isRtl: boolean };

/**
 * Draws the picture that shows an article where a link to it is shared: the name with the red point, section, language
 * mark, headline, and the picture of the article, cut around its focal point. `original` are the bytes of that picture.
 */
export async function drawSharePicture(content: ShareContent, original: Buffer | null): Promise<Buffer> {
  const picture = content.picture && original ? await cutPicture(content.picture, original) : null;
  const isRtl = content.direction === 'rtl';
  const room = picture ? pictureWidth - 12 : 0;
  const column = { left: margin + (isRtl ? room : 0), width: shareSize.width - 2 * margin - room, isRtl };
  const name = [
    { text: 'Dépêche', ink: inks.ink },
    { text: '.', ink: inks.signal },
  ];
  const parts = [
    place(column, nameTop, await setText(name, { face: faces.serif, size: 62, tracking: -0.035 })),
    block(column.left, ruleTop, column.width, 4, inks.ink),
    ...(await kicker(content, column)),
    place(column, headlineTop, await fitHeadline(content.headline, column, picture !== null)),
    ...(picture ? [{ input: picture, left: isRtl ? 0 : shareSize.width - pictureWidth, top: 0 }] : []),
  ];
  return sharp({ create: { ...shareSize, channels: 3, background: colour(inks.paper) } })
    .composite(parts)
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

/** The picture, filling the side from top to bottom. */
async function cutPicture(picture: NonNullable<ShareContent['picture']>, original: Buffer): Promise<Buffer> {
  const { height } = shareSize;
  const crop = await renderCrop(original, cropOf(picture, pictureWidth / height, pictureWidth));
  // A small original is not enough for the whole side: here it may be enlarged.
  return sharp(crop).resize({ width: pictureWidth, height, fit: 'fill' }).toBuffer();
}

/**
 * The headline at the largest size at which it fits; words are broken only where it would become small else. What is too
 * long for the smallest size is cut off.
 */
async function fitHeadline(headline: string, column: Column, isBesidePicture: boolean): Promise<SetText> {
  const room = shareSize.height - margin + 12 - headlineTop;
  const text = headline.slice(0, mostCharacters);
  // A letter is nearly half as wide as high: what can't fit is not even tried.
  const mayFit = (size: number) => text.length < 1.5 * (column.width / (0.46 * size)) * (room / (1.1 * size));
  const smallest = sizes.at(-1);
  const fitting = sizes
    .filter((size) => !isBesidePicture || size <= largestBesidePicture)
    .filter((size) => size === smallest || mayFit(size));
  const tries = [
    ...fitting.filter((size) => size >= leastWithWholeWords).map((size) => ({ size, wrap: 'word' as const })), // one of two words
    ...fitting.filter((size) => size <= largestBroken).map((size) => ({ size, wrap: 'word-char' as const })), // the other one
  ];
  let set: SetText | null = null;
  for (const { size, wrap } of tries) {
    const align = column.isRtl ? 'right' : 'left';
    set = await setText([{ text, ink: inks.ink }], {
      face: faces.serif,
      size,
      measure: { width: column.width, wrap, align },
      tracking: -0.018,
    });
    if (set.height <= room && set.width <= column.width + overhang) return set;
  }
  if (!set) throw new Error('there is no size to set a headline in');
  const visible = { width: Math.min(set.width, column.width + overhang), height: Math.min(set.height, room) };
  return {
    ...visible,
    input: await sharp(set.input)
      .extract({ left: 0, top: 0, ...visible })
      .toBuffer(),
  };
}

/** Text in the column, at its beginning. */
function place({ left, width, isRtl }: Column, top: number, text: SetText): OverlayOptions {
  return { input: text.input, left: isRtl ? left + width - text.width : left, top };
}

/** The section, and in a thin box the mark of a machine's translation. */
async function kicker({ section, mark }: ShareContent, column: Column): Promise<OverlayOptions[]> {
  const sans = { face: faces.sans, size: 26 };
  const name = section === '' ? null : await setText([{ text: section, ink: inks.ink }], sans);
  const parts = name ? [place(column, kickerTop, name)] : [];
  if (mark === null) return parts;
  const label = await setText([{ text: mark, ink: inks.soft }], { ...sans, size: 18, tracking: 0.04 });
  const [width, height] = [label.width + 20, label.height + 14];
  const gap = name ? name.width + 16 : 0;
  const left = column.isRtl ? column.left + column.width - gap - width : column.left + gap;
  const top = kickerTop - 5;
  return [
    ...parts,
    block(left, top, width, 2, inks.soft),
    block(left, top + height - 2, width, 2, inks.soft),
    block(left, top, 2, height, inks.soft),
    block(left + width - 2, top, 2, height, inks.soft),
    { input: label.input, left: left + 10, top: top + 7 },
  ];
}

function block(left: number, top: number, width: number, height: number, ink: Ink): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background: colour(ink) } }, left, top };
}

function colour([r, g, b]: Ink) {
  return { r, g, b };
}
