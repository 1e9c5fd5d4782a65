import type { ArticleDocument, Inline } from '#document/article-document.ts';
import { rewriteText } from '#document/rewrite-text.ts';
import { joinText, textNode } from '#document/schema/mark-sets.ts';
import type { Edit } from '#lib/typography/edits.ts';
import { frenchTypography, setFrench } from '#lib/typography/french.ts';

/**
 * Sets the texts of a document as its language is set: French by `frenchTypography`, other languages as they are. A rule sees
 * a whole text block, so that «<b>Oui</b> !» is set as «Oui !» is; program text, inline code and words marked as another language stay.
 * Alternative texts and titles of embeds are set too. Idempotent.
 */
export function typographyForDocument(document: ArticleDocument, locale: string): ArticleDocument {
  if (!isFrench(locale)) return document;
  return rewriteText(document, { line: setLine, attribute: frenchTypography });
}

const notText = '\ufffc';

function setLine(content: readonly Inline[]): readonly Inline[] {
  const shown = content.map((node) => (node.type === 'hardBreak' ? '\n' : isSet(node) ? node.text : notText));
  // For every character of the line, the node that it belongs to.
  let owners = shown.flatMap((text, index) => Array<number>(text.length).fill(index));
  const canOwn = (owner: number | undefined) => {
    const node = owner === undefined ? undefined : content[owner];
    return node?.type === 'text' && isSet(node);
  };
  const text = setFrench(shown.join(''), (edits) => {
    owners = ownersAfter(owners, edits, canOwn);
  });
  const texts = content.map(() => '');
  owners.forEach((owner, position) => {
    texts[owner] += text.charAt(position);
  });
  return joinText(
    content.map((node, index) => {
      return node.type === 'text' && isSet(node) ? textNode(texts[index] ?? '', node.marks ?? []) : node;
    }),
  );
}

// What replaces characters belongs where they were; what is put in belongs to the node before, or after code.
function ownersAfter(
  owners: number[],
  edits: readonly Edit[],
  canOwn: (owner: number | undefined) => boolean,
): number[] {
  const result: number[] = [];
  let from = 0;
  for (const edit of edits) {
    for (let position = from; position < edit.start; position += 1) result.push(owners[position] ?? 0);
    const near = edit.end > edit.start ? [edit.start] : [edit.start - 1, edit.start];
    const owner = near.map((position) => owners[position]).find(canOwn) ?? 0;
    for (let count = 0; count < edit.text.length; count += 1) result.push(owner);
    from = edit.end;
  }
  return [...result, ...owners.slice(from)];
}

function isSet(node: Inline & { type: 'text' }): boolean {
  return (node.marks ?? []).every((mark) => {
    return mark.type === 'language' ? isFrench(mark.attrs.lang) : mark.type !== 'code';
  });
}

function isFrench(locale: string): boolean {
  return /^fr(?:-|$)/i.test(locale);
}
