import { droppedElements } from '#document/from-html/elements.ts';
import type { ReadElement } from '#document/from-html/flow.ts';
import { attribute, type HtmlElement, isElement, textWithin } from '#document/from-html/parser.ts';
import { cleanText } from '#document/schema.ts';

/** Reads `<pre>` as program text; the language is in `class="language-…"` of it or of the `<code>` in it. */
export const readCodeBlock: ReadElement = (reading, element, flow) => {
  // documentToHtml and most Markdown programs end the last line with a line feed that is not part of the text.
  const text = reading.takeText(cleanText(textWithin(element, droppedElements)).replace(/\n$/, ''));
  if (text === '') return;
  reading.countNodes(2);
  const code = element.childNodes.filter(isElement).find((child) => child.tagName === 'code');
  const language = languageOf(element) ?? (code ? languageOf(code) : null);
  flow.add({ type: 'codeBlock', attrs: { language }, content: [{ type: 'text', text }] });
};

function languageOf(element: HtmlElement): string | null {
  const ofClass = (attribute(element, 'class') ?? '').match(/(?:^|\s)(?:language|lang)-([^\s]+)/i)?.[1];
  const name = ofClass ?? attribute(element, 'data-language')?.trim() ?? '';
  return /^[a-z0-9][a-z0-9+#._-]{0,39}$/i.test(name) ? name : null;
}
