/** How many characters an element holds: all of its text, what of it stands in links, what in paragraphs. */
export type TextLengths = { all: number; linked: number; inParagraphs: number };

/**
 * Counts the text of an element and of all within it, in one pass: asking each element for its text would read a deep page as
 * many times as it is deep.
 */
export function countText(root: Element): ReadonlyMap<Element, TextLengths> {
  const lengths = new Map<Element, TextLengths>();
  count(root, lengths, root.localName === 'a', root.localName === 'p');
  return lengths;
}

function count(
  element: Element,
  lengths: Map<Element, TextLengths>,
  isLink: boolean,
  isParagraph: boolean,
): TextLengths {
  const sum: TextLengths = { all: 0, linked: 0, inParagraphs: 0 };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').trim().length;
      sum.all += length;
      if (isLink) sum.linked += length;
      if (isParagraph) sum.inParagraphs += length;
    } else if (isElement(node)) {
      const within = count(node, lengths, isLink || node.localName === 'a', isParagraph || node.localName === 'p');
      sum.all += within.all;
      sum.linked += within.linked;
      sum.inParagraphs += within.inParagraphs;
    }
  }
  lengths.set(element, sum);
  return sum;
}

/** The text of an element on one line, with a blank where an element begins or ends. */
export function spacedText(element: Element): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

function collect(element: Element, pieces: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    else if (isElement(node)) collect(node, pieces);
  }
}

function isElement(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === 1;
}
