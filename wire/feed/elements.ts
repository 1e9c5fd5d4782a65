import { wordsOf } from './feed-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** The child elements with one of these names, in the order of the names, then of the feed. */
export function childrenNamed(parent: XmlElement, ...names: string[]): XmlElement[] {
  return names.flatMap((name) =>
    parent.children.filter((child): child is XmlElement => child.kind === 'element' && child.name === name),
  );
}

/** The first child with the first of these names that has content. */
export function childNamed(parent: XmlElement, ...names: string[]): XmlElement | null {
  const found = childrenNamed(parent, ...names);
  return found.find((element) => element.children.length > 0) ?? found[0] ?? null;
}

/** The words of the first child with the first of these names that has any, else an empty text. */
export function wordsNamed(parent: XmlElement, ...names: string[]): string {
  return (
    childrenNamed(parent, ...names)
      .map(wordsOf)
      .find((words) => words !== '') ?? ''
  );
}

/** Every element within, at any depth, that `descend` lets us reach. */
export function* elementsWithin(
  parent: XmlElement,
  descend: (element: XmlElement) => boolean,
): Generator<XmlElement, void, undefined> {
  for (const child of parent.children) {
    if (child.kind !== 'element') continue;
    yield child;
    if (descend(child)) yield* elementsWithin(child, descend);
  }
}
