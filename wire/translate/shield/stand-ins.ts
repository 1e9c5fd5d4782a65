// Names of places and companies that Apertium's dictionaries hold as names in every pair from and to French and leave as they
// are (docs/decisions): «a Sabadell spokesman» becomes «un porte-parole de Sabadell», which no unknown word does. They begin with a
// consonant, so that nothing elides.
const standIns =
  `Sabadell Vigo Stuttgart Dakar Caracas Nintendo Seattle Denver Toronto Siemens Lima Houston Nebraska Wyoming Togo Delaware
  Kansas Maryland Kentucky Nokia Mozilla Nicaragua Boston Chicago`.split(/\s+/);

/**
 * Words to stand for names where an engine knows no protection, one for each of `isPerson`: for whatever is no person real
 * names that the engine is likely to leave alone, for people and when those run out made-up words. None of them is in `avoid`,
 * the text that is to be translated with what belongs to it.
 */
export function chooseStandIns(isPerson: readonly boolean[], avoid: string): string[] {
  const lower = avoid.toLowerCase();
  const isFree = (word: string) => !lower.includes(word.toLowerCase());
  const real = standIns.filter(isFree);
  const chosen: string[] = [];
  let made = 0;
  for (const person of isPerson) {
    let word = person ? undefined : real.shift();
    while (word === undefined || (!isFree(word) && word.startsWith(madeUp))) word = `${madeUp}${toLetters(++made)}x`;
    chosen.push(word);
  }
  return chosen;
}

const madeUp = 'Zq';

// Letters only: digits invite engines to treat a word as a number.
function toLetters(number: number): string {
  return [...String(number)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('');
}
