/** The codings in which a page is kept. */
export type Coding = 'br' | 'gzip' | 'identity';

const preference: readonly Coding[] = ['br', 'gzip', 'identity'];
const mostRemembered = 256;
const remembered = new Map<string, Coding>();

/**
 * Chooses the coding for an Accept-Encoding header (RFC 9110, section 12.5.3): of those that the client takes with the
 * highest weight the one that is smallest. `q=0` is a refusal; where nothing is left, the plain page goes out.
 */
export function chooseCoding(header: string | undefined): Coding {
  if (header === undefined) return 'identity';
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const coding = negotiate(header);
  // A few spellings serve the whole web; whoever sends ever new ones only empties the memo.
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(header, coding);
  return coding;
}

function negotiate(header: string): Coding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters));
  }
  let best: Coding = 'identity';
  let bestWeight = 0;
  for (const coding of preference) {
    const weight = weights.get(coding) ?? (coding === 'identity' ? 0.0001 : (weights.get('*') ?? 0));
    if (weight > bestWeight) {
      best = coding;
      bestWeight = weight;
    }
  }
  return best;
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0;
}
