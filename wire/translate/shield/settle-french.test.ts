import { expect, test } from 'vitest';
import type { FrenchForm } from '../glossary.ts';
import { keptSign } from '../shield.ts';
import { settleFrench, settlePlaces } from './settle-french.ts';

const it = keptSign(0);
const name = (put: string, isFrenchName = false) => ({ put, french: null, isFrenchName });
const form = (put: string, gender: FrenchForm['gender'], isPlace = true) => ({
  put,
  french: { gender, isPlace },
  isFrenchName: false,
});
const us = form('États-Unis', 'mp');
const un = form('ONU', 'f', false);

test.each([
  [`le président de ${it}`, name('Apple'), 'le président d’Apple'],
  [`le président de <1>${it}</1>`, name('Apple'), 'le président d’<1>Apple</1>'],
  [`il dit que ${it} viendra`, name('Ana Pol'), 'il dit qu’Ana Pol viendra'],
  [`le ${it}`, name('Airbus'), 'l’Airbus'],
  [`du ${it}`, name('Airbus'), 'de l’Airbus'],
  [`le patron d’${it}`, name('Tesla'), 'le patron de Tesla'],
  [`de ${it} et de`, name('Huawei'), 'de Huawei et de'],
  [`dit à ${it}`, name('Le Monde', true), 'dit au Monde'],
  [`le site de ${it}`, name('Les Échos', true), 'le site des Échos'],
  [`selon ${it}`, name('Le Monde', true), 'selon Le Monde'],
  [`à ${it}`, name('La Croix', true), 'à La Croix'],
  [`la fille de ${it}`, name('Le Pen'), 'la fille de Le Pen'],
  [`dit à ${it}`, name('The Verge', true), 'dit à The Verge'],
  [`dans les ${it}`, us, 'aux États-Unis'],
  [`le président de ${it}`, us, 'le président des États-Unis'],
  [`${it} ont dit`, us, 'Les États-Unis ont dit'],
  [`hier, dans ${it}, on`, form('France', 'f'), 'hier, en France, on'],
  [`dans le ${it}`, form('Japon', 'm'), 'au Japon'],
  [`dans le ${it}`, form('Iran', 'm'), 'en Iran'],
  [`vient de ${it}`, form('Chine', 'f'), 'vient de Chine'],
  [`le roi du ${it}`, form('Espagne', 'f'), 'le roi de l’Espagne'],
  [`à Paris, ${it}.`, form('France', 'f'), 'à Paris, France.'],
  [`selon le ${it}`, form('NASA', 'f', false), 'selon la NASA'],
  [`troupes de ${it}`, un, 'troupes de l’ONU'],
  [`à ${it}`, un, 'à l’ONU'],
  [`dans le ${it}`, form('Londres', 'none'), 'à Londres'],
])('%s with %o', (text, word, expected) => {
  expect(settleFrench(text, () => word)).toBe(expected);
});

test('places that an engine translated itself get the preposition that French has for them', () => {
  const places = [
    { target: 'Londres', french: { gender: 'none', isPlace: true } },
    { target: 'États-Unis', french: { gender: 'mp', isPlace: true } },
    { target: 'Inde', french: { gender: 'f', isPlace: true } },
  ] as const;
  const text = 'Dans Londres, dans <1>les États-Unis</1>, dans les États-Unis et dans l’Inde, dans la ville';
  expect(settlePlaces(text, places)).toBe(
    'À Londres, dans <1>les États-Unis</1>, aux États-Unis et en Inde, dans la ville',
  );
});
