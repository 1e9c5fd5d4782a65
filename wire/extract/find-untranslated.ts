import { oneLine } from './one-line.ts';

const marked = '[translate="no" i], [class~="notranslate" i]';
const mostMarks = 100;
const longest = 120;

/**
 * What the text marks as not to be translated (the attribute `translate` of HTML, the class `notranslate`), each once. A long
 * passage is no name: whole pages are marked so against the translators of browsers.
 */
export function findUntranslated(body: Element): string[] {
  const texts = [...body.querySelectorAll(marked)]
    .slice(0, mostMarks * 5)
    .map(({ textContent }) => oneLine(textContent ?? ''));
  return [...new Set(texts.filter((text) => text.length <= longest && /[\p{L}\p{N}]/u.test(text)))].slice(0, mostMarks);
}
