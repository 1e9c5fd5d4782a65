import type { Inline } from '#document/article-document.ts';
import { joinText, textNode } from '#document/schema/mark-sets.ts';

/**
 * Collapses white space as a browser does in running text (CSS Text 3, section 4.1.1): runs of ASCII white space become one
 * space, none stays at the beginning, at the end or beside a line break. No-break spaces stay. Line breaks at either end go.
 */
export function collapseSpace(content: readonly Inline[]): Inline[] {
  const collapsed: Inline[] = [];
  // True where a space would be dropped: at the beginning, after a line break and after a space.
  let isAfterSpace = true;
  for (const node of content) {
    if (node.type === 'hardBreak') {
      trimEnd(collapsed);
      collapsed.push(node);
      isAfterSpace = true;
      continue;
    }
    const single: string = node.text.replace(/[ \t\n\r\f]+/g, ' ');
    const text: string = isAfterSpace ? single.replace(/^ /, '') : single;
    if (text === '') continue;
    collapsed.push(textNode(text, node.marks ?? []));
    isAfterSpace = text.endsWith(' ');
  }
  while (collapsed[0]?.type === 'hardBreak') collapsed.shift();
  do trimEnd(collapsed);
  while (collapsed.at(-1)?.type === 'hardBreak' && collapsed.pop());
  return joinText(collapsed);
}

/** Splits collapsed inline content at runs of two or more line breaks, which stand for the end of a paragraph. */
export function splitAtBlankLines(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  content.forEach((node, index) => {
    const isBlankLine = node.type === 'hardBreak' && isBreakAt(content, index + 1);
    const isAfterBreak = node.type === 'hardBreak' && isBreakAt(content, index - 1);
    if (isBlankLine && !isAfterBreak) paragraphs.push([]);
    else if (!isBlankLine && !isAfterBreak) paragraphs.at(-1)?.push(node);
  });
  return paragraphs.filter((paragraph) => !isBlank(paragraph));
}

/** Whether inline content shows nothing: no text but white space (no-break and zero-width kinds too). */
export function isBlank(content: readonly Inline[]): boolean {
  return content.every((node) => node.type === 'hardBreak' || /^[\s\u200b\u2060\ufeff\u00ad]*$/.test(node.text));
}

/** Joins runs of inline content with line breaks between them. */
export function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' } as const, ...line]));
}

function isBreakAt(content: readonly Inline[], index: number): boolean {
  return content[index]?.type === 'hardBreak';
}

function trimEnd(content: Inline[]): void {
  const last = content.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
  content.pop();
  if (last.text !== ' ') content.push(textNode(last.text.slice(0, -1), last.marks ?? []));
}
