import { expect, test } from 'vitest';
import type { Provenance } from '#db/queries/published-articles.ts';
import { messages } from '#messages/fr.ts';
import type { SiteContext } from './site-context.ts';
import { digitalSourceType, machineNotes, translationLabel } from './translation-label.ts';

const clock = { locale: 'fr-FR', timeZone: 'Europe/Paris' };
const edition = { locale: 'fr', name: 'Français', timeZone: 'Europe/Paris', isDefault: true };
const site: SiteContext = { messages, clock, masthead: { edition, editions: [], sections: [], infoPages: [] } };

const provenance: Provenance = {
  source: { id: 'h', name: 'The Harbour', homepage: 'https://harbour.example' },
  language: 'en',
  url: 'https://harbour.example/story',
  headline: 'A headline',
  byline: '',
  sourcePublishedAt: null,
  sourceUpdatedAt: null,
  engine: 'apertium',
  rewritten: [],
  translatedAt: new Date(0),
  original: null,
  opening: null,
  review: null,
};
const review = { by: 'Inès Marchetti', at: new Date(1) };

test.each([
  ['nobody has read what a machine translated', {}, 'Traduction automatique de l’anglais, non relue.'],
  ['somebody has', { review }, 'Traduit automatiquement de l’anglais, relu par Inès Marchetti.'],
  ['people translated every sentence', { engine: 'person' }, 'Traduit de l’anglais par la rédaction.'],
])('the label says that %s', (_what, changes, label) => {
  expect(translationLabel({ ...provenance, ...changes }, site)).toBe(label);
});

test('the program is named as its maker names it, or as the newsroom does; people’s work has no such note', () => {
  expect(machineNotes(provenance, site)[0]).toBe('Traduit par Apertium.');
  expect(machineNotes({ ...provenance, engine: 'mistral' }, site)[0]).toBe('Traduit par mistral.');
  expect(machineNotes({ ...provenance, engine: 'person' }, site)).toEqual([]);
});

test.each([
  [['headline'], messages.provenance.rewritten.headline],
  [['standfirst'], messages.provenance.rewritten.standfirst],
  [['headline', 'standfirst'], messages.provenance.rewritten.both],
] as const)('of %j a model has reworded, it is said', (rewritten, sentence) => {
  expect(machineNotes({ ...provenance, rewritten: [...rewritten] }, site)).toContain(sentence);
});

test.each([
  ['apertium', null, 'algorithmicMedia'],
  ['apertium', review, 'algorithmicMedia'],
  ['deepl', null, 'trainedAlgorithmicMedia'],
  ['deepl', review, 'compositeWithTrainedAlgorithmicMedia'],
  ['person', review, null],
] as const)('what %s translated, and %j, is to the IPTC %s', (engine, reviewed, code) => {
  expect(digitalSourceType({ engine, review: reviewed })).toBe(code);
});
