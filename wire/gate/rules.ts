import type { SegmentRule } from './rule.ts';
import { currencies } from './rules/currencies.ts';
import { dates } from './rules/dates.ts';
import { empty } from './rules/empty.ts';
import { falseFriends } from './rules/false-friends.ts';
import { grammar } from './rules/grammar.ts';
import { hours } from './rules/hours.ts';
import { language } from './rules/language.ts';
import { length } from './rules/length.ts';
import { markup } from './rules/markup.ts';
import { names } from './rules/names.ts';
import { negations } from './rules/negations.ts';
import { numbers } from './rules/numbers.ts';
import { opposites } from './rules/opposites.ts';
import { percentages } from './rules/percentages.ts';
import { quotations } from './rules/quotations.ts';
import { remarks } from './rules/remarks.ts';
import { repetition } from './rules/repetition.ts';
import { sentences } from './rules/sentences.ts';
import { translatedNames } from './rules/translated-names.ts';
import { truncation } from './rules/truncation.ts';
import { units } from './rules/units.ts';
import { unknownWords } from './rules/unknown-words.ts';
import { untranslated } from './rules/untranslated.ts';

/** Every rule for a segment, in the order in which what they find is told. */
export const segmentRules: readonly SegmentRule[] = [
  empty,
  language,
  remarks,
  unknownWords,
  markup,
  names,
  translatedNames,
  numbers,
  percentages,
  currencies,
  units,
  dates,
  hours,
  negations,
  opposites,
  falseFriends,
  grammar,
  quotations,
  untranslated,
  truncation,
  repetition,
  length,
  sentences,
];
