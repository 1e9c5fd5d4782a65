import { type PictureFacts, readPicture } from '#lib/picture.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Fetched } from '#lib/safe-fetch.ts';
import type { PoliteError } from './polite-fetch.ts';

/** A picture that was fetched and looked at: its bytes, and what they say of it (not what its address or server say). */
export type FetchedPicture = { bytes: Buffer; facts: PictureFacts; address: string };

/** Why there is no picture; `sentence` says it to whoever looks after the source. */
export type PictureError = { address: string; sentence: string } & (
  | { kind: 'not_fetched'; cause: PoliteError }
  | { kind: 'refused'; status: number }
  | { kind: 'not_a_picture' }
  | { kind: 'too_small'; width: number; height: number }
);

// Narrower ones are signs, faces and counters, which no article of ours can show.
const leastWidth = 200;
const leastHeight = 100;

/** Asks a server, as it asks to be treated. */
type Ask = (address: string, headers: Readonly<Record<string, string>>) => Promise<Result<Fetched, PoliteError>>;

/**
 * Fetches a picture and checks what it really is: its type by its bytes (SVG is refused, as it can
 * carry script), its pixels (100 million at most, so that a small file can't fill the memory), and that it is no sign or counter.
 */
export async function fetchPicture(address: string, ask: Ask): Promise<Result<FetchedPicture, PictureError>> {
  const fetched = await ask(address, { accept: 'image/avif, image/webp, image/jpeg, image/png, image/gif;q=0.5' });
  if (!fetched.ok) {
    const sentence = `The picture could not be fetched: ${fetched.error.kind.replaceAll('_', ' ')}.`;
    return err({ kind: 'not_fetched', address, cause: fetched.error, sentence });
  }
  const { status, body: bytes, address: at } = fetched.value;
  if (status !== 200) {
    return err({ kind: 'refused', address: at, status, sentence: `The server answered ${status} for the picture.` });
  }
  const facts = await readPicture(bytes);
  if (!facts) {
    const sentence =
      'What came is no picture that can be shown (JPEG, PNG, WebP, AVIF or GIF, 100 million pixels at most).';
    return err({ kind: 'not_a_picture', address: at, sentence });
  }
  const { width, height } = facts;
  if (width < leastWidth || height < leastHeight) {
    const sentence = `The picture has ${width} × ${height} pixels, too few to show: ${leastWidth} × ${leastHeight} at least.`;
    return err({ kind: 'too_small', address: at, width, height, sentence });
  }
  return ok({ bytes, facts, address: at });
}
