import type { SegmentRule } from '../rule.ts';
import { type FalseFriend, falseFriends as table } from '../text/false-friends.ts';
import { addInnocentRows, addWords, emptyWordList, findWords, type WordList } from '../text/word-list.ts';

/** Words that look alike and mean another thing: «injure» for *injury*, «survécu» for *survived by*. */
export const falseFriends: SegmentRule = {
  name: 'false-friends',
  demands: 'A word is not translated by one that only looks like it, nor an idiom word by word.',
  weight: 0.4,
  check: ({ source, target }) => {
    const lists = target.language === 'fr' ? listsOf(source.language) : undefined;
    if (!lists) return [];
    const found = new Map(findWords(source.tokens, lists.source).map(({ tag, text }) => [tag, text]));
    if (found.size === 0) return [];
    const beside = new Set(findWords(source.tokens, lists.beside).map(({ tag }) => tag));
    return findWords(target.tokens, lists.target)
      .filter(({ tag }) => found.has(tag) && (tag.beside === undefined || beside.has(tag)))
      .map(({ tag, text }) => ({ problem: 'look-alike', expected: found.get(tag) ?? null, found: text }));
  },
  good: [
    { source: 'He is survived by a son.', target: 'Il laisse un fils.' },
    { source: 'He survived by eating snow.', target: 'Il s’en est tiré en mangeant de la neige.' },
    { source: 'The banks lent more.', target: 'Les banques ont prêté davantage.' },
    { source: 'The study provides evidence of it.', target: 'L’étude le met en évidence.' },
    { source: 'El partido perdió las elecciones.', target: 'Le parti a perdu les élections.', from: 'es' },
  ],
  bad: [
    { source: 'He is survived by a son.', target: 'Il a survécu à son fils.' },
    { source: 'The river burst its banks.', target: 'La rivière a éclaté ses banques.' },
    { source: 'She eventually agreed.', target: 'Elle a éventuellement accepté.' },
    { source: 'Marcó el gol del partido.', target: 'Il a marqué le but du parti.', from: 'es' },
    { source: 'La embarazada fue trasladada.', target: 'La femme embarrassée a été transférée.', from: 'es' },
  ],
};

type Lists = Record<'source' | 'target' | 'beside', WordList<FalseFriend>>;
const known = new Map<string, Lists>();

function listsOf(language: string): Lists | undefined {
  const friends = table[language];
  const made = known.get(language);
  if (made || !friends) return made;
  const lists: Lists = { source: emptyWordList(), target: emptyWordList(), beside: emptyWordList() };
  for (const friend of friends) {
    addWords(lists.source, friend.source, friend);
    addWords(lists.target, friend.target, friend);
    if (friend.beside) addWords(lists.beside, friend.beside, friend);
  }
  // «Mettre en évidence» is rightly said.
  addInnocentRows(lists.target, 'en_évidence');
  known.set(language, lists);
  return lists;
}
