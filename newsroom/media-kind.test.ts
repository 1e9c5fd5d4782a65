import { expect, test } from 'vitest';
import { playerExtension } from './media-kind.ts';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))),
  );

test.each([
  ['a film', bytes(0, 0, 0, 24, 'ftypisom'), 'mp4'],
  ['a sound with its title before it', bytes('ID3', 4, 0), 'mp3'],
  ['a sound without one', bytes(0xff, 0xfb, 0x90), 'mp3'],
  ['an AVIF picture, which begins like a film', bytes(0, 0, 0, 24, 'ftypavif'), null],
  ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0), null],
  ['a page', bytes('<html>'), null],
  ['nothing', bytes(), null],
])('%s is recognised by its first bytes', (_name, file, expected) => {
  expect(playerExtension(file)).toBe(expected);
});
