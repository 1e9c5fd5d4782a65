import { expect, test } from 'vitest';
import * as paths from './wire-keeping.ts';

test('what keeps the wire in order has its addresses under the newsroom', () => {
  expect(paths.glossaryPath()).toBe('/admin/glossary');
  expect(paths.glossaryPath({ from: 'en', to: 'fr', q: 'mer & vent', after: '' })).toBe(
    '/admin/glossary?from=en&to=fr&q=mer+%26+vent',
  );
  expect(paths.termScreenPath('8f3a')).toBe('/admin/glossary/8f3a');
  expect(paths.importGlossaryPath).toBe('/admin/glossary/import');
  expect(paths.exportGlossaryPath({ from: 'en', to: 'fr' }, 'tbx')).toBe(
    '/admin/glossary/export?from=en&to=fr&format=tbx',
  );
  expect(paths.repairScreenPath('8f3a', '9c1d')).toBe('/admin/glossary/8f3a/repairs/9c1d');
  expect(paths.repairScreenPath('8f3a', '9c1d', 40)).toBe('/admin/glossary/8f3a/repairs/9c1d?after=40');
  expect(paths.memoryPath({ from: 'es', to: 'fr', after: '8f3a' })).toBe('/admin/memory?from=es&to=fr&after=8f3a');
  expect(paths.sentenceScreenPath('8f3a')).toBe('/admin/memory/8f3a');
  expect(paths.importMemoryPath).toBe('/admin/memory/import');
  expect(paths.exportMemoryPath({ from: 'es', to: 'fr' })).toBe('/admin/memory/export?from=es&to=fr');
  expect(paths.enginesPath).toBe('/admin/engines');
  expect(paths.dispatchStoryPath('8f3a')).toBe('/admin/wire/item/8f3a');
});
