import { expect, test } from '@playwright/test';
import { ask, textOf } from './ask.ts';
import { kindsOfPages } from './kinds-of-pages.ts';
import { type Finding, validate } from './nu-validator.ts';

// What the validator says and we have judged.
const accepted = [
  // The headline stands above both columns, outside of the article's own.
  /^Article lacks heading/,
  // It guesses the language from the words; an article of very long words is no sample of French.
  /^This document appears to be written in/,
  // React writes it for a form of the newsroom whose action is a function of the server.
  /^Bad value “” for attribute “action” on element “form”/,
  /^To set the document’s location as the action for a form/,
];

let findings = new Map<string, Finding[]>();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const pages = new Map<string, string>();
  for (const { address } of kindsOfPages) pages.set(address, textOf(await ask(address)));
  findings = await validate(pages);
});

for (const { what, address } of kindsOfPages) {
  test(`${what} is valid HTML`, () => {
    const said = findings.get(address)?.filter(({ text }) => !accepted.some((pattern) => pattern.test(text)));
    expect(said).toEqual([]);
  });
}

test('a page that is not valid is found out', async () => {
  const broken =
    '<!DOCTYPE html><html lang="fr"><title>x</title><p><a href="/">Un lien <a href="/x">dans un lien</a></a>';
  const found = await validate(new Map([['broken', broken]]));
  expect(found.get('broken')?.filter(({ isError }) => isError)).not.toEqual([]);
});
