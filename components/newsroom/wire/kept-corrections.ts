/** Where a sentence that somebody is writing is kept until the server has it. */
type Place = { personId: string; translationId: string; segment: string };

const keyOf = ({ personId, translationId, segment }: Place) => `correction/${personId}/${translationId}/${segment}`;

/** Keeps what is typed on this device, or forgets it. Where the browser keeps nothing, nothing is kept. */
export function keepCorrection(place: Place, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), text);
  } catch {
    // A browser that is full or forbids it: what is typed stays on the screen.
  }
}

/** What was typed and not kept by the server, or null. */
export function findCorrection(place: Place): string | null {
  try {
    return localStorage.getItem(keyOf(place));
  } catch {
    return null;
  }
}
