function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

// A name follows these, so their full stop never ends a sentence.
const titles = setOf(
  'M MM Mme Mmes Mlle Mlles Me Mgr Dr Drs Dre Pr Prof St Ste Mr Mrs Ms Mx Messrs Gen Gov Sen Rep Lt Col Sgt Capt Cpl Maj Rev Hon Fr ' +
    'Mt Ft Rt vs cf Cf ex env av apr bd Bd boul bzw ca Ca z.B u.a d.h Hr Hrn Fam Dipl Ing Dott Sig Sigg Avv On Arch Rag Cav ev geb Nr',
);
const titlesByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  es: setOf('Sr Sra Sres Sras Srta D Dña Da Ud Uds Vd Lic Arq núm Núm pág págs avda'),
  ca: setOf('Sr Sra Srs Sres Srta D Av núm Núm pàg pl ptge'),
  pt: setOf('Sr Sra Srs Sras Srta Exmo Exma'),
};

// These end no sentence where a number follows.
const beforeNumbers = setOf(
  'n N no No nos Nos nr nº p P pp vol Vol fig Fig art Art arts al chap Chap sect par tél Tél tel Tel env ca éd ed t s S Abs Bd Kap ' +
    'janv févr avr juill sept oct nov déc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ene abr ago set dic gen mag giu lug ott',
);

// German writes nouns with a capital, so that after «am 3.» only the word before tells an ordinal from the end of a sentence.
const germanOrdinal =
  /(?:^|\s)(?:der|am|das|de[mns]|die|vom|zu[mr]|beim|im|ab|bis|ein\p{L}*|ihre?\p{L}*|seine?\p{L}*)\s\p{Nd}{1,2}\.\s*$/iu;

/**
 * Whether the full stop at the end of `before` belongs to an abbreviation, an initial or an ordinal number, so that no
 * sentence ends before `after`. Both come from a text in the language of `locale`.
 */
export function endsInAbbreviation(before: string, after: string, locale: string): boolean {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const word = before.match(/([\p{L}\p{N}°º.]+)\.\s*$/u)?.[1];
  if (word === undefined) return false;
  // Initials: «J. Doe», «J.-P. Roy», «U.S. Navy»; but not a lone capital after a number («le plan 2 B. Puis»).
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I') return true;
  if (titles.has(word) || titlesByLanguage[language]?.has(word)) return true;
  if (/^\p{N}/u.test(after) && beforeNumbers.has(word)) return true;
  return language === 'de' && germanOrdinal.test(before);
}
