import type { Mark, PlainMark } from '#document/article-document.ts';
import type { Reading } from '#document/from-html/flow.ts';
import { attribute, type HtmlElement } from '#document/from-html/parser.ts';
import { cleanHref, isLanguageTag } from '#document/schema/addresses.ts';
import { addMark } from '#document/schema/mark-sets.ts';

const markOf: ReadonlyMap<string, PlainMark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['dfn', 'italic'],
  ['var', 'italic'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

// A language on these is that of the whole page or part, not of foreign words in it.
const wholes = new Set(
  'html body div section article main aside table tbody thead tfoot tr ul ol dl figure'.split(' '),
);

/** Whether an element has no other meaning than a mark. */
export function isMarkElement(tagName: string): boolean {
  return markOf.has(tagName);
}

/** The marks within an element: those around it, and what its name, its address, its language and its style add. */
export function marksWithin(reading: Reading, element: HtmlElement, marks: readonly Mark[]): readonly Mark[] {
  let result = marks;
  const plain = markOf.get(element.tagName);
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  // Google Docs wraps everything that is pasted in <b style="font-weight:normal">; Word's «mso-bidi-font-weight» is not that.
  if (plain && !/(?<![\w-])font-(?:weight|style):\s*normal/.test(style)) result = addMark(result, { type: plain });
  for (const type of marksOfStyle(style)) result = addMark(result, { type });
  const link = element.tagName === 'a' ? readLink(reading, element) : null;
  if (link) result = addMark(result, link);
  const lang = attribute(element, 'lang')?.trim() ?? '';
  if (!wholes.has(element.tagName) && isLanguageTag(lang)) {
    result = addMark(result, { type: 'language', attrs: { lang } });
  }
  return result;
}

function marksOfStyle(style: string): PlainMark[] {
  const found: PlainMark[] = [];
  if (/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/.test(style)) found.push('bold');
  if (/(?<![\w-])font-style:\s*(?:italic|oblique)/.test(style)) found.push('italic');
  if (/text-decoration(?:-line)?:[^;]*line-through/.test(style)) found.push('strike');
  if (/vertical-align:\s*super/.test(style)) found.push('superscript');
  if (/vertical-align:\s*sub(?!\w)/.test(style)) found.push('subscript');
  return found;
}

function readLink(reading: Reading, element: HtmlElement): Mark | null {
  const raw = attribute(element, 'href');
  if (raw === null || raw.trim() === '') return null;
  const article = reading.options.resolveArticle?.(raw.trim()) ?? null;
  if (article !== null) return { type: 'link', attrs: { href: null, article } };
  if (/^\s*depeche:/i.test(raw)) {
    reading.lose({ kind: 'unknown_article', address: raw.trim().slice(0, 200) });
    return null;
  }
  const href = cleanHref(raw, reading.options.baseUrl);
  if (href !== null) return { type: 'link', attrs: { href, article: null } };
  reading.lose({ kind: 'unsafe_address', element: 'a', address: raw.trim().slice(0, 200) });
  return null;
}
