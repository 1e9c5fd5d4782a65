import { guessLanguage, languagesWithSmallWords } from '#lib/guess-language.ts';
import type { Finding, ReadPair, SegmentRule } from '../rule.ts';
import { allSmallWordsOf } from '../text/small-words.ts';

/** The language that the result is in. */
export const language: SegmentRule = {
  name: 'language',
  demands: 'The translation is in the language that was asked for.',
  weight: 0.9,
  check: (pair) => wrongScript(pair) ?? wrongWords(pair) ?? [],
  good: [
    { source: 'No rain is expected until Thursday.', target: 'Aucune pluie n’est attendue avant jeudi.' },
    { source: 'Arsenal 3, Chelsea 1', target: 'Arsenal 3, Chelsea 1' },
    { source: 'Los vecinos de la calle Mayor', target: 'Les riverains de la rue Mayor', from: 'es' },
    { source: 'The film “The Power of the Dog” wins', target: 'Le film « The Power of the Dog » l’emporte' },
    { source: 'Rain is expected.', target: 'ومن المتوقع هطول الأمطار اليوم', to: 'ar' },
  ],
  bad: [
    { source: 'It has been closed since the war.', target: 'It has been closed since the war.' },
    { source: 'It has been closed since 2019.', target: 'Das Museum ist seit 2019 für die Besucher nicht geöffnet.' },
    { source: 'It has been closed since 2019.', target: 'El museo está cerrado desde 2019, según la dirección.' },
    { source: 'It has been closed since 2019.', target: 'Музей закрыт с две тысячи девятнадцатого года.' },
    { source: 'Rain is expected on Thursday.', target: 'La pluie est attendue jeudi.', to: 'ar' },
  ],
};

// What CLDR calls the script of a language, where a regular expression knows it by the same name.
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Deva: /\p{Script=Devanagari}/gu,
};

function wrongScript({ target }: ReadPair): Finding[] | null {
  const script = target.language === 'und' ? undefined : new Intl.Locale(target.language).maximize().script;
  const pattern = scripts[script ?? ''];
  const letters = target.plain.match(/\p{L}/gu)?.length ?? 0;
  if (!pattern || letters < 10) return null;
  const own = target.plain.match(pattern)?.length ?? 0;
  return own < letters / 2 ? [{ problem: 'script', expected: target.language, found: null }] : null;
}

function wrongWords({ source, target }: ReadPair): Finding[] | null {
  const own = allSmallWordsOf(target.language);
  if (own.size === 0) return null;
  const words = wordsOf(target.plain);
  const guessed = guessLanguage(target.plain);
  if (guessed === target.language || (words.length < 3 && guessed === null)) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOnlyIn = (one: ReadonlySet<string>, another: ReadonlySet<string>) =>
    [...counts].reduce((sum, [word, count]) => (one.has(word) && !another.has(word) ? sum + count : sum), 0);
  // The guess first, the source next: an engine that leaves something leaves that.
  for (const name of [guessed, source.language, ...languagesWithSmallWords]) {
    if (name === target.language || name === null) continue;
    const other = allSmallWordsOf(name);
    const [strange, owned] = [countOnlyIn(other, own), countOnlyIn(own, other)];
    // Languages of other scripts have no small words here; their letters have told.
    if (name === guessed && (other.size === 0 || strange > owned)) return wrong(target.language, name);
    const isLikely = name === source.language || owned === 0;
    if (strange >= (isLikely ? 2 : 3) && strange > owned * 2) return wrong(target.language, name);
  }
  return null;
}

function wrong(expected: string, found: string): Finding[] {
  return [{ problem: 'language', expected, found }];
}

// Words with a small letter; those in quotation marks may be a title.
function wordsOf(text: string): string[] {
  const unquoted = text.replace(/«[^»]{0,200}»|“[^”]{0,200}”/g, ' ');
  return unquoted.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [];
}
