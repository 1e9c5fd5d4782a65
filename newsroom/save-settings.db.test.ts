import { expect } from 'vitest';
import { getSettings } from '#db/queries/published-settings.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { saveSettings } from './save-settings.ts';

const publisher = {
  name: 'La Gazette',
  legalForm: 'SAS au capital de 1000 €',
  postalAddress: '1, rue Haute',
  director: 'Ada Lovelace',
  host: '',
  email: 'redaction@gazette.example',
  sameAs: ['https://example.org/gazette'],
};

test('an administrator settles who publishes the paper, and every page that says so is told', async ({ db, sql }) => {
  const administrator = await aPerson(db, 'administrator');
  const told = await heardTags(sql, async () => {
    expectOk(await saveSettings(db, administrator, { key: 'publisher', value: publisher }));
  });
  expect(told).toEqual(['settings']);
  const saved = { ...publisher, legalForm: 'SAS au capital de 1000\u00a0€' };
  expect((await getSettings(sql)).publisher).toEqual(saved);
  const [entry] = await sql`
    select act, subject_kind, details from audit_log where actor_id = ${administrator.userId}`;
  expect(entry).toEqual({
    act: 'save-settings',
    subject_kind: 'setting',
    details: { key: 'publisher', value: saved },
  });
});

test('a setting that is saved again takes the place of the former one', async ({ db, sql }) => {
  expectOk(await saveSettings(db, importer, { key: 'discovery', value: { indexUnreviewed: true, hub: '' } }));
  const hub = 'https://hub.example/';
  expectOk(await saveSettings(db, importer, { key: 'discovery', value: { indexUnreviewed: false, hub } }));
  expect((await getSettings(sql)).discovery).toEqual({ indexUnreviewed: false, hub });
});

test('an editor may not', async ({ db }) => {
  const refused = { ok: false, error: { kind: 'forbidden', act: 'save-settings' } };
  expect(await saveSettings(db, await aPerson(db, 'editor'), { key: 'publisher', value: publisher })).toEqual(refused);
});

test('what can’t stay as it is is named field by field', async ({ db }) => {
  const value = { isMiningReserved: true, policyUrl: '//elsewhere.example', blockedCrawlers: ['Good-Bot', 'a b'] };
  expect(await saveSettings(db, importer, { key: 'rights', value })).toMatchObject({
    ok: false,
    error: {
      kind: 'invalid',
      problems: [{ field: 'policyUrl' }, { field: 'blockedCrawlers.1', reason: 'crawler_form' }],
    },
  });
  const wrong = { ...publisher, name: '', email: 'nobody' };
  expect(await saveSettings(db, importer, { key: 'publisher', value: wrong })).toMatchObject({
    ok: false,
    error: { problems: [{ field: 'name', reason: 'name_missing' }, { field: 'email' }] },
  });
});
