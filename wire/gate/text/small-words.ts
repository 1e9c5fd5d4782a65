import { smallWordsOf } from '#lib/guess-language.ts';

// Small words that a language shares with its neighbours, and that therefore tell nothing in a long text.
const shared: Readonly<Record<string, string>> = {
  fr: "a à y en on as se me son sa or an un ne n de l d s c j m t qu du au ou où but in for no si te tu es la lo ten ha he al entre sobre était après contre sous sans per fin segons set hi i o e os do da na com mas foi men man den der des die bei was art not tout très deux fait comme si leurs a-t-elle a-t-il via era para mi ses ne ser ex vers",
  en: 'a as me do no an in on he for so to ha o i per men van des or if can all one out up',
  es: 'a de que en no se te me un o e os do da na com mas foi si mi al era les des',
  de: 'an in so man am im als was war hat er es men',
}; // biome-ignore format: a list of words reads better in one line

const known = new Map<string, ReadonlySet<string>>();

/** The small words of a language, with those that other languages have too; none where it is not known here. */
export function allSmallWordsOf(language: string): ReadonlySet<string> {
  let words = known.get(language);
  if (!words) {
    const own = smallWordsOf(language);
    words = own.size === 0 ? own : new Set([...own, ...(shared[language] ?? '').split(' ')]);
    known.set(language, words);
  }
  return words;
}
