import { createHash } from 'node:crypto';
import type { Croppable } from '#lib/picture-crop.ts';

/** Everything that a share picture shows. */
export type ShareContent = {
  headline: string;
  /** Over the headline; empty where there is none. */
  section: string;
  /** `EN→FR` on what a machine translated, else null. */
  mark: string | null;
  direction: 'ltr' | 'rtl';
  picture: (Croppable & { id: string }) | null;
};

// Raised when pictures of the same content are to look different.
const design = 1;

/** Size of every share picture in pixels: what all who show links ask for. */
export const shareSize = { width: 1200, height: 630 };

/** The name of the picture that shows this and nothing else: sixteen hexadecimal digits. */
export function shareHash({ headline, section, mark, direction, picture }: ShareContent): string {
  const { id, focalX, focalY } = picture ?? { id: null, focalX: null, focalY: null };
  const shown = JSON.stringify([design, headline, section, mark, direction, id, focalX, focalY]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 16);
}

/** The mark of a machine's translation. */
export function languageMark(from: string | null, to: string): string | null {
  return from === null ? null : `${from.toUpperCase()}→${to.toUpperCase()}`;
}

/** What stands for all pages of an edition that have no picture of their own: what the paper is. */
export function editionShare({
  site,
  direction,
}: {
  site: { tagline: string };
  direction: ShareContent['direction'];
}): ShareContent {
  return { headline: site.tagline, section: '', mark: null, direction, picture: null };
}
