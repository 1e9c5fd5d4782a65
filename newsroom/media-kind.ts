/** The extension of a sound or film by its first bytes, or null for everything else (pictures say themselves what they are). */
export function playerExtension(bytes: Uint8Array): 'mp3' | 'mp4' | null {
  const begins = (signs: string, at: number) =>
    [...signs].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
  // ISO/IEC 14496-12, section 4.3: a file begins with its type.
  if (begins('ftyp', 4)) return begins('avif', 8) || begins('avis', 8) || begins('mif1', 8) ? null : 'mp4';
  // ID3v2 before, or the first frame of an MPEG audio stream, layer III (ISO/IEC 11172-3, section 2.4.1.3).
  const [first = 0, second = 0] = bytes;
  return begins('ID3', 0) || (first === 0xff && (second & 0xe6) === 0xe2) ? 'mp3' : null;
}
