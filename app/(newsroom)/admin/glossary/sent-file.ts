/** A file that a form sent, or the text that stands for one, in pieces. */
export async function* piecesOf(file: File | string): AsyncGenerator<Uint8Array> {
  if (typeof file === 'string') yield Buffer.from(file);
  else for await (const piece of file.stream()) yield piece;
}
