import type { TrialArticle } from '../articles.ts';

/** How one kind of newspaper puts an article on a page. `shows` says which parts beside the paragraphs it has. */
export type House = {
  name: string;
  shows?: readonly ('crosshead' | 'quotation' | 'list' | 'table')[];
  /** How many paragraphs readers see who have not paid; all where it is absent. */
  free?: number;
  render: (article: TrialArticle) => string;
};

/** Paragraphs with what houses put between them: `inserts[1]` comes after the second paragraph. */
export function withInserts(
  paragraphs: readonly string[],
  inserts: Readonly<Record<number, string>>,
  wrap: (text: string, index: number) => string = (text) => `<p>${text}</p>`,
): string {
  return paragraphs.map((text, index) => `${wrap(text, index)}\n${inserts[index] ?? ''}`).join('\n');
}

/** Links as lists of teasers have them. */
export function links(
  titles: readonly string[],
  item = (title: string, index: number) => `<li><a href="/${index}.html">${title}</a></li>`,
) {
  return titles.map(item).join('\n');
}

export const list = (article: TrialArticle) => `<ul>${article.list.map((item) => `<li>${item}</li>`).join('')}</ul>`;

export const table = (article: TrialArticle) =>
  `<table><tbody>${article.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** The data that search engines ask for. */
export function structured({ headline, standfirst, author, language }: TrialArticle, more: object = {}): string {
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    inLanguage: language,
    author: { '@type': 'Person', name: author },
    datePublished: '2026-11-24T08:00:00+01:00',
    ...more,
  };
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
