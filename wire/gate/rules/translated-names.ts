import { calendarWordsOf } from '../quantities/calendar-words.ts';
import type { ReadPair, SegmentRule, Side } from '../rule.ts';
import { type Lookalikes, lookalikesOf } from '../text/lookalikes.ts';
import { mayBeTranslated } from '../text/own-forms.ts';
import type { Token } from '../text/tokens.ts';

/** Capitalised words that nobody protected: one is gone, and another that the source has not stands there. */
export const translatedNames: SegmentRule = {
  name: 'translated-names',
  demands: 'A name of the source is a name of the translation; no other takes its place, and none is added.',
  weight: 0.5,
  check: (pair) => {
    if (!knows(pair)) return [];
    const [from, to] = [namesIn(pair.source), namesIn(pair.target)];
    const [source, target] = [lookalikesOf(pair.source.tokens), lookalikesOf(pair.target.tokens)];
    const lost = from.filter((name) => !target.has(name));
    // A place or an institution of the source may be what a new word stands for.
    const strange = to.filter((name) => !source.has(name));
    const gained = strange.slice(0, Math.max(0, strange.length - countTranslated(pair.source, target)));
    const detail = { expected: joined(lost), found: joined(gained) };
    if (lost.length > 0 && gained.length > 0) return [{ problem: 'translated', ...detail }];
    if (gained.length > 0) return [{ problem: 'added', ...detail, weight: 0.35 }];
    return lost.length > 0 ? [{ problem: 'lost', ...detail, weight: 0.2 }] : [];
  },
  good: [
    { source: 'It happened in London, said Reuters.', target: 'Cela s’est passé à Londres, selon Reuters.' },
    { source: 'The Germans met at the White House.', target: 'Les Allemands se sont vus à la Maison-Blanche.' },
    { source: 'He spoke to the Supreme Court.', target: 'Il s’est exprimé devant la Cour suprême.' },
    { source: 'El ministro viajará a Pekín.', target: 'Le ministre se rendra à Pékin.', from: 'es' },
    { source: 'It was Ukraine, Putin said.', target: 'C’était l’Ukraine, a dit Poutine.' },
  ],
  bad: [
    { source: 'According to The Verge, it works.', target: 'Selon Le Bord, cela marche.' },
    { source: 'The update was seen by Wired.', target: 'La mise à jour a été vue par Câblé.' },
    { source: 'It works, said Wired.', target: 'Cela marche, ont dit Wired et Reuters.' },
    { source: 'Lo adelantó La Vanguardia.', target: 'C’est ce qu’a révélé L’Avant-garde.', from: 'es' },
  ],
};

const latin = new Set(['en', 'es', 'ca', 'fr', 'it', 'pt', 'nl']);

function knows({ source, target }: ReadPair): boolean {
  return latin.has(source.language) && latin.has(target.language) && !isTitleCased(source) && !isTitleCased(target);
}

// A headline in capitals tells nothing of names.
function isTitleCased({ tokens }: Side): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(isCapital).length > Math.max(3, words.length * 0.65);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text);
}

// Capitals where no sentence begins.
function namesIn({ tokens, language, quantities }: Side): string[] {
  const { months, weekdays } = calendarWordsOf(language);
  const isNamed = (token: Token, at: number) => {
    if (!isCapital(token) || beginsSentence(tokens, at) || /^\p{Lu}+s?$/u.test(token.text)) return false;
    if (months.has(token.lower) || weekdays.has(token.lower) || smallOnes.has(token.lower)) return false;
    const isNumber = quantities.numbers.some(({ start, end }) => end > 0 && token.start >= start && token.end <= end);
    return !isNumber && !mayBeTranslated(token.text, language);
  };
  return tokens.filter(isNamed).map(({ text }) => text);
}

// Capitals of French and English that are no names.
const smallOnes = new Set(
  'the el la los las le les un une il lo els premier première église bourse internet noël pâques ministre hexagone terre lune soleil bon chambre cour conseil maison constitution assemblée révolution libération monsieur madame mme mlle me docteur saint sainte nord sud est ouest pays intérieur défense affaires finances parlement sénat palais ligue coupe championnat mondial parti alliance nations unies organisation banque fonds agence commission union communauté trésor états état royaume uni unis'.split(' '),
); // biome-ignore format: a list of words reads better in one line

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (place >= 0 && tokens[place]?.kind === 'sign' && !/^[.!?:…«“"‘•–—-]$/.test(tokens[place]?.text ?? '')) {
    // A comma or a bracket: in the middle.
    if (/^[,;)(]$/.test(tokens[place]?.text ?? '')) return false;
    place -= 1;
  }
  const before = tokens[place];
  if (!before) return true;
  if (before.text === '-') return tokens[place]?.isSpaced === true;
  // «L’Économiste», «d’Apple»: an elided article in the middle.
  return before.kind === 'sign' && !/^['’]$/.test(before.text);
}

// Capitalised words of the source that have a form of their own elsewhere and are not there as they were.
function countTranslated(source: Side, target: Lookalikes): number {
  const hasForm = (token: Token) => isCapital(token) && mayBeTranslated(token.text, source.language);
  return source.tokens.filter((token) => hasForm(token) && !target.has(token.text)).length;
}

function joined(names: readonly string[]): string | null {
  return names.length > 0 ? names.slice(0, 8).join(' ') : null;
}
