// The commonest small words, chosen so that close languages differ: what Spanish and Catalan share tells nothing of either.
const small: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from have they which you were their has will would been said this',
  fr: "le la les des et est une dans que pour qui sur pas plus par au avec ce sont il aux cette mais été ses elle être nous d'une n'a c'est qu'il leur selon",
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um sind noch wie über',
  es: 'el la los las del que en una por con para su al lo como más pero sus fue este ha se está ya entre cuando muy sin sobre también hasta hay donde desde según y',
  ca: "el la els les dels que en una per amb és al més però seva va aquest aquesta ha també fins són hi ja entre quan molt sense segons i des perquè després ho aquests d'una l'any",
  it: 'il la che di un una per con non sono del della nel le i gli dei delle alla si da al come anche più ha ma questo dal nella è stato essere dopo ancora',
  pt: 'o os as um uma que em para com não do da dos das no na se por mais mas foi ao ele são como está também pela pelo até isso entre ser já seu sua',
  gl: 'o os as unha que en para con non do da dos das no na se por máis pero foi ao ten como está tamén pola polo ata isto entre ser xa seu súa é',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan bij maar uit nog worden door naar heeft hij ze wordt over deze tot',
  sv: 'och att det som en på är av för med den till har de inte om ett han men var jag från vi så kan nu när ska efter eller under sig också',
  da: 'og at det er en til af på som med for den har de ikke et der han var men fra vi så kan nu når skal efter eller også blev sig om ud',
  nb: 'og å det er en til av på som med for den har de ikke et han var men fra vi så kan nå når skal etter eller også ble seg om ut hun',
  fi: 'ja on ei että se hän oli mutta kun myös ovat joka mukaan tai niin sen kuin ole vain nyt jos voi olla vielä sekä ennen kanssa',
  pl: 'w i na z do że się nie to jest o jak za od po przez ale dla są co tym był przed oraz może już przy także który roku być',
  cs: 'a v se na je že s z o do i to ve pro jako za by ale po si od který jsou bylo které při podle také jeho však už',
  sk: 'a v sa na je že s z o do aj to vo pre ako za by ale po si od ktorý sú bolo ktoré pri podľa tiež jeho však už',
  hu: 'a az és hogy nem is egy van meg ez de csak mint volt már még el azt ki ha vagy után szerint lesz minden kell lehet',
  ro: 'și în cu să nu pe care din este pentru că mai fost ale dar sau prin după sunt ca cele acest',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne ya var ancak ise oldu dedi göre üzerine olduğu',
  eu: 'eta da ez bat dira du izan dute egin dela baina ere zuen den hori behar dituzte izango ziren beste egiten batean esan',
};

// Languages with a script almost to themselves, by signs that only they have where several share one.
const scripts: readonly [language: string, script: RegExp, own?: RegExp][] = [
  ['uk', /\p{Script=Cyrillic}/gu, /[іїєґ]/g],
  ['bg', /\p{Script=Cyrillic}/gu, /ъ[тлн]|ът|щ[аеи]/g],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['fa', /\p{Script=Arabic}/gu, /[پچژگک]/g],
  ['ur', /\p{Script=Arabic}/gu, /[ٹڈڑےں]/g],
  ['ar', /\p{Script=Arabic}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

const words = new Map(Object.entries(small).map(([language, list]) => [language, new Set(list.split(' '))]));
const longest = 20_000;

/**
 * The language of a text, as its first 20,000 signs show it, or null where they show none plainly: too short (under some
 * twenty words), mixed, or of a language that is not known here. Languages with Latin letters are told by their small words,
 * others by their script.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, longest).toLowerCase().replaceAll('’', "'");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 80) return null;
  return guessByScript(sample, letters) ?? guessByWords(sample);
}

/** The commonest small words of a language, in lower case; none where it is not known here. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  return words.get(language) ?? new Set();
}

/** Languages whose small words are known. */
export const languagesWithSmallWords: readonly string[] = [...words.keys()];

function guessByScript(sample: string, letters: number): string | null {
  for (const [language, script, own] of scripts) {
    const written = sample.match(script)?.length ?? 0;
    if (written < letters * 0.5) continue;
    // One foreign name does not make a language.
    if (own === undefined || (sample.match(own)?.length ?? 0) > written * 0.02) return language;
  }
  return null;
}

function guessByWords(sample: string): string | null {
  const found = sample.match(/[\p{L}']+/gu) ?? [];
  if (found.length < 20) return null;
  const scores = [...words]
    .map(([language, known]) => ({ language, score: found.filter((word) => known.has(word)).length / found.length }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  const isPlain = best && best.score > 0.12 && best.score > (second?.score ?? 0) * 1.12;
  return isPlain ? best.language : null;
}
