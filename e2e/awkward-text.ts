import type { ArticleDocument, Paragraph, TableCell, TableRow } from '#document/article-document.ts';

const longestWord =
  'hexakosioihexekontahexaphobie-donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longestAddress = `https://archives.example/${'dossier-'.repeat(18)}fin`;

/** Words and addresses that are longer than a phone is wide. */
export const veryLongWords = {
  headline: `Anticonstitutionnellement ${longestWord}`,
  standfirst: `Le mot ${longestWord} tient-il sur un téléphone ?`,
};

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (type: TableCell['type'], text: string): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(text)],
});
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre'];
const row = (type: TableCell['type'], first: string, cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  content: [cell('tableHeader', first), ...cells.map((text) => cell(type, text))],
});

/** Long words in every kind of block, and a table of eleven columns. */
export const aWideTable: ArticleDocument = {
  type: 'doc',
  content: [
    paragraph(`${longestWord}, répète-t-il. ${longestAddress}`),
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: longestWord }] },
    {
      type: 'pullquote',
      content: [paragraph(longestWord), { type: 'attribution', content: [{ type: 'text', text: longestWord }] }],
    },
    {
      type: 'infobox',
      content: [{ type: 'infoboxTitle', content: [{ type: 'text', text: longestWord }] }, paragraph(longestAddress)],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(longestAddress)] }] },
    {
      type: 'table',
      content: [
        { type: 'tableCaption', content: [{ type: 'text', text: 'Précipitations, en millimètres' }] },
        row('tableHeader', 'Commune', months),
        row(
          'tableCell',
          'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
          months.map((_, index) => `${40 + 7 * index},5`),
        ),
      ],
    },
    { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: `mot = "${longestWord}"` }] },
    { type: 'embed', attrs: { url: longestAddress, provider: 'archives.example', title: longestWord } },
  ],
};
