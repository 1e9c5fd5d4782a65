import type { ArticleDocument, DocumentNode, Inline } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import { splitSentences } from '#document/segments/sentences.ts';

/**
 * The text of a document, blocks separated by blank lines, in reading order: captions, attributions, embed titles and
 * program text included, marks and media left out. Within a block, items of a list and rows of a table are lines, cells are
 * separated by tabs, line breaks are line feeds.
 */
export function documentToText(document: ArticleDocument): string {
  return document.content
    .map((block) => nodeToText(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

/**
 * How many words a reader reads, counted as the language counts them (`Intl.Segmenter`, Unicode UAX #29, section 4): scripts
 * without blanks between words too. Program text doesn't count.
 */
export function countWords(document: ArticleDocument, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const text = documentToText({ ...document, content: document.content.filter((block) => block.type !== 'codeBlock') });
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/**
 * The beginning of the running text (paragraphs of the top level), at most `maxCharacters` UTF-16 units long, on one line. It
 * ends with a whole sentence where one ends in the second half of the space, else with a whole word and «…». Empty where
 * the document has no paragraph with text.
 */
export function excerpt(document: ArticleDocument, maxCharacters: number, locale = 'fr'): string {
  const paragraphs = document.content.filter((block) => block.type === 'paragraph');
  const text = paragraphs
    .map((paragraph) =>
      lineToText(paragraph.content)
        .replace(/[ \t\n]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join(' ');
  if (text.length <= maxCharacters) return text;
  // A little more than fits, because whether a sentence ends can depend on the word after it.
  const ends = splitSentences(text.slice(0, maxCharacters + 100), locale).map((sentence) => sentence.end);
  const end = ends.findLast((candidate) => candidate <= maxCharacters) ?? 0;
  return end >= maxCharacters / 2 ? text.slice(0, end) : cutAtWord(text, maxCharacters);
}

function cutAtWord(text: string, maxCharacters: number): string {
  if (maxCharacters < 1) return '';
  const space = text.slice(0, maxCharacters - 1);
  const isWhole = /\s/.test(text.charAt(space.length));
  const cut = isWhole ? space : space.replace(/\s+\S*$/u, '');
  // Nothing to cut at, as in Chinese or in one long word: characters then, but never half a pair.
  const kept = cut === space && !isWhole ? space.replace(/[\ud800-\udbff]$/, '') : cut;
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function nodeToText(node: DocumentNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return '\n';
    case 'embed':
      return node.attrs.title;
    case 'horizontalRule':
      return '';
    case 'tableRow':
      return node.content.map(nodeToText).join('\t');
    case 'table':
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'tableHeader':
    case 'tableCell':
    case 'figure':
    case 'gallery':
      return joinParts(node, '\n');
    case 'paragraph':
    case 'heading':
    case 'caption':
    case 'attribution':
    case 'infoboxTitle':
    case 'tableCaption':
    case 'codeBlock':
      return lineToText(node.content);
    default:
      return joinParts(node, '\n\n');
  }
}

function joinParts(node: DocumentNode, separator: string): string {
  return childrenOf(node)
    .map(nodeToText)
    .filter((text) => text !== '')
    .join(separator);
}

function lineToText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}
