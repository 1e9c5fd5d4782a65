import { commonCapitals } from './common-capitals.ts';
import { isGivenName } from './given-names.ts';
import type { NameSpan } from './name-span.ts';
import { wordsOf } from './words.ts';

/** Whether a name is likely somebody’s: it begins with a given name, stands after an office, or signed the article. */
export function isPerson(text: string, name: NameSpan, language: string): boolean {
  if (name.reason === 'byline') return true;
  if (name.reason === 'title' || name.reason === 'handle' || name.reason === 'address') return false;
  const words = wordsOf(text, language);
  const first = words.findIndex(({ start }) => start >= name.start);
  const opening = words[first];
  if (!opening) return false;
  const second = words[first + 1];
  const isWhole = second === undefined || second.start >= name.end;
  const before = words[first - 1];
  const followsOffice =
    before !== undefined && /^[. ]{1,2}$/.test(opening.gap) && commonCapitals(language).offices.has(before.lower);
  return followsOffice || (isGivenName(opening.lower) && !isWhole) || /^\p{Lu}$/u.test(opening.text);
}
