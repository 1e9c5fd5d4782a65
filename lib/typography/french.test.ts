import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchTypography } from '#lib/typography/french.ts';

// In the tables ~ stands for the no-break space (U+00A0) and _ for the narrow one (U+202F).
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');
const meant = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('_', '\u202f');

type Case = readonly [name: string, before: string, after: string];

const punctuation: readonly Case[] = [
  ['a narrow space before an exclamation mark', 'Oui!', 'Oui_!'],
  ['instead of an ordinary space', 'Oui !', 'Oui_!'],
  ['instead of a no-break space', 'Oui~!', 'Oui_!'],
  ['instead of two spaces', 'Oui  !', 'Oui_!'],
  ['before a question mark', 'Quand ?', 'Quand_?'],
  ['before a semicolon', 'Oui ; non', 'Oui_; non'],
  ['before a semicolon without a space', 'Oui; non', 'Oui_; non'],
  ['once before several marks', 'Quoi ?!', 'Quoi_?!'],
  ['before a mark in parentheses with words', '(ah !)', '(ah_!)'],
  ['not before a mark alone in parentheses', 'il dit (?)', 'il dit (?)'],
  ['after an ellipsis', 'Et puis… ?', 'Et puis…_?'],
  ['after a closing guillemet', '« Oui » !', '«~Oui~»_!'],
  ['after a percent sign', '12 % !', '12~%_!'],
  ['a full space before a colon', 'Il dit: non', 'Il dit~: non'],
  ['instead of an ordinary space before a colon', 'Il dit : non', 'Il dit~: non'],
  ['instead of a narrow one before a colon', 'Il dit_: non', 'Il dit~: non'],
  ['before a colon at the end of the line', 'Voici :\nun', 'Voici~:\nun'],
  ['after what is no text', '\ufffc: oui', '\ufffc~: oui'],
  ['not before a comma or a full stop', 'Oui, non.', 'Oui, non.'],
];

const quotes: readonly Case[] = [
  ['full spaces inside guillemets', '« Oui »', '«~Oui~»'],
  ['full spaces where there were none', '«Oui»', '«~Oui~»'],
  ['full spaces instead of narrow ones', '«_Oui_»', '«~Oui~»'],
  ['guillemets for straight quotes', 'Il dit "oui".', 'Il dit «~oui~».'],
  ['guillemets for curly quotes', 'Il dit “oui”.', 'Il dit «~oui~».'],
  ['guillemets for low quotes', 'Il dit „oui“.', 'Il dit «~oui~».'],
  ['curly quotes inside guillemets', '« Il dit "oui" »', '«~Il dit “oui”~»'],
  ['curly quotes kept inside guillemets', '« Il dit “oui” »', '«~Il dit “oui”~»'],
  ['curly quotes inside straight ones', '"Il dit “oui”."', '«~Il dit “oui”.~»'],
  ['straight quotes inside straight ones', '"Il dit "oui" hier"', '«~Il dit “oui” hier~»'],
  ['two quotations in a line', '"a" et "b"', '«~a~» et «~b~»'],
  ['a quotation that ends with a mark', '"Oui !"', '«~Oui_!~»'],
  ['a quotation in parentheses', '("oui")', '(«~oui~»)'],
  ['a quotation after an elision', 'd\'"or"', 'd’«~or~»'],
  ['an opening quote without an end stays', 'Il dit "oui', 'Il dit "oui'],
  ['an opening guillemet without an end gets its space', '« Oui', '«~Oui'],
  ['inches stay', 'un écran de 15" ou 17"', 'un écran de 15" ou 17"'],
  ['quotes of two lines are not one pair', 'a "b\nc" d', 'a "b\nc" d'],
];

const signs: readonly Case[] = [
  ['an apostrophe in a word', "l'eau d'ici", 'l’eau d’ici'],
  ['an apostrophe within a word', "aujourd'hui", 'aujourd’hui'],
  ['an apostrophe after a capital', "L'Équipe", 'L’Équipe'],
  ['an apostrophe before a number', "l'11 novembre", 'l’11~novembre'],
  ['an apostrophe before a year', "en '68", 'en ’68'],
  ['feet stay', "5'10", "5'10"],
  ['single quotes stay', "le 'mot' dit", "le 'mot' dit"],
  ['three dots are an ellipsis', 'Et puis...', 'Et puis…'],
  ['three dots in brackets too', '[...]', '[…]'],
  ['four dots stay', 'Et....', 'Et....'],
  ['an ellipsis within a sentence', 'Il... part', 'Il… part'],
];

const numbers: readonly Case[] = [
  ['a narrow space between groups of digits', '12 500 habitants', '12_500 habitants'],
  ['in millions', '1 234 567', '1_234_567'],
  ['instead of a no-break space between groups', '12~500', '12_500'],
  ['not in a number without groups', '12500', '12500'],
  ['not after a year', 'en 2024 300 personnes', 'en 2024 300 personnes'],
  ['not in a telephone number', '01 23 45 67 89', '01 23 45 67 89'],
  ['not in a number with dots', '12.500', '12.500'],
  ['with decimals after groups', '12 500,75 €', '12_500,75~€'],
  ['a full space before a percent sign', '12 %', '12~%'],
  ['a full space before a percent sign that had none', '12,5%', '12,5~%'],
  ['before a euro sign', '40€', '40~€'],
  ['before a dollar sign', '40 $', '40~$'],
  ['not after a dollar sign', '$40', '$40'],
  ['before millions of euros', '3 M€ et 2 millions', '3~M€ et 2~millions'],
  ['before kilometres', '8 km', '8~km'],
  ['before square metres', '30 m²', '30~m²'],
  ['before kilograms', '2 kg', '2~kg'],
  ['before degrees', '21 °C', '21~°C'],
  ['before degrees that had no space', '21°C', '21~°C'],
  ['before minutes', '5 min', '5~min'],
  ['before kilometres an hour', '90 km/h', '90~km/h'],
  ['not before a word that begins like a unit', '3 maisons', '3 maisons'],
  ['not before an elided article', "les 2 l'ont vu", 'les 2 l’ont vu'],
  ['within an hour', '14 h 30', '14~h~30'],
  ['within an hour written together', '14h30', '14~h~30'],
  ['within a full hour', '8h', '8~h'],
  ['within hours and minutes', '2 h 5 min', '2~h~5~min'],
  ['not within an hour that is none', '99h99', '99h99'],
  ['after n°', 'n° 3', 'n°~3'],
  ['after n° that had no space', 'n°3', 'n°~3'],
  ['after p.', 'p. 12', 'p.~12'],
  ['after §', '§ 4', '§~4'],
  ['after M.', 'M. Dupont', 'M.~Dupont'],
  ['after Mme', 'Mme Roy', 'Mme~Roy'],
  ['not after me', 'dis-me Roy, me voir', 'dis-me Roy, me voir'],
  ['between day and month', '23 novembre 2026', '23~novembre 2026'],
  ['between the first and its month', '1er mai', '1er~mai'],
  ['between the first and its month in capitals', '1ER MAI', '1ER~MAI'],
  ['between a weekday’s first and its month', 'lundi 1er juin', 'lundi 1er~juin'],
  ['ordinals stay text', 'le 1er et la 2e', 'le 1er et la 2e'],
  ['not in a postcode', '75011 Paris', '75011 Paris'],
  ['not in a year', 'en 2026', 'en 2026'],
  ['before a temperature below zero', '−3 °C', '−3~°C'],
  ['before megabytes a page weighs', '12 Mo', '12~Mo'],
  ['before a speed in metres', '3 m/s', '3~m/s'],
  ['within an hour that ends a sentence', 'à 14h.', 'à 14~h.'],
  ['within a range of hours', 'de 8h à 19h30', 'de 8~h à 19~h~30'],
  ['after art.', 'art. 4', 'art.~4'],
  ['before Jesus Christ', 'en 52 av. J.-C.', 'en 52 av.~J.-C.'],
];

const names: readonly Case[] = [
  ['after compound initials', 'J.-P. Roux', 'J.-P.~Roux'],
  ['after compound initials that begin with two letters', 'Ch.-A. Roux', 'Ch.-A.~Roux'],
  ['between initials and after them', 'J. R. R. Tolkien', 'J.~R.~R.~Tolkien'],
  ['not after a capital that ends a sentence', 'le plan B. Puis rien', 'le plan B. Puis rien'],
  ['after several men', 'MM. Roux et Roy', 'MM.~Roux et Roy'],
  ['after a maître', 'Me Roux', 'Me~Roux'],
  ['after a monseigneur', 'Mgr Roux', 'Mgr~Roux'],
  ['between a king and his number', 'Louis XIV', 'Louis~XIV'],
  ['between an emperor and his ordinal', 'Napoléon Ier', 'Napoléon~Ier'],
  ['not between a name and a word in capitals', 'Louis VIA Roma', 'Louis VIA Roma'],
  ['between a century and its number', 'le XXIe siècle', 'le XXIe~siècle'],
  ['between the first century and its number', 'au Ier siècle', 'au Ier~siècle'],
];

const dialogue: readonly Case[] = [
  ['after the dash that opens a line', '— Oui.', '—~Oui.'],
  ['after the shorter dash', '– Oui.', '–~Oui.'],
  ['on every line', '— Oui ?\n— Non.', '—~Oui_?\n—~Non.'],
  ['not after a dash within a line', 'Oui – dit-il – non', 'Oui – dit-il – non'],
  ['a hyphen stays a hyphen', '- Oui', '- Oui'],
];

const untouched: readonly Case[] = [
  ['an address', 'https://a.example/?b=c;d!e', 'https://a.example/?b=c;d!e'],
  ['an address at the end of a question', 'Vu https://a.example/b ?', 'Vu https://a.example/b_?'],
  ['an address that a question mark follows at once', 'Vu https://a.example/b?', 'Vu https://a.example/b_?'],
  ['an address with an apostrophe', "https://a.example/l'eau", "https://a.example/l'eau"],
  ['a www address', "www.a.example/d'e", "www.a.example/d'e"],
  ['a mail address', "l'a.b'c@d.example", 'l’a.b’c@d.example'],
  ['a time', 'à 14:30', 'à 14:30'],
  ['a time with seconds', '14:30:05', '14:30:05'],
  ['a ratio', '16:9', '16:9'],
  ['a smiley', 'merci :)', 'merci :)'],
  ['a smiley that winks', 'merci ;-)', 'merci ;-)'],
  ['a code for a sign', 'oui :smile: non', 'oui :smile: non'],
  ['an entity', 'a &amp; b &eacute; c', 'a &amp; b &eacute; c'],
  ['a question mark between letters', 'a?b', 'a?b'],
  ['a namespace', 'std::vector', 'std::vector'],
  ['a path', '../a/b', '../a/b'],
  ['an empty text', '', ''],
  ['blanks', '  ', '  '],
];

describe.each([
  ['punctuation', punctuation],
  ['quotation marks', quotes],
  ['apostrophes and ellipses', signs],
  ['numbers', numbers],
  ['names and centuries', names],
  ['dialogue', dialogue],
  ['what is no prose stays', untouched],
])('%s', (_group, cases) => {
  test.each(cases)('%s', (_name, before, after) => {
    expect(shown(frenchTypography(meant(before)))).toBe(after);
    expect(shown(frenchTypography(meant(after)))).toBe(after);
  });
});

const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
    '’',
    ' ',
    ' ',
    '~',
    '_',
    '.',
    '...',
    '…',
    '!',
    '?',
    ';',
    ':',
    ',',
    '(',
    ')',
    '\n',
    '\ufffc',
    '-',
  ],
  ...[
    'a',
    'Oui',
    'qu',
    'l',
    'M.',
    'n°',
    'h',
    'km',
    '%',
    '€',
    '12',
    '500',
    '3',
    'mai',
    '1er',
    'J.',
    'J.-P.',
    'Roux',
    'XXIe',
    'siècle',
    'Louis',
    'XIV',
    '—',
    'https://a.b/?c',
    'x@y.fr',
    '&amp;',
  ],
);
const prose = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => meant(parts.join(''))),
  fc.string({ unit: 'grapheme' }),
);

test('setting a text twice changes nothing more', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const once = frenchTypography(text);
      expect(frenchTypography(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('only white space and punctuation change', () => {
  const rest = (text: string) => text.replace(/[\s\p{P}]/gu, '');
  fc.assert(
    fc.property(prose, (text) => {
      expect(rest(frenchTypography(text))).toBe(rest(text));
    }),
    { numRuns: 1000 },
  );
});
