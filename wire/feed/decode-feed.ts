import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The text of a feed, and the encoding that it turned out to have. */
export type DecodedFeed = { text: string; encoding: string };

const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([A-Za-z0-9._:-]+)/;

// How «<?xml» or «<» look in encodings that ASCII does not show through (XML 1.0, appendix F).
const shapes: [encoding: string, bytes: readonly number[]][] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-32be', [0x00, 0x00, 0x00, 0x3c]],
  ['utf-32le', [0x3c, 0x00, 0x00, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
  ['utf-16le', [0x3c, 0x00]],
];

/**
 * Decodes the bytes of a feed. The byte order mark wins over everything, then what the bytes themselves look like, then
 * the encoding of the HTTP header, then the XML declaration, then UTF-8; a claim that the bytes contradict is passed over,
 * and a Western one where they are UTF-8. A claim with a few wrong bytes is believed where none fits without. What is none
 * of these is read as windows-1252, in which every byte is a sign. (RFC 7303, section 3; XML 1.0, appendix F)
 */
export function decodeFeed(bytes: Buffer, contentType: string | null = null): DecodedFeed {
  const shape = shapes.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (shape && shape[0] !== 'utf-8') return { text: stripMark(iconv.decode(bytes, shape[0])), encoding: shape[0] };
  const head = bytes.subarray(0, 1024).toString('latin1');
  const claims = [
    shape?.[0],
    /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1],
    declared.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1],
    'utf-8',
  ];
  for (const decode of [decodeStrictly, decodeLoosely]) {
    for (const claim of claims) {
      const text = claim === undefined ? null : decode(bytes, claim.toLowerCase());
      if (text !== null && claim !== undefined) return { text: stripMark(text), encoding: claim.toLowerCase() };
    }
  }
  return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

// In these nearly every run of bytes is a text: they are believed only where the bytes are not UTF-8, which none is by chance.
const western = /^(?:iso[-_]?8859[-_]?(?:1|15)|latin-?[19]|windows-1252|cp1252|us-ascii|ascii)$/;
const utf8Name = /^utf-?8$/;

/** The text, or null where the encoding is unknown or the bytes are not in it. */
function decodeStrictly(bytes: Buffer, encoding: string): string | null {
  // «us-ascii» is what servers say that were never told; bytes beyond it are in another encoding.
  if (/^(us-ascii|ascii|ansi_x3\.4-1968|iso646-us)$/.test(encoding)) {
    return bytes.every((byte) => byte < 0x80) ? bytes.toString('latin1') : null;
  }
  if (western.test(encoding) && hasUtf8Signs(bytes)) return null;
  // Declared by mistake in a file that reads as ASCII: the sixteen bits are not there.
  if (/^(utf-?(16|32)|ucs-?[24]|iso-10646-ucs)/.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not a web encoding, or not these bytes.
  }
  if (isWebEncoding(encoding) || !iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(bytes, encoding);
  return text.includes('\ufffd') ? null : text;
}

function hasUtf8Signs(bytes: Buffer): boolean {
  return isUtf8(bytes) && bytes.some((byte) => byte >= 0x80);
}

const utf8Sign =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}|[\u0080-\u00ff]/g;
const halfSign = /(?:[\u00c2-\u00f4]|[\u00e0-\u00f4][\u0080-\u00bf]|[\u00f0-\u00f4][\u0080-\u00bf]{2})$/;

/** The text where only a few bytes are not in the encoding: signs that were pasted, a sign that was cut off at the end. */
function decodeLoosely(bytes: Buffer, encoding: string): string | null {
  if (utf8Name.test(encoding)) return decodeMixed(bytes);
  if (!isWebEncoding(encoding) || western.test(encoding) || /^utf-16/.test(encoding)) return null;
  const text = new TextDecoder(encoding).decode(bytes).replace(/\ufffd$/, '');
  const wrong = text.split('\ufffd').length - 1;
  return wrong <= text.length / 500 ? text : null;
}

// UTF-8 in which single bytes are windows-1252: read so where signs of UTF-8 are more than the other ones.
function decodeMixed(bytes: Buffer): string | null {
  const text = bytes.toString('latin1').replace(halfSign, '');
  const signs = text.match(utf8Sign) ?? [];
  const single = signs.filter((sign) => sign.length === 1).length;
  if (single >= signs.length - single) return null;
  return text.replace(utf8Sign, (sign) => {
    const decoded = Buffer.from(sign, 'latin1');
    return sign.length === 1 ? iconv.decode(decoded, 'windows-1252') : decoded.toString('utf8');
  });
}

function isWebEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function stripMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
