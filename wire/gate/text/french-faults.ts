/** Something that nobody who writes French writes, and what stands there instead. */
export type FrenchFault = { fault: RegExp; instead: string };

const day = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const month = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const begin = String.raw`(?<![\p{L}'’-])`;
const end = String.raw`(?!\p{L})`;
const fault = (pattern: string) => new RegExp(pattern, 'u');

/** The faults of word-by-word engines, each bounded so that its time grows with the text alone. */
export const frenchFaults: readonly FrenchFault[] = [
  { fault: fault(`${begin}(?:dans|en) (?:${day})${end}`), instead: 'mardi' },
  { fault: fault(`${begin}dans (?:19|20)\\d\\d(?=[.,;:!?)]|$)`), instead: 'en 2020' },
  // «En le voyant» is right.
  { fault: fault(`${begin}en les? (?!\\p{L}{1,30}ant${end}|lui |leur |y )\\p{L}`), instead: 'dans le' },
  // «De le dire», «à les y contraindre» are right.
  { fault: fault(`${begin}(?:de|à) les? (?!\\p{L}{0,30}(?:er|ir|re|oir)${end}|y |en |leur |lui |plus |moins |mieux )\\p{L}`), instead: 'du, au, des, aux' },
  { fault: fault(`${begin}(?:le|la|de|que|ne|se|me|te|je|lorsque|puisque) (?!onz|oui|un|énième|ouistiti|ululement)[aàâeéèêiîoôuû]\\p{Ll}`), instead: 'l’, d’, qu’' },
  { fault: fault(`${begin}s['’](?:y )?(?:a|ont|avait|avaient|aura|auront)(?![\\p{L}-])`), instead: 's’est' },
  { fault: fault(`${begin}jusque (?:${day}|${month}|\\d|les? |la )`), instead: 'jusqu’à' },
  { fault: fault(`${begin}siècle [IVX]{1,6}${end}`), instead: 'XIXe siècle' },
  { fault: fault(`${begin}[Aa]ux \\d{1,2}(?::\\d\\d|[ \\u00a0\\u202f]h${end})`), instead: 'à 21 heures' },
  { fault: fault(`${begin}(?:du|des|au|aux|les?) (?:du|des|les?)${end}`), instead: 'un seul article' },
  { fault: fault(`${begin}pas (?:\\p{L}{1,30} ){0,2}aucune?${end}|${begin}pas personne${end}`), instead: 'aucun, personne' },
  { fault: fault(`(?:^|[.!?«] ?)Personne n(?:e |['’])(?:\\p{L}{1,30} ){0,3}pas${end}`), instead: 'personne ne' },
  { fault: fault(`(?:^|, |que )(?:[Aa]ucune?|[Nn]ul|[Nn]ulle) (?:\\p{L}{1,30} ){1,4}(?:a|ont|est|sont|avait|était|sera|aura|peut|doit)${end}(?! (?:été )?(?:ni|ne) )`), instead: 'aucun ne' },
]; // biome-ignore format: a table reads better in rows
