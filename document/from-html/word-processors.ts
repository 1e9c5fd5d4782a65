import { html as htmlNames, defaultTreeAdapter as tree } from 'parse5';
import {
  attribute,
  classNames,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textWithin,
} from '#document/from-html/parser.ts';

/**
 * Makes ordinary HTML of what word processors put on the clipboard: of Word's lists, which are paragraphs with a sign in
 * front, of its quotations, and without its comments, its hidden text, its `<o:p>` and its languages (it marks every
 * run, mostly wrongly). Other HTML stays as it is. Google Docs needs nothing but the care for styles in marks.ts.
 */
export function tidyWordProcessor(nodes: readonly HtmlNode[], html: string): readonly HtmlNode[] {
  if (!/\bmso-|\bclass="?Mso/.test(html)) return nodes;
  const body = element('body', []);
  for (const node of nodes) tree.appendChild(body, node);
  for (const inner of [...elementsIn(body)]) tidyElement(inner);
  for (const parent of [body, ...elementsIn(body)]) gatherLists(parent);
  return body.childNodes;
}

function tidyElement(inner: HtmlElement): void {
  const style = attribute(inner, 'style') ?? '';
  const isHidden = /mso-hide:\s*all|display:\s*none|mso-element:\s*comment/.test(style);
  if (inner.tagName === 'o:p' || isHidden || classNames(inner).includes('msocommentreference')) {
    tree.detachNode(inner);
    return;
  }
  inner.attrs = inner.attrs.filter(({ name }) => name !== 'lang' && name !== 'xml:lang');
  if (inner.tagName === 'p' && classNames(inner).some((name) => /^mso(?:intense)?quote$/.test(name))) {
    const quotation = element('blockquote', []);
    tree.insertBefore(parentOf(inner), quotation, inner);
    tree.detachNode(inner);
    tree.appendChild(quotation, inner);
  }
}

// <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Texte</p>
function gatherLists(parent: HtmlElement): void {
  let open: { list: HtmlElement; level: number; name: string }[] = [];
  for (const node of [...parent.childNodes]) {
    const place = isElement(node) ? placeOf(node) : null;
    if (place === null || !isElement(node)) {
      if (isElement(node) || textWithin(node, new Set()).trim() !== '') open = [];
      continue;
    }
    const { level, name } = place;
    open = open.filter((list) => list.level < level || (list.level === level && list.name === name));
    const sign = takeSign(node);
    if (open.at(-1)?.level !== level) {
      const list = element(/^\d+[.)]/.test(sign) ? 'ol' : 'ul', startOf(sign));
      const item = open.at(-1)?.list.childNodes.findLast(isElement);
      if (item) tree.appendChild(item, list);
      else tree.insertBefore(parent, list, node);
      open.push({ list, level, name });
    }
    const item = element('li', []);
    tree.detachNode(node);
    for (const child of [...node.childNodes]) {
      tree.detachNode(child);
      tree.appendChild(item, child);
    }
    if (open.at(-1)) tree.appendChild(open.at(-1)?.list ?? parent, item);
  }
}

function placeOf(paragraph: HtmlElement): { name: string; level: number } | null {
  const style = attribute(paragraph, 'style') ?? '';
  const [, name = '', level] = /mso-list:\s*(\w+)\s+level(\d)/.exec(style) ?? [];
  return level === undefined || paragraph.tagName !== 'p' ? null : { name, level: Number(level) };
}

function takeSign(paragraph: HtmlElement): string {
  for (const inner of elementsIn(paragraph)) {
    if (!/mso-list:\s*ignore/i.test(attribute(inner, 'style') ?? '')) continue;
    tree.detachNode(inner);
    return textWithin(inner, new Set()).trim();
  }
  return '';
}

function startOf(sign: string): HtmlElement['attrs'] {
  const [, number] = /^(\d{1,6})[.)]/.exec(sign) ?? [];
  return number === undefined || number === '1' ? [] : [{ name: 'start', value: number }];
}

// Copied before anything is moved: trees are at most some 200 levels deep (parser.ts).
function elementsIn(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);
}

function parentOf(inner: HtmlElement): HtmlElement {
  return inner.parentNode as HtmlElement; // everything here stands in the body that tidyWordProcessor made
}

function element(name: string, attrs: HtmlElement['attrs']): HtmlElement {
  return tree.createElement(name, htmlNames.NS.HTML, attrs);
}
