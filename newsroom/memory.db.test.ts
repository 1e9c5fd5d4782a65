import { expect } from 'vitest';
import { findRemembered, listSegments } from '#db/queries/wire-translations.ts';
import { segmentHash } from '#document/segments.ts';
import { aPerson, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslation } from '#tests/translation-builders.ts';
import { correctSegment } from './correct-segment.ts';
import { exportMemory } from './export-memory.ts';
import { importMemory } from './import-memory.ts';

const tmx = (units: readonly [source: string, target: string][], to = 'fr') =>
  [
    '<tmx version="1.4"><body>',
    ...units.map(
      ([source, target]) =>
        `<tu><tuv xml:lang="es"><seg>${source}</seg></tuv><tuv xml:lang="${to}"><seg>${target}</seg></tuv></tu>`,
    ),
    '</body></tmx>',
  ].map((line) => Buffer.from(line));
const pair = { from: 'es-ES', to: 'fr' };

test('a file is remembered, and comes back whole when the memory is exported', async ({ db }) => {
  const [rain, wind] = [unique('Llueve'), unique('Viento &amp; sol')];
  const file = tmx(
    [
      [rain, 'Il pleut.'],
      [wind, 'Vent &amp; soleil.'],
      ['<bpt i="1"/>Sol<ept i="1"/>', 'Soleil'],
    ],
    'it',
  );
  const ofItaly = { from: 'es', to: 'it' };
  const imported = expectOk(await importMemory(db, 'operator', { file, pair: ofItaly }));
  expect(imported).toEqual({ added: 2, known: 0, skipped: 1 });
  const exported = (await Array.fromAsync(exportMemory(db, importer, ofItaly))).join('');
  expect(exported).toContain(`<seg>${rain}</seg>`);
  const again = await importMemory(db, 'operator', { file: [Buffer.from(exported)], pair: ofItaly });
  expect(again).toEqual({ ok: true, value: { added: 0, known: 2, skipped: 0 } });
});

test('what a person of ours translated is not overwritten by a file', async ({ db }) => {
  const translator = await aPerson(db, 'translator');
  const { translationId } = await aTranslation(db, { html: `<p>${unique('Sopla')}</p>` });
  const input = { translationId, segment: 'body/0:0', target: 'Le vent souffle.' };
  expectOk(await correctSegment(db, translator, input));
  const row = (await listSegments(db, importer, translationId)).find(({ segment }) => segment === 'body/0:0');
  const file = tmx([[row?.source ?? '', 'Autre chose.']]);
  expect(expectOk(await importMemory(db, 'operator', { file, pair }))).toMatchObject({ added: 0, known: 1 });
  const memory = await findRemembered(db, importer, { from: 'es', to: 'fr' }, [row?.sourceHash ?? '']);
  expect([...memory.values()]).toEqual(['Le vent souffle.']);
});

test('of a file that breaks off nothing is remembered, however much of it was read', async ({ db }) => {
  const first = unique('Nieva');
  const file = [...tmx([[first, 'Il neige.']]).slice(0, -1), ...tmx([['Sol', 'Soleil']]).slice(1, -1)];
  const cut = await importMemory(db, 'operator', { file, pair });
  expect(cut).toEqual({ ok: false, error: { kind: 'cut_off' } });
  expect(await findRemembered(db, importer, { from: 'es', to: 'fr' }, [segmentHash(first)])).toEqual(new Map());
});
