import { placeNames } from '#lib/place-names.ts';

// Capitalised words that are translated: parts of institutions, offices, places and feasts. English, Spanish, Catalan.
const translatable = new Set(
  `academy act administration affairs agency alliance ambassador america american army arctic assembly association atlantic attorney
  authority bank bay bill board bridge bureau cabinet captain cathedral catholic cell central centre center chamber chancellor chief christian
  christmas church city coast college commission committee commons conference confederation congress conservative conservatives constitution
  constitutional convention corporation council country county court courts crown cup deal defence defense democrat democrats democratic
  department director district doctor dr duke east eastern easter economic education election embassy emergency emperor employment empire
  energy environment europe european exchange executive fair federal federation finance fire first force forces foreign forest forum foundation
  fund game games gas general god government governor grand great green greens gulf health high hill history home hospital hotel house
  human inc industry institute intelligence interior international internet island islands islam jewish judge justice king kingdom labor labour lady lake
  league liberal liberals library lord lords march mayor media medical mediterranean middle military minister ministers ministry mission monetary month mount mountain
  mr mrs ms museum muslim national nations navy new nobel north northern nuclear ocean office officer olympic olympics order organization organisation
  pacific palace pact parliament party peace people police polytechnic pope port post premier president press prime prince princess prison prize programme program prosecutor
  protestant province public queen red region representatives republic republican republicans research reserve review revolution river road
  roman royal saint school science sea second secretary security senate senator sergeant service services sir social society south southern
  sport spring square st state states station street summit supreme survey table tax team technology theater theatre third tower trade transport
  treasury treaty tribunal trust union united university valley vatican veterans vice village war water week west western white winter women workers
  world year youth zoo earth moon mars sun saturn jupiter venus mercury bc ad gmt pacific professor
  congreso senado gobierno ministro ministra ministerio presidente presidenta partido popular socialista audiencia tribunal supremo banco
  españa unión europea estado estados unidos nueva york reino comisión consejo comunidad ayuntamiento alcalde generalitat policía guardia civil
  ejército rey reina papa iglesia universidad hospital museo instituto nacional internacional mundial copa liga selección juegos navidad
  govern parlament ajuntament generalitat conseller consellera mossos policia banc unió europea estat tribunal`
    .split(/\s+/),
); // biome-ignore format: a list of words reads better in one line

// Places of one word that languages write their own way; at the end more spellings than are listed there.
const places = new Set(
  placeNames
    .split('\n')
    .flatMap((line) => line.split('|').slice(1, 4))
    .flatMap((forms) => forms.split(';'))
    .concat('gaza mecca lleida lérida coruña milan milán hague haya havana kiev habana cologne colonia'.split(' '))
    .filter((form) => /^\p{L}{3,}$/u.test(form))
    .map((form) => form.toLowerCase()),
);

const named = new Map<string, ReadonlySet<string>>();

/** Whether a capitalised word may be written otherwise in another language, and is no name to be kept. */
export function mayBeTranslated(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  const singular = lower.replace(/s$/, '');
  if (translatable.has(lower) || translatable.has(singular) || places.has(lower)) return true;
  const known = wordsOfCldr(language);
  if (known.has(lower) || known.has(singular) || known.has(lower.replace(/e?s$/, ''))) return true;
  // Those who live there: «Brazilian», «Kenyans», «brasileño».
  const land = singular.replace(/(?:ian|an|n|ese|eñ[oa]|an[oa]|és|ès)$/, '');
  return land.length >= 4 && land !== singular && ['', 'a', 'y', 'ia', 'o'].some((ending) => known.has(land + ending));
}

// Every word in the names of lands and languages, which are also those of most peoples.
function wordsOfCldr(language: string): ReadonlySet<string> {
  let words = named.get(language);
  if (!words) {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const lands = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    const names = codes.flatMap((code) => [lands.of(code.toUpperCase()) ?? '', tongues.of(code) ?? '']);
    words = new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
    named.set(language, words);
  }
  return words;
}
