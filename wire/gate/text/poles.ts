import { opposites, turners } from './opposites.ts';
import type { Token } from './tokens.ts';
import { addInnocentRows, addWords, emptyWordList, findWords, type WordList } from './word-list.ts';

/** A word that has an opposite: what it speaks of, and on which side of it it lies. */
export type Pole = { topic: string; side: 0 | 1; text: string };

// «Before recovering, it fell» may be «après avoir baissé»: what joins clauses tells no time.
const innocentRows =
  'après_avoir après_être après_s après_que après_qu avant_de avant_d avant_que avant_qu garde_à_vue à_juste_titre';

type Tag = Omit<Pole, 'text'> | 'turn';
const lists = new Map<string, WordList<Tag>>();

/** The words of a text that have an opposite, and how many verbs turn a meaning; null in a language without a table. */
export function readPoles(tokens: readonly Token[], language: string): { poles: Pole[]; turns: number } | null {
  const list = listOf(language);
  if (!list) return null;
  const poles: Pole[] = [];
  let turns = 0;
  for (const { tag, text } of findWords(tokens, list)) {
    if (tag === 'turn') turns += 1;
    else poles.push({ ...tag, text });
  }
  return { poles, turns };
}

function listOf(language: string): WordList<Tag> | undefined {
  const known = lists.get(language);
  const turning = turners[language];
  if (known || !turning) return known;
  const list = emptyWordList<Tag>();
  for (const [topic, words] of Object.entries(opposites)) {
    addWords(list, words[language]?.[0] ?? '', { topic, side: 0 });
    addWords(list, words[language]?.[1] ?? '', { topic, side: 1 });
  }
  addWords(list, turning, 'turn');
  addInnocentRows(list, innocentRows);
  lists.set(language, list);
  return list;
}
