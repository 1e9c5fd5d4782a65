import { type Edit, editsOf } from '#lib/typography/edits.ts';
import { frenchQuoteEdits } from '#lib/typography/french-quotes.ts';

// Imprimerie nationale, «Lexique des règles typographiques en usage à l’Imprimerie nationale», with the narrow space
// (U+202F) before ; ! ? and in numbers, and the full one (U+00A0) before : and within « », as the large newspapers set them.
const narrow = '\u202f';
const full = '\u00a0';
const blank = '[ \u00a0\u2009\u202f]';
// What a word can end with, so that a sign after it is punctuation and not part of a formula or a smiley.
const wordEnd = '[\\p{L}\\p{N}\\p{M}»”"’)\\]}%€$°²³…*.\ufffc]';
const notInWord = '(?<![\\p{L}\\p{N}\\p{M}_])';
const wordStops = "(?![\\p{L}\\p{N}\\p{M}_’'])";

// Kings, popes and centuries: Louis XIV, XXIe siècle.
const roman = '[IVXLC]{1,7}';
const reigning =
  'Louis|Charles|Henri|François|Philippe|Napoléon|Jean-Paul|Benoît|Pie|Élisabeth|Elizabeth|George|Guillaume|Léopold|Albert|Baudouin|Frédéric|Alphonse|Léon';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units = [
  'km/h|m/s|[kcmnµ]?m[²³]?|ha|[kmµ]?g|t|[chm]?[lL]|m?s|min|[kMGT]?Hz|[kMGT]?Wh?|[km]?V|m?A|h?Pa|dB|[kMGTP]?o|px',
  'k€|M€|Mds?€|k\\$|M\\$|£|¥|CHF|CFA|millions?|milliards?|points?',
].join('|');

type Rule = (text: string) => Edit[];

/** The rules in their order: signs first, then the spaces around them, then numbers and what belongs to them. */
export const frenchRules: readonly Rule[] = [
  rule('(?<!\\.)\\.{3}(?!\\.)', () => '…'),
  // «l'eau», «d'« ami »», «l'11», «'68»; not 5' (feet), not 'mot'.
  rule("(?<=\\p{L})'(?=\\p{L})", () => '’'),
  rule(`${notInWord}([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[«“"\\p{N}])`, (_all, word) => `${word}’`, 'i'),
  rule("(?<=^|[\\s(«])'(?=\\p{Nd}{2}(?![\\p{L}\\p{N}'’]))", () => '’'),
  frenchQuoteEdits,
  rule(`«${blank}*(?=\\S)`, () => `«${full}`),
  rule(`(?<=\\S)${blank}*»`, () => `${full}»`),
  rule(`(?<=${wordEnd})${blank}*([!?]+)(?=[\\s»”"’)\\]}….,]|$)`, (_all, signs) => narrow + signs, 'm'),
  rule(`(?<=[^\\s([{])${blank}+([!?]+)(?=[\\s»”"’)\\]}….,]|$)`, (_all, signs) => narrow + signs, 'm'),
  rule(`(?<=${wordEnd})${blank}*;(?=[\\s»”]|$)`, () => `${narrow};`, 'm'),
  rule(`(?<=${wordEnd})${blank}*:(?=\\s|$)`, () => `${full}:`, 'm'),
  rule(`(?<![\\p{L}\\p{N}.,_])[1-9]\\d{0,2}(?:${blank}\\d{3})+(?![\\p{N}]|[.,]\\d{3}(?!\\d))`, (number) =>
    number.replace(/\D/gu, narrow),
  ),
  rule(
    `${notInWord}([01]?\\d|2[0-4])${blank}?h${blank}?([0-5]\\d)${wordStops}`,
    (_all, h, min) => `${h}${full}h${full}${min}`,
  ),
  rule(`${notInWord}(\\d{1,3})${blank}?h${wordStops}`, (_all, hours) => `${hours}${full}h`),
  rule(
    `${notInWord}(\\d{1,3}${blank}?h)${blank}(?=\\d{1,2}(?:${blank}(?:min|mn))?${wordStops})`,
    (_all, hours) => hours + full,
  ),
  rule(`(?<=\\p{Nd})${blank}?(%|‰|€|\\$|°[CF])${wordStops}`, (_all, sign) => full + sign),
  rule(`(?<=\\p{Nd})${blank}(${units})${wordStops}`, (_all, unit) => full + unit),
  rule(`${notInWord}([nN][°º])${blank}?(?=\\d)`, (_all, number) => number + full),
  rule(`${notInWord}(MM?\\.|M(?:me|lle)s?|Me|Mgr|Dr|Dre|Pr|Pre)${blank}(?=\\p{Lu})`, (_all, title) => title + full),
  rule(
    `${notInWord}((?:pp?|art|chap|fig|vol|t|coll|éd)\\.|§|l’article|page)${blank}(?=\\p{Nd})`,
    (_all, word) => word + full,
  ),
  rule(`${notInWord}((?:av|apr)\\.)${blank}(?=J\\.)`, (_all, word) => word + full),
  rule(`${notInWord}([0-3]?\\d|1er)${blank}(?=(?:${months})${wordStops})`, (_all, day) => day + full, 'i'),
  // «J.-P. Dupont», «J. R. R. Tolkien»; a single capital may as well end a sentence: «le plan B. Puis».
  rule(
    `${notInWord}((?:\\p{Lu}\\p{Ll}?\\.-)+\\p{Lu}\\.)${blank}(?=\\p{Lu}\\p{Ll})`,
    (_all, initials) => initials + full,
  ),
  rule(
    `${notInWord}(\\p{Lu}\\.)${blank}(?=\\p{Lu}\\.(?:${blank}\\p{Lu}\\.)*${blank}\\p{Lu}\\p{Ll})`,
    (_all, initial) => initial + full,
  ),
  rule(`(?<=${notInWord}\\p{Lu}\\.${blank}\\p{Lu}\\.)${blank}(?=\\p{Lu}\\p{Ll})`, () => full),
  rule(`${notInWord}(${roman}(?:er|re|e))${blank}(?=siècles?${wordStops})`, (_all, century) => century + full),
  rule(
    `${notInWord}(${reigning})${blank}(?=(?:${roman}|Ier|Ire)(?![\\p{L}\\p{N}\\p{M}_’']))`,
    (_all, name) => name + full,
  ),
  // The dash that opens a line of dialogue; the hyphen of those who have no dash stays what it is.
  rule(`(?<=^[ \\t]*)([—–])${blank}+(?=\\S)`, (_all, dash) => dash + full, 'm'),
];

function rule(pattern: string, replace: (...groups: string[]) => string, flags = ''): Rule {
  const regex = new RegExp(pattern, `gu${flags}`);
  return (text) => editsOf(text, regex, replace);
}
