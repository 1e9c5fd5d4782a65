import { describe, expect, test } from 'vitest';
import { splitSentences } from '#document/segments/sentences.ts';

const cut = (text: string, locale: string) =>
  splitSentences(text, locale).map(({ start, end }) => text.slice(start, end));

describe('a text is cut into sentences', () => {
  test.each([
    ['at full stops', 'fr', ['Le vent tombe.', 'Le port attend.']],
    ['at question and exclamation marks', 'fr', ['Quand ?', 'Bientôt !', 'Il part.']],
    ['not after M.', 'fr', ['M. Dupont est là.', 'Il parle.']],
    ['not after MM. and Mme.', 'fr', ['MM. Roy et Petit, Mme. Martin aussi.', 'Bien.']],
    ['not after Dr.', 'en', ['Dr. Smith left.', 'He ran.']],
    ['not within U.S.', 'en', ['The U.S. Navy sailed.', 'It came back.']],
    ['not after initials', 'en', ['J. R. Doe wrote it.', 'Nobody read it.']],
    ['not after initials with a hyphen', 'fr', ['J.-P. Roy chante.', 'Bis.']],
    ['not within a decimal number', 'en', ['It rose 3.5 percent.', 'Then it fell.']],
    ['after a year', 'fr', ['Il est né en 1984.', 'Elle aussi.']],
    ['not after n° or p. before a number', 'fr', ['Voir n° 3, p. 12 et no. 5.', 'Fin.']],
    ['not after a month before a number', 'en', ['On Nov. 23 it rained.', 'We left.']],
    ['but after «No.» as an answer', 'en', ['No.', 'He stayed.']],
    ['after etc. before a capital', 'fr', ['Des vis, des clous, etc.', 'Tout y est.']],
    ['not after etc. before lower case', 'fr', ['Des vis, etc. et des clous.', 'Fin.']],
    ['after a guillemet that stands apart', 'fr', ['« Oui ! »', 'Il part.']],
    ['after a guillemet with a no-break space', 'fr', ['« Oui.\u00a0»', 'Il part.']],
    ['not between a quotation and who says it', 'fr', ['« Tu viens ? » demande-t-elle.', 'Silence.']],
    ['after quotes that close after the full stop', 'en', ['He said “Stop.”', 'Then he left.']],
    ['after straight quotes', 'en', ['He said "Stop!"', 'Then he left.']],
    ['not after a parenthesis with an ellipsis', 'fr', ['(...) Le reste suit.', 'Fin.']],
    ['not after an ellipsis before lower case', 'fr', ['Il hésite... puis part.', 'Enfin.']],
    ['not after the number of a point', 'fr', ['1. Premier point.', '2. Deuxième point.']],
    ['not after a German ordinal', 'de', ['Am 3. Mai regnet es.', 'Am 4. auch.']],
    ['after a number that is no ordinal', 'de', ['Sie liegen in Halle 14.', 'Ein Stück fehlt.']],
    ['not after Sr. in Spanish', 'es', ['El Sr. López llegó.', 'Se fue.']],
    ['after the opening marks of Spanish', 'es', ['¿Quién es?', '¡Nadie!']],
    ['in Japanese without blanks', 'ja', ['風が止んだ。', '港は待つ。']],
    ['in Arabic', 'ar', ['هل هدأت الريح؟', 'نعم.']],
    ['a lone sign goes with the sentence before', 'fr', ['Fin. ***']],
    ['a closing parenthesis stays', 'fr', ['Il part (enfin !).', 'Bien.']],
  ])('%s', (_name, locale, sentences) => {
    const blank = locale === 'ja' ? '' : ' ';
    expect(cut(sentences.join(blank), locale)).toEqual(sentences);
  });

  test('nothing is found in white space', () => {
    expect(cut(' \u00a0\n', 'fr')).toEqual([]);
  });
});
