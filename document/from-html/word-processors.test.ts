import { expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { knownMedia } from '#document/test-data/known-media.ts';
import { fromGoogleDocs, fromWord } from '#document/test-data/word-processors.ts';
import { documentToHtml } from '#document/to-html.ts';

const reread = (html: string) => {
  const { document } = documentFromHtml(html, { resolveMedia: () => null });
  return documentToHtml(document, knownMedia).split('\n');
};

test('what Word copies is read as what it says', () => {
  expect(reread(fromWord)).toEqual([
    '<h2>Les quais de Saint-Nazaire</h2>',
    '<p>Le <strong>premier navire</strong> est <em>entré</em> au port <s>hier</s> mardi, avec 12\u00a0000 m<sup>3</sup> de gaz.</p>',
    '<h2>Trois promesses</h2>',
    '<ul><li>Un quai de <strong>400 mètres</strong><ul><li>Sans grue fixe</li></ul></li><li>Une voie ferrée</li></ul>',
    '<ol><li>Creuser</li><li>Draguer</li></ol>',
    '<p>Voir <a href="https://port.example/plans">les plans</a>.</p>',
    '<blockquote><p>On a attendu dix ans.</p></blockquote>',
    '<table><thead><tr><th scope="col">Année</th><th scope="col">Tonnes</th></tr></thead><tbody><tr><td>2025</td><td>12\u00a0000</td></tr></tbody></table>',
  ]);
});

test('what Google Docs copies is read as what it says', () => {
  expect(reread(fromGoogleDocs)).toEqual([
    '<h2>Les quais de Saint-Nazaire</h2>',
    '<p>Le <strong>premier navire</strong> est <em>entré</em> au port.</p>',
    '<ul><li>Un quai</li><li>Une voie<ul><li>ferrée</li></ul></li></ul>',
    '<p><a href="https://port.example/plans">Les plans</a> sont publics.</p>',
    '<table><tbody><tr><td>2025</td><td>12\u00a0000</td></tr></tbody></table>',
  ]);
});

test('lists of Word are gathered in a table cell, and not across other text', () => {
  const item = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>7.</span>${text}</p>`;
  expect(reread(`${item('a')}<p class=MsoNormal>b</p>${item('c')}`)).toEqual([
    '<ol start="7"><li>a</li></ol>',
    '<p>b</p>',
    '<ol start="7"><li>c</li></ol>',
  ]);
});
