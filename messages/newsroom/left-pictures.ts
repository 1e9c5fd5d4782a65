// Why the wire left a picture where it was (wire/extract/picture-rights.ts, wire/fetch/fetch-picture.ts,
// wire/pipeline/copy-pictures.ts), as it keeps it, and the same for editors.
const sentences: readonly [kept: RegExp, told: (found: string) => string][] = [
  [/^Of this source only/, () => 'De cette source, seuls des extraits ou des liens peuvent être montrés.'],
  [/does not cover its pictures/, () => 'L’accord avec la source ne comprend pas ses images.'],
  [
    /^It is a picture of (.+), which/,
    (agency) => `C’est une image de ${agency}, que la source ne peut pas transmettre.`,
  ],
  [/^Its licence asks for a credit/, () => 'Sa licence demande un crédit, et la page n’en donne pas.'],
  [/^Only the first (\d+) pictures/, (most) => `Seules les ${most} premières images d’une page sont copiées.`],
  [/^The server answered (\d+)/, (status) => `Le serveur a répondu ${status} pour cette image.`],
  [/^The picture could not be fetched/, () => 'L’image n’a pas pu être lue.'],
  [/^What came is no picture/, () => 'Ce qui est venu n’est pas une image que nous puissions montrer.'],
  [/^The picture has (\d+ × \d+) pixels/, (size) => `L’image est trop petite\u00a0: ${size}\u00a0pixels.`],
  [/^There is no store/, () => 'Il n’y avait pas où la garder.'],
];

/** Why a picture was left where it is, as a sentence; one that we do not know stays as it was kept. */
export function explainLeftPicture(kept: string): string {
  for (const [pattern, told] of sentences) {
    const match = pattern.exec(kept);
    if (match) return told(match[1] ?? '');
  }
  return kept;
}
