import { splitSentences } from '#document/segments/sentences.ts';

const mostWords = 30;

/**
 * The first sentence of a text in the language of `locale`, as a short quotation: at most thirty words, then «…». It keeps
 * to what a quotation may take without a licence (Code de la propriété intellectuelle, article L122-5, 3° a).
 */
export function shortQuotation(text: string, locale: string): string {
  const [first] = splitSentences(text, locale);
  if (!first) return '';
  const sentence = text.slice(first.start, first.end);
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(sentence)].filter(
    (part) => part.isWordLike,
  );
  const last = words[mostWords - 1];
  if (words.length <= mostWords || !last) return sentence;
  return `${sentence.slice(0, last.index + last.segment.length)}…`;
}

/**
 * An address that leads to a passage of its page (URL Fragment Text Directives, section 3.3), which browsers find by its
 * first words; those that can't show the page from its top.
 */
export function addressOfPassage(url: string, passage: string): string {
  const words = passage.replace(/…$/, '').split(/\s+/).slice(0, 8).join(' ');
  if (words === '') return url;
  // The directive's own signs, hyphen and comma, must be escaped too.
  const escaped = encodeURIComponent(words).replace(/-/g, '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${escaped}`;
}
