import type { Flag } from './desk-item.ts';

type Sentence = { source: string; target: string | null; names: readonly string[]; flags: readonly Flag[] };

const named = /\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:de|du|des|la|le|of|the) )?\p{Lu}[\p{L}\p{M}’'-]*)*/gu;

/**
 * The sentence with the one name put back that was translated or changed: null where it is not sure which words took its
 * place, so that a person must write.
 */
export function repairName({ source, target, names, flags }: Sentence): { name: string; target: string } | null {
  if (target === null) return null;
  const name = lostName({ source, target, names, flags });
  if (name === null) return null;
  const wrong = takenFor(strangers(target, source, names), flags);
  const [only] = wrong;
  if (wrong.length !== 1 || only === undefined || target.split(only).length !== 2) return null;
  return { name, target: target.replace(only, () => name) };
}

// The one protected name that the source has and the translation has not; else the one that the gate missed.
function lostName({ source, target, names, flags }: Sentence & { target: string }): string | null {
  const lost = names.filter((name) => source.includes(name) && !target.includes(name));
  if (lost.length > 0) return lost.length === 1 ? (lost[0] ?? null) : null;
  const expected = flags.flatMap(({ rule, detail }) =>
    rule === 'translated-names' && typeof detail.expected === 'string' && source.includes(detail.expected)
      ? [detail.expected]
      : [],
  );
  return expected.length === 1 ? (expected[0] ?? null) : null;
}

// What the gate itself found in its place; else whatever looks like a name and is no abbreviation, such as «PDG».
function takenFor(candidates: readonly string[], flags: Sentence['flags']): string[] {
  const found = flags.flatMap(({ rule, detail }) => (rule === 'translated-names' ? [String(detail.found ?? '')] : []));
  const told = candidates.filter((words) => found.some((each) => each !== '' && words.includes(each)));
  return told.length > 0 ? told : candidates.filter((words) => /\p{Ll}/u.test(words));
}

// What looks like a name in the translation and is not in the source; the word that opens the sentence may be any.
function strangers(target: string, source: string, names: readonly string[]): string[] {
  const found = [...target.matchAll(named)].map(({ index, 0: words }) =>
    index > 0 || source.includes(words) ? words : words.split(' ').slice(1).join(' '),
  );
  return found
    .filter((words) => words !== '')
    .filter((words) => !source.includes(words) && !names.some((name) => name.includes(words)));
}
