const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([a-z0-9._:-]+)/i;
const marks: [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * Decodes the bytes of a page: by its byte order mark, the encoding of the HTTP header, the one that the page declares in its
 * first 4,096 bytes (HTML, section 13.2.3.2), then UTF-8; a claim that the bytes contradict is passed over. What is none of
 * these is read as windows-1252, in which every byte is a sign.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null = null): string {
  const mark = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return new TextDecoder(mark[0]).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const claims = [/charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1], declared.exec(head)?.[1], 'utf-8'];
  for (const claim of claims) {
    const text = claim === undefined ? null : decodeStrictly(bytes, claim);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

// A page that declares UTF-16 in ASCII letters is not written in it (HTML, section 13.2.3.2).
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (/^utf-?16/i.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
